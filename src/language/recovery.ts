import type { Parser } from './parser.ts';
import type { TokenKind } from './tokens/token-kind.ts';

/** After an error: reads up to one of these tokens, which is left standing, over whatever is bracketed before it. */
export function skipToRecover(p: Parser, ...stops: TokenKind[]): void {
  let depth = 0;
  for (;;) {
    const token = p.peek();
    if (token.kind === 'EndOfInput' || (depth === 0 && stops.includes(token.kind))) return;
    switch (token.kind) {
      case 'LParen':
      case 'LCurly':
      case 'AtParen':
      case 'AtCurly':
      case 'DollarParen':
      case 'LBracket':
        depth++;
        break;
      case 'RParen':
      case 'RCurly':
      case 'RBracket':
        if (depth === 0) return;
        depth--;
        break;
      default:
    }
    p.next();
  }
}
