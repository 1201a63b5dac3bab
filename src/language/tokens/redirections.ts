import type { StreamName } from '../ast.ts';
import type { Token } from '../token.ts';
import type { Lexer } from './lexer.ts';

const streams: readonly StreamName[] = ['output', 'error', 'warning', 'verbose', 'debug', 'information'];

/** The stream that a digit from 1 to 6 names. */
export function streamOf(code: number): StreamName | undefined {
  return streams[code - 49];
}

/** `>`, `>>`, `2>`, `2>>`, `2>&1`, `*>` …; `arrow` is the offset of the first `>`. */
export function readRedirection(lexer: Lexer, start: number, arrow: number, from: StreamName): Token {
  if (lexer.at(arrow + 1) === 62) {
    return lexer.token('Redirection', start, arrow + 2, 'operator', '', {
      kind: 'fileRedirection',
      from,
      append: true,
    });
  }
  const to = arrow > start && lexer.at(arrow + 1) === 38 ? mergeTarget(lexer.at(arrow + 2)) : undefined;
  if (to) {
    const end = arrow + 3;
    if (to === 'error') lexer.error('RedirectionNotSupported', start, end, lexer.text.slice(start, end));
    return lexer.token('Redirection', start, end, 'operator', '', {
      kind: 'mergingRedirection',
      from,
      to: to === 'error' ? 'output' : to,
    });
  }
  return lexer.token('Redirection', start, arrow + 1, 'operator', '', { kind: 'fileRedirection', from, append: false });
}

/** Streams merge into 1 alone; `&2` is read, and refused. */
function mergeTarget(code: number): 'output' | 'error' | undefined {
  if (code === 49) return 'output';
  return code === 50 ? 'error' : undefined;
}
