import type { StatementAst } from '../ast.ts';
import { parseAttribute } from '../expressions/attributes.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseStatementBlock } from './statement-block.ts';

/** `trap [type] { }`. */
export function parseTrap(p: Parser, keyword: Token): StatementAst {
  const { start } = keyword;
  p.skipNewlines();
  const attribute = p.peek().kind === 'LBracket' ? parseAttribute(p) : null;
  const type = attribute?.kind === 'TypeConstraint' ? attribute : null;
  p.setMode('statement');
  const end = type?.end ?? keyword.end;
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingTrapStatement', { start, end });
    return { kind: 'ErrorStatement', start, end, nested: [] };
  }
  return { kind: 'TrapStatement', start, end: body.end, type, body };
}
