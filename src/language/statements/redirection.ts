import type { ExpressionAst, RedirectionAst, StreamName } from '../ast.ts';
import { errorExpression } from '../expressions/primary.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseSingleArgument } from './command-argument.ts';

/** The redirections that stand here, one behind the other. */
export function parseRedirections(p: Parser): readonly RedirectionAst[] {
  let token = p.accept('Redirection');
  if (!token) return noRedirections;
  const redirections: RedirectionAst[] = [];
  for (; token; token = p.accept('Redirection')) addRedirection(p, token, redirections);
  return redirections;
}

const noRedirections: readonly RedirectionAst[] = [];

/** Reads the redirection that `token` begins. Gives where it ends; one for a stream redirected before is dropped. */
export function addRedirection(p: Parser, token: Token, redirections: RedirectionAst[]): number {
  const { detail, start } = token;
  let redirection: RedirectionAst;
  if (detail?.kind === 'mergingRedirection') {
    redirection = { kind: 'MergingRedirection', start, end: token.end, from: detail.from, to: detail.to };
  } else {
    const location = parseLocation(p, token);
    const { from, append } = detail?.kind === 'fileRedirection' ? detail : outputFile;
    redirection = { kind: 'FileRedirection', start, end: location.end, from, append, location };
  }
  if (redirections.some(r => r.from === redirection.from)) {
    p.error('StreamAlreadyRedirected', redirection, streamText(redirection.from));
  } else {
    redirections.push(redirection);
  }
  return redirection.end;
}

const outputFile = { from: 'output', append: false } as const;

function parseLocation(p: Parser, token: Token): ExpressionAst {
  const location = parseSingleArgument(p);
  if (location) return location;
  p.errorAfter('MissingFileSpecification', token);
  return errorExpression(token.start, token.end);
}

function streamText(stream: StreamName): string {
  return stream === 'all' ? '* stream' : `${stream} stream`;
}
