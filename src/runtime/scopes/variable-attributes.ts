import type { AttributeAst, TypeConstraintAst } from '#language';
import { baseOf, type Value } from '#values';
import type { ArgumentAttribute } from '../binding/checks/argument-attribute.ts';
import { argumentAttribute } from '../binding/checks/attribute-factory.ts';
import { attributeObjects } from '../commands/attribute-arguments.ts';
import type { Engine } from '../engine.ts';
import type { Frame } from '../frame.ts';
import { typeOfName } from '../operators/types.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import { TypeConstraint } from './type-constraint.ts';
import type { VariableAttribute } from './variable.ts';

/**
 * Type constraints and attributes in front of an assigned variable, in the order in which they work: from the last to the first.
 * `wraps`: a value that cannot be converted is the variable's own error, as it is for variables that are found by name.
 */
export function attributesOf(
  f: Frame,
  nodes: readonly (AttributeAst | TypeConstraintAst)[],
  wraps: boolean,
): VariableAttribute[] {
  const block = new RuntimeScriptBlock(f.engine, f.state, f.code.ast, f.code.unit);
  return nodes
    .flatMap((node): VariableAttribute[] => {
      if (node.kind === 'TypeConstraint')
        return [new TypeConstraint(f.engine, typeOfName(f.engine, node.typeName, f.code.unit), wraps)];
      const attribute = argumentAttribute(block, node);
      return attribute
        ? [new AttributeOfVariable(f.engine, attribute, () => attributeObjects(block, [node])[0] ?? null)]
        : [];
    })
    .reverse();
}

/** The attributes of a parameter, which stay with its variable. */
export function parameterAttributes(engine: Engine, attributes: readonly ArgumentAttribute[]): VariableAttribute[] {
  return attributes.map(each => new AttributeOfVariable(engine, each, () => null)).reverse();
}

class AttributeOfVariable implements VariableAttribute {
  readonly #engine: Engine;
  readonly #attribute: ArgumentAttribute;
  readonly #value: () => Value;

  constructor(engine: Engine, attribute: ArgumentAttribute, value: () => Value) {
    this.#engine = engine;
    this.#attribute = attribute;
    this.#value = value;
  }
  get value(): Value {
    return this.#value();
  }
  transform(value: Value): Value {
    return this.#attribute.transform ? this.#attribute.transform(this.#engine, value) : value;
  }
  validate(value: Value): void {
    this.#attribute.validate?.(this.#engine, baseOf(value));
  }
}
