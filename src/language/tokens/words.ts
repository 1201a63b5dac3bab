import type { Token } from '../token.ts';
import { forcesNewToken, isDoubleQuote, isSingleQuote } from './characters.ts';
import { ExpandableText, readDollar } from './expandable.ts';
import type { Lexer } from './lexer.ts';
import { readEscapeInString, readExpandablePart, readLiteralPart } from './strings.ts';

/**
 * Reads a bare word: a command's name or a bare argument. It may hold quoted parts, escapes and variables
 * (`a'b c'$x`) and goes on to the next blank or separator.
 */
export function readGeneric(lexer: Lexer, start: number): Token {
  let end = start;
  while (isPlain(lexer.at(end))) end++;
  if (forcesNewToken(lexer.at(end))) {
    return lexer.token('Generic', start, end, 'none', lexer.text.slice(start, end));
  }
  const text = new ExpandableText();
  text.append(lexer.text.slice(start, end));
  for (;;) {
    const code = lexer.at(end);
    if (code === 36) {
      end = readDollar(lexer, end, text, false);
    } else if (code === 96) {
      end = readEscapeInString(lexer, end, text);
    } else if (isSingleQuote(code)) {
      const part = readLiteralPart(lexer, end);
      text.append(part.value);
      end = part.end;
    } else if (isDoubleQuote(code)) {
      end = readExpandablePart(lexer, end, text);
    } else if (forcesNewToken(code)) {
      break;
    } else {
      text.append(lexer.text.charAt(end));
      end++;
    }
  }
  const parts = text.finish();
  return lexer.token('Generic', start, end, 'none', text.value, parts && { kind: 'expandable', parts });
}

/** Neither an end nor the beginning of anything special. */
function isPlain(code: number): boolean {
  return code !== 36 && code !== 96 && !forcesNewToken(code) && !isSingleQuote(code) && !isDoubleQuote(code);
}

/** Makes an operator, or in a command's words, when more follows directly, the word it begins. */
export function readOperatorOrWord(lexer: Lexer, kind: Token['kind'], start: number, end: number): Token {
  if (lexer.tokenMode === 'command' && !forcesNewToken(lexer.at(end))) return readGeneric(lexer, start);
  return lexer.token(kind, start, end, 'operator', lexer.text.slice(start, end));
}
