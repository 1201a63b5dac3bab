import { type Char, type MethodDeclaration, method, raise, stringType, tagArray, type Value } from '#values';
import { enumNumber } from '../enum-types.ts';
import { escapeForRegExp } from '../regex/escape.ts';
import { splitText } from '../text/split-text.ts';
import { comparisonFrom } from '../text/string-comparison.ts';

const unlimited = 0x7fff_ffff;
const options = 'System.StringSplitOptions options';

function split(text: string, separators: readonly string[], count: number, flags: Value): Value[] {
  return tagArray(splitText(text, separators, count, enumNumber(flags)), stringType);
}

const letters = (chars: readonly Char[] | null): string[] => (chars ?? []).map(char => String.fromCharCode(char.code));
const letter = (char: Char): string[] => [String.fromCharCode(char.code)];
/** An empty separator text splits nothing, which is not the same as no separators. */
const word = (text: string): string[] => [text];

function replace(text: string, from: string | null, to: string | null, ignoreCase: boolean): string {
  if (from === null) raise('ArgumentNullException', "Value cannot be null. (Parameter 'oldValue')");
  if (from === '') raise('ArgumentException', "The value cannot be an empty string. (Parameter 'oldValue')");
  if (!ignoreCase) return text.replaceAll(from, () => to ?? '');
  return text.replace(new RegExp(escapeForRegExp(from), 'giu'), () => to ?? '');
}

/** Replace and Split. */
export function stringSplitting(): MethodDeclaration[] {
  return [
    method('string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)', replace),
    method(
      'string Replace(string oldValue, string newValue, System.StringComparison comparisonType)',
      (text: string, from: string, to: string, kind: Value) => replace(text, from, to, comparisonFrom(kind).ignoreCase),
    ),
    method('string Replace(char oldChar, char newChar)', (text: string, from: Char, to: Char) =>
      text.replaceAll(String.fromCharCode(from.code), () => String.fromCharCode(to.code)),
    ),
    method('string Replace(string oldValue, string newValue)', (text: string, from: string, to: string) =>
      replace(text, from, to, false),
    ),
    method('string ReplaceLineEndings()', (text: string) => text.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, '\n')),
    method('string ReplaceLineEndings(string replacementText)', (text: string, ending: string) =>
      text.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, () => ending),
    ),
    method(
      `string[] Split(char separator, ${options} = System.StringSplitOptions.None)`,
      (text: string, char: Char, flags?: Value) => split(text, letter(char), unlimited, flags ?? 0),
    ),
    method(
      `string[] Split(char separator, int count, ${options} = System.StringSplitOptions.None)`,
      (text: string, char: Char, count: number, flags?: Value) => split(text, letter(char), count, flags ?? 0),
    ),
    method('string[] Split(Params char[] separator)', (text: string, chars: Char[] | null) =>
      split(text, letters(chars), unlimited, 0),
    ),
    method('string[] Split(char[] separator, int count)', (text: string, chars: Char[] | null, count: number) =>
      split(text, letters(chars), count, 0),
    ),
    method(`string[] Split(char[] separator, ${options})`, (text: string, chars: Char[] | null, flags: Value) =>
      split(text, letters(chars), unlimited, flags),
    ),
    method(
      `string[] Split(char[] separator, int count, ${options})`,
      (text: string, chars: Char[] | null, count: number, flags: Value) => split(text, letters(chars), count, flags),
    ),
    method(
      `string[] Split(string separator, ${options} = System.StringSplitOptions.None)`,
      (text: string, separator: string, flags?: Value) => split(text, word(separator), unlimited, flags ?? 0),
    ),
    method(
      `string[] Split(string separator, int count, ${options} = System.StringSplitOptions.None)`,
      (text: string, separator: string, count: number, flags?: Value) =>
        split(text, word(separator), count, flags ?? 0),
    ),
    method(
      `string[] Split(string[] separator, ${options})`,
      (text: string, separators: string[] | null, flags: Value) => split(text, separators ?? [], unlimited, flags),
    ),
    method(
      `string[] Split(string[] separator, int count, ${options})`,
      (text: string, separators: string[] | null, count: number, flags: Value) =>
        split(text, separators ?? [], count, flags),
    ),
  ];
}
