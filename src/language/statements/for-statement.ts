import type { StatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parsePipelineChain } from './pipeline-chain.ts';
import { parseStatementBlock } from './statement-block.ts';

/** `for ( initializer; condition; iterator ) { }`; each part may be left out, and a line end separates as `;` does. */
export function parseFor(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const { start } = label ?? keyword;
  p.skipNewlines();
  const open = p.accept('LParen');
  if (!open) {
    p.missingAfter('MissingOpenParenthesisAfterKeyword', keyword, keyword.text);
    return { kind: 'ErrorStatement', start, end: keyword.end, nested: [] };
  }
  const mode = p.mode;
  p.setMode('statement');
  const parts: (StatementAst | null)[] = [parsePart(p)];
  while (parts.length < 3 && acceptSeparator(p)) parts.push(parsePart(p));
  p.skipNewlines();
  p.setMode(mode);
  const [initializer = null, condition = null, iterator = null] = parts;
  const end = iterator?.end ?? condition?.end ?? initializer?.end ?? open.end;
  const close = p.accept('RParen');
  if (!close) {
    p.missingAfter('MissingEndParenthesisAfterStatement', { start: end, end }, keyword.text);
    return { kind: 'ErrorStatement', start, end, nested: [] };
  }
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingLoopStatement', close, keyword.text);
    return { kind: 'ErrorStatement', start, end: close.end, nested: [] };
  }
  const name = label?.value ?? null;
  return { kind: 'ForStatement', start, end: body.end, label: name, initializer, condition, iterator, body };
}

function parsePart(p: Parser): StatementAst | null {
  p.setMode('statement');
  p.skipNewlines();
  return parsePipelineChain(p);
}

function acceptSeparator(p: Parser): boolean {
  if (p.accept('Semi')) return true;
  if (p.peek().kind !== 'NewLine') return false;
  p.skipNewlines();
  p.accept('Semi');
  return true;
}
