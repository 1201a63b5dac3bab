import type { Extent, StatementAst } from '../ast.ts';
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
  const [initializer, afterInitializer] = parsePart(p, open);
  const [condition, afterCondition] = parsePart(p, afterInitializer);
  p.setMode('statement');
  p.skipNewlines();
  const iterator = parsePipelineChain(p);
  p.skipNewlines();
  p.setMode(mode);
  const end = iterator?.end ?? afterCondition.end;
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

/** A part and its separator, each perhaps left out; gives the part and the last of what was read. */
function parsePart(p: Parser, last: Extent): [StatementAst | null, Extent] {
  p.setMode('statement');
  p.skipNewlines();
  const part = parsePipelineChain(p);
  return [part, acceptSeparator(p) ?? part ?? last];
}

function acceptSeparator(p: Parser): Token | null {
  if (p.peek().kind === 'NewLine') {
    p.skipNewlines();
    return p.accept('Semi');
  }
  return p.accept('Semi');
}
