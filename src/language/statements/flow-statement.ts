import type { StatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parsePipelineChain } from './pipeline-chain.ts';

/** `return`, `exit` and `throw`, with a pipeline on the same line if there is one. */
export function parseFlow(p: Parser, keyword: Token): StatementAst {
  p.setMode('statement');
  const pipeline = parsePipelineChain(p);
  const extent = { start: keyword.start, end: pipeline?.end ?? keyword.end };
  switch (keyword.kind) {
    case 'Return':
      return { kind: 'ReturnStatement', ...extent, pipeline };
    case 'Exit':
      return { kind: 'ExitStatement', ...extent, pipeline };
    default:
      return { kind: 'ThrowStatement', ...extent, pipeline };
  }
}
