import type { IfStatementAst, StatementAst, StatementBlockAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseCondition } from './parenthesized-condition.ts';
import { parseStatementBlock } from './statement-block.ts';

const errors = {
  open: 'MissingOpenParenthesisInIfStatement',
  condition: 'IfStatementMissingCondition',
  close: 'MissingEndParenthesisAfterStatement',
} as const;

/** `if ( ) { } elseif ( ) { } else { }`. */
export function parseIf(p: Parser, keyword: Token): StatementAst {
  const { start } = keyword;
  const clauses: IfStatementAst['clauses'][number][] = [];
  let clauseKeyword = keyword;
  for (;;) {
    const head = parseCondition(p, clauseKeyword, errors);
    if (!('condition' in head)) return { kind: 'ErrorStatement', start, end: head.end, nested: [] };
    const body = parseStatementBlock(p);
    if (body === null) {
      p.incomplete('MissingStatementBlock', head.close, head.close, clauseKeyword.text);
      return { kind: 'ErrorStatement', start, end: head.close.end, nested: [head.condition] };
    }
    clauses.push({ condition: head.condition, body });
    const next = elseKeyword(p);
    if (next?.kind === 'ElseIf') {
      clauseKeyword = next;
      continue;
    }
    const elseClause = next ? parseElse(p, next) : null;
    if (next && elseClause === null) return { kind: 'ErrorStatement', start, end: next.end, nested: [] };
    return { kind: 'IfStatement', start, end: elseClause?.end ?? body.end, clauses, elseClause };
  }
}

/** `elseif` or `else`, perhaps on a later line; without one the line ends are left standing. */
function elseKeyword(p: Parser): Token | null {
  const position = p.position;
  p.skipNewlines();
  const token = p.peek();
  if (token.kind === 'ElseIf' || token.kind === 'Else') return p.next();
  if (token.start !== position || token.kind === 'EndOfInput') p.rewindTo(position);
  return null;
}

function parseElse(p: Parser, keyword: Token): StatementBlockAst | null {
  const body = parseStatementBlock(p);
  if (body === null) p.missingAfter('MissingStatementBlockAfterElse', keyword);
  return body;
}
