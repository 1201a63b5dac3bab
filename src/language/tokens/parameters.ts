import type { Token } from '../token.ts';
import { isDoubleQuote, isIdentifierStart, isNewline, isSingleQuote, isWhitespace } from './characters.ts';
import type { Lexer } from './lexer.ts';
import { dashOperators } from './operators.ts';
import { readGeneric } from './words.ts';

/** `-name`: a parameter, or in an expression an operator. */
export function readParameter(lexer: Lexer, start: number): Token {
  const command = lexer.tokenMode === 'command';
  let end = start + 1;
  let code = lexer.at(end);
  while (command ? !endsParameter(code) : isIdentifierStart(code) || code === 63) code = lexer.at(++end);
  if (command && (isSingleQuote(code) || isDoubleQuote(code))) return readGeneric(lexer, start);
  const name = lexer.text.slice(start + 1, end);
  const operator = command ? undefined : dashOperators.get(name.toLowerCase());
  if (operator) return lexer.token(operator, start, end, 'operator', name);
  const usedColon = command && code === 58;
  return lexer.token('Parameter', start, usedColon ? end + 1 : end, 'parameter', name, {
    kind: 'parameter',
    usedColon,
  });
}

function endsParameter(code: number): boolean {
  switch (code) {
    case -1:
    case 0x7b: // {
    case 0x7d: // }
    case 0x28: // (
    case 0x29: // )
    case 0x3b: // ;
    case 0x2c: // ,
    case 0x7c: // |
    case 0x26: // &
    case 0x2e: // .
    case 0x5b: // [
    case 0x3a: // :
      return true;
    default:
      return isWhitespace(code) || isNewline(code) || isSingleQuote(code) || isDoubleQuote(code);
  }
}
