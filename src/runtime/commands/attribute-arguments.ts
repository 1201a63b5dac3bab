import { compileExpression } from '#compiler';
import type { AttributeAst, ExpressionAst, TypeConstraintAst } from '#language';
import type { Value } from '#values';
import { typeNameText } from '../operators/types.ts';
import { bareFrame } from '../pipeline/block-call.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { support } from '../support.ts';

/** What stands in the parentheses of an attribute; names in lower case. */
export interface AttributeArguments {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

/** `Parameter`, `System.Management.Automation.ParameterAttribute`: in lower case, without namespace and `Attribute`. */
export function attributeName(node: AttributeAst | TypeConstraintAst): string {
  if (node.kind !== 'Attribute') return '';
  const name = node.typeName.name.toLowerCase();
  const short = name.slice(name.lastIndexOf('.') + 1);
  return short.endsWith('attribute') && short.length > 9 ? short.slice(0, -9) : short;
}

export function attributeArguments(block: RuntimeScriptBlock, node: AttributeAst): AttributeArguments {
  const value = (expression: ExpressionAst): Value => attributeValue(block, expression);
  return {
    positional: node.positional.map(value),
    named: new Map(
      node.named.map(each => [each.name.toLowerCase(), each.expressionOmitted ? true : value(each.argument)]),
    ),
  };
}

function attributeValue(block: RuntimeScriptBlock, node: ExpressionAst): Value {
  if (node.kind === 'StringConstantExpression') return node.value;
  if (node.kind === 'ArrayExpression' || node.kind === 'ArrayLiteral' || node.kind !== 'ConstantExpression') {
    return compileExpression(node, block.unit, support)(bareFrame(block)) as Value;
  }
  return block.unit.number(node.value) as Value;
}

/** Attributes as objects, for reflection; those of types that are not known here are left out. */
export function attributeObjects(block: RuntimeScriptBlock, nodes: readonly AttributeAst[]): Value[] {
  const { engine, unit } = block;
  return nodes.flatMap((node): Value[] => {
    const name = typeNameText(node.typeName);
    const type =
      engine.types.resolve(name, unit.namespaces) ?? engine.types.resolve(`${name}Attribute`, unit.namespaces);
    if (!type) return [];
    const args = attributeArguments(block, node);
    const made = engine.members.construct(type, args.positional);
    for (const [key, value] of args.named) engine.members.set(made, key, value);
    return [made];
  });
}
