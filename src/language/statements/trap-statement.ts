import type { StatementAst, TypeConstraintAst } from '../ast.ts';
import { parseAttributeList } from '../expressions/attributes.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseStatementBlock } from './statement-block.ts';

/** `trap [type] { }`. */
export function parseTrap(p: Parser, keyword: Token): StatementAst {
  const { start } = keyword;
  p.skipNewlines();
  const attributes = p.peek().kind === 'LBracket' ? parseAttributeList(p, false) : null;
  const type = attributes?.find((a): a is TypeConstraintAst => a.kind === 'TypeConstraint') ?? null;
  const end = type?.end ?? keyword.end;
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingTrapStatement', { start, end });
    return { kind: 'ErrorStatement', start, end, nested: [] };
  }
  return { kind: 'TrapStatement', start, end: body.end, type, body };
}
