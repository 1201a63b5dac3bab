/** Classes of characters, one table look-up each. A code of -1 stands for the end of the text. */
const identifierStart = 1;
const identifierFollow = 2;
const variableFollow = 4;
const startsToken = 8;
const endsNumber = 16;
const digit = 32;
const hexDigit = 64;
const whitespace = 128;

const table = new Uint8Array(128);

function mark(characters: string, bits: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    table[code] = (table[code] ?? 0) | bits;
  }
}

mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', identifierStart | identifierFollow | variableFollow);
mark('0123456789', identifierFollow | variableFollow | digit | hexDigit);
mark('abcdefABCDEF', hexDigit);
mark('?', variableFollow);
mark(' \t\v\f', whitespace | startsToken | endsNumber);
mark('\r\n\0;,(){}|&', startsToken | endsNumber);
mark('!%*+-./<=>]#', endsNumber);

const letter = /^\p{L}$/u;
const letterOrDigit = /^[\p{L}\p{Nd}]$/u;
/** Unicode blanks (space separators). */
const separator = /^\p{Zs}$/u;

function has(code: number, bits: number): boolean {
  return code >= 0 && code < 128 && ((table[code] ?? 0) & bits) !== 0;
}

/** A letter or `_`. */
export function isIdentifierStart(code: number): boolean {
  return code < 128 ? has(code, identifierStart) : letter.test(String.fromCharCode(code));
}

/** A letter, a digit or `_`. */
export function isIdentifierFollow(code: number): boolean {
  return code < 128 ? has(code, identifierFollow) : letterOrDigit.test(String.fromCharCode(code));
}

/** What may follow the first character of an unbraced variable name: a letter, a digit, `_` or `?`. */
export function isVariableFollow(code: number): boolean {
  return code < 128 ? has(code, variableFollow) : letterOrDigit.test(String.fromCharCode(code));
}

/** What may stand behind `$` (or `@`) in an unbraced variable: also `$`, `^` and `:`. */
export function isVariableStart(code: number): boolean {
  return isVariableFollow(code) || code === 36 || code === 94 || code === 58;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isHexDigit(code: number): boolean {
  return has(code, hexDigit);
}

/** Blank within a line. */
export function isWhitespace(code: number): boolean {
  if (code < 128) return has(code, whitespace);
  return code === 0xa0 || code === 0x85 || separator.test(String.fromCharCode(code));
}

export function isNewline(code: number): boolean {
  return code === 10 || code === 13;
}

/** Ends any bare word: blanks, line ends, `; , ( ) { } | &`, and the end of the text. */
export function forcesNewToken(code: number): boolean {
  return code < 128 ? code < 0 || has(code, startsToken) : isWhitespace(code);
}

/** Ends a number in an expression: what ends any word, and the operators. */
export function forcesNewTokenAfterNumber(code: number): boolean {
  return code < 128 ? code < 0 || has(code, endsNumber) : isDash(code) || isWhitespace(code);
}

/** `-`, en dash, em dash, horizontal bar. */
export function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2015;
}

/** `'` and the single curly quotes. */
export function isSingleQuote(code: number): boolean {
  return code === 39 || (code >= 0x2018 && code <= 0x201b);
}

/** `"` and the double curly quotes. */
export function isDoubleQuote(code: number): boolean {
  return code === 34 || (code >= 0x201c && code <= 0x201e);
}
