import { Char } from '#values';

/**
 * Case as .NET maps it: one UTF-16 unit (or pair) to one, so that a text keeps its length. JavaScript's full mapping makes
 * `SS` of `ß`; such letters stay as they are.
 */
export function upperText(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : mapEach(text, letter => letter.toUpperCase());
}

/** `İ` is `i` in all cultures but the invariant one. */
export function lowerInCulture(text: string): string {
  return lowerText(text.includes('İ') ? text.replaceAll('İ', 'i') : text);
}

export function lowerText(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : mapEach(text, letter => letter.toLowerCase());
  // A sigma at the end of a word has a form of its own in JavaScript's mapping, which looks at the neighbours; .NET's does not.
  return kept.includes('ς') && !text.includes('ς') ? kept.replaceAll('ς', 'σ') : kept;
}

function mapEach(text: string, map: (letter: string) => string): string {
  let result = '';
  for (const letter of text) {
    const mapped = map(letter);
    result += mapped.length === letter.length ? mapped : letter;
  }
  return result;
}

export function upperChar(char: Char): Char {
  return new Char(upperText(String.fromCharCode(char.code)).charCodeAt(0));
}

export function lowerChar(char: Char): Char {
  return new Char(lowerText(String.fromCharCode(char.code)).charCodeAt(0));
}

/** The white space of char.IsWhiteSpace, for use in a character class. */
export const whiteSpaceClass = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
