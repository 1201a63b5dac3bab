import type { Validation } from '#cmdlet';
import type { AttributeAst, TypeConstraintAst } from '#language';
import { toText, type Value } from '#values';
import { violation } from '../binding/validation.ts';
import { attributeArguments, attributeName } from '../commands/attribute-arguments.ts';
import { validationRules } from '../commands/function-metadata.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import { typeOfName } from '../operators/types.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import { TypeConstraint } from './type-constraint.ts';
import type { VariableAttribute } from './variable.ts';

/** Type constraints and validation attributes in front of an assigned variable. */
export function attributesOf(f: Frame, nodes: readonly (AttributeAst | TypeConstraintAst)[]): VariableAttribute[] {
  const block = new RuntimeScriptBlock(f.engine, f.state, f.code.ast, f.code.unit);
  return nodes.flatMap((node): VariableAttribute[] => {
    if (node.kind === 'TypeConstraint')
      return [new TypeConstraint(f.engine, typeOfName(f.engine, node.typeName, f.code.unit))];
    const args = attributeArguments(block, node);
    const name = attributeName(node);
    if (name === 'validateset') return [new SetCheck(args.positional.map(value => toText(value)))];
    const rules = validationRules(null, name, args);
    return rules ? [new RuleCheck(rules)] : [];
  });
}

function refuse(variable: string, value: Value): never {
  const message = `The variable cannot be validated because the value ${toText(value)} is not a valid value for the ${variable} variable.`;
  throw runtimeError('ValidateSetFailure', message, 'MetadataError', null, 'ValidationMetadataException');
}

class RuleCheck implements VariableAttribute {
  readonly #rules: Validation;
  readonly value = null;
  constructor(rules: Validation) {
    this.#rules = rules;
  }
  validate(value: Value, variable: string): void {
    if (violation(this.#rules, value) !== null) refuse(variable, value);
  }
}

class SetCheck implements VariableAttribute {
  readonly #names: readonly string[];
  readonly value = null;
  constructor(names: readonly string[]) {
    this.#names = names;
  }
  validate(value: Value, variable: string): void {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (!this.#names.some(name => name.toLowerCase() === toText(each).toLowerCase())) refuse(variable, value);
    }
  }
}
