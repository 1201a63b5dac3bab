import type { StatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseStatementBlock } from './statement-block.ts';

/** `parallel { }` and `sequence { }` of workflows: read, and refused. */
export function parseBlockStatement(p: Parser, keyword: Token): StatementAst {
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingStatementAfterKeyword', keyword, keyword.text);
    return { kind: 'ErrorStatement', start: keyword.start, end: keyword.end, nested: [] };
  }
  return { kind: 'BlockStatement', start: keyword.start, end: body.end, keyword: keyword.text, body };
}
