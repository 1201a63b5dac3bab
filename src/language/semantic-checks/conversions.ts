import type { ConvertExpressionAst } from '../ast.ts';
import { type Context, report } from './context.ts';

/** `[ordered]` goes with a hash table, `[ref]` stands first in a row of types. */
export function checkConversion(node: ConvertExpressionAst, context: Context): void {
  if (isNamed(node, 'ordered') && node.child.kind !== 'Hashtable') {
    report(context, 'OrderedAttributeOnlyOnHashLiteralNode', node, node.type.typeName.name);
  }
  if (!isNamed(node, 'ref')) return;
  if (node.child.kind === 'ConvertExpression' && isNamed(node.child, 'ref')) {
    report(context, 'ReferenceNeedsToBeByItselfInTypeSequence', node.child.type);
  }
  if (context.parent?.kind === 'ConvertExpression' && !isNamed(context.parent, 'ref')) {
    report(context, 'ReferenceNeedsToBeLastTypeInTypeConversion', node.type);
  }
}

function isNamed({ type }: ConvertExpressionAst, name: string): boolean {
  return type.typeName.name.toLowerCase() === name;
}
