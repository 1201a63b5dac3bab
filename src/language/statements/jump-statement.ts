import type { ExpressionAst, StatementAst } from '../ast.ts';
import { bareWord, parsePrimary } from '../expressions/primary.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';

/** `break` and `continue`, with a label if one stands on the same line: a name, or an expression that gives it. */
export function parseJump(p: Parser, keyword: Token): StatementAst {
  const label = parseLabel(p);
  const kind = keyword.kind === 'Break' ? 'BreakStatement' : 'ContinueStatement';
  return { kind, start: keyword.start, end: label?.end ?? keyword.end, label };
}

function parseLabel(p: Parser): ExpressionAst | null {
  p.setMode('expression');
  const token = p.peek();
  if (token.kind !== 'Identifier') return parsePrimary(p, true);
  p.next();
  return bareWord(token);
}
