import type { Parser } from './parser.ts';
import type { TokenKind } from './tokens/token-kind.ts';

/**
 * After an error: reads up to a closing bracket, which is left standing. Only brackets written plainly count as its
 * partners (`@{` and `$(` do not), as in PowerShell.
 */
export function skipTo(p: Parser, close: 'RParen' | 'RCurly'): void {
  const open: TokenKind = close === 'RParen' ? 'LParen' : 'LCurly';
  let depth = 0;
  for (;;) {
    const { kind } = p.peek();
    if (kind === 'EndOfInput') return;
    if (kind === open) depth++;
    if (kind === close && depth-- === 0) return;
    p.next();
  }
}
