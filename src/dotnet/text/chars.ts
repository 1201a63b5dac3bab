import { Char, charType, tagArray, type Value } from '#values';

/** Texts and arrays of Char. */
export const charsToText = (chars: readonly Char[]): string =>
  chars.map(char => String.fromCharCode(char.code)).join('');

export function textToChars(text: string): Value[] {
  const chars: Value[] = new Array(text.length);
  for (let i = 0; i < text.length; i++) chars[i] = new Char(text.charCodeAt(i));
  return tagArray(chars, charType);
}
