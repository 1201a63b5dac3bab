import { isHexDigit } from './characters.ts';
import type { Lexer } from './lexer.ts';

/** An escape sequence: the text it stands for, and the offset behind it. */
interface Escape {
  readonly text: string;
  readonly end: number;
}

/** Reads behind the backtick at `offset`, where some character follows. */
export function readEscape(lexer: Lexer, offset: number): Escape {
  const code = lexer.at(offset + 1);
  if (code === 0x75) return readUnicodeEscape(lexer, offset + 1);
  return { text: simpleEscape(code), end: offset + 2 };
}

function simpleEscape(code: number): string {
  switch (code) {
    case 0x30:
      return '\0';
    case 0x61:
      return '\x07';
    case 0x62:
      return '\b';
    case 0x65:
      return '\x1b';
    case 0x66:
      return '\f';
    case 0x6e:
      return '\n';
    case 0x72:
      return '\r';
    case 0x74:
      return '\t';
    case 0x76:
      return '\v';
    default:
      return String.fromCharCode(code);
  }
}

/** What PowerShell puts in place of an escape that is wrong. */
const wrongCharacter = '\uffff';

/** `u{1F600}`: one to six hex digits; `offset` is that of the `u`. */
function readUnicodeEscape(lexer: Lexer, offset: number): Escape {
  const escapeStart = offset - 1;
  let end = offset + 1;
  if (lexer.at(end) !== 0x7b) {
    lexer.error('InvalidUnicodeEscapeSequence', escapeStart, end);
    return { text: wrongCharacter, end };
  }
  end++;
  const digits = end;
  while (isHexDigit(lexer.at(end)) && end - digits < 6) end++;
  const close = lexer.at(end);
  if (close !== 0x7d) return wrongUnicodeEscape(lexer, escapeStart, digits, end, close);
  if (end === digits) {
    lexer.error('InvalidUnicodeEscapeSequence', escapeStart, end + 1);
    return { text: wrongCharacter, end: end + 1 };
  }
  const value = Number.parseInt(lexer.text.slice(digits, end), 16);
  if (value > 0x10ffff) {
    lexer.error('InvalidUnicodeEscapeSequenceValue', digits, end);
    return { text: wrongCharacter, end: end + 1 };
  }
  return { text: String.fromCodePoint(value), end: end + 1 };
}

function wrongUnicodeEscape(lexer: Lexer, start: number, digits: number, end: number, code: number): Escape {
  if (code < 0) lexer.incomplete('MissingUnicodeEscapeSequenceTerminator', start, end);
  else if (isHexDigit(code)) lexer.error('TooManyDigitsInUnicodeEscapeSequence', end, end);
  else lexer.error('InvalidUnicodeEscapeSequence', end, end + 1);
  return { text: wrongCharacter, end: Math.max(end, digits) };
}
