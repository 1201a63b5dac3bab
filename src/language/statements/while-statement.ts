import type { StatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseCondition } from './parenthesized-condition.ts';
import { parseStatementBlock } from './statement-block.ts';

export const loopConditionErrors = {
  open: 'MissingOpenParenthesisAfterKeyword',
  condition: 'MissingExpressionAfterKeyword',
  close: 'MissingEndParenthesisAfterStatement',
} as const;

/** `while ( ) { }`. */
export function parseWhile(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const { start } = label ?? keyword;
  const head = parseCondition(p, keyword, loopConditionErrors);
  if (!('condition' in head)) return { kind: 'ErrorStatement', start, end: head.end, nested: [] };
  const { condition, close } = head;
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingLoopStatement', close, keyword.text);
    return { kind: 'ErrorStatement', start, end: close.end, nested: [condition] };
  }
  return { kind: 'WhileStatement', start, end: body.end, label: label?.value ?? null, condition, body };
}
