import type { ExpressionAst, UsingExpressionAst, VariableExpressionAst } from '../ast.ts';
import { type Context, report } from './context.ts';

/** `@name` stands among a command's arguments, and by itself. */
export function checkSplatting(node: VariableExpressionAst, context: Context): void {
  if (!node.splatted || context.parent?.kind === 'Command' || context.parent?.kind === 'Parameter') return;
  const inList = context.parent?.kind === 'ArrayLiteral' && context.grandparent?.kind === 'Command';
  report(context, inList ? 'SplattingNotPermittedInArgumentList' : 'SplattingNotPermitted', node, node.path);
}

/** Behind `$using:name` only members and indexes that are known beforehand may be accessed. */
export function checkUsingExpression({ expression }: UsingExpressionAst, context: Context): void {
  for (let node: ExpressionAst = expression; node.kind !== 'VariableExpression'; ) {
    if (node.kind === 'MemberExpression' && node.member.kind === 'StringConstantExpression') {
      node = node.target;
    } else if (node.kind === 'IndexExpression' && isPlainIndex(node.index)) {
      node = node.target;
    } else {
      report(context, 'InvalidUsingExpression', node.kind === 'IndexExpression' ? node.index : node);
      return;
    }
  }
}

function isPlainIndex(index: ExpressionAst): boolean {
  return index.kind === 'ConstantExpression' || index.kind === 'StringConstantExpression';
}
