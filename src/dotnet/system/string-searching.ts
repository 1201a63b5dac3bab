import { type Char, type MethodDeclaration, method, type Value } from '#values';
import { indexOutOfRange, raiseRange } from '../argument-errors.ts';
import { type ComparisonKind, comparisonFrom, cultural, foldCase, ordinal } from '../text/string-comparison.ts';

const startOutOfRange =
  'Index was out of range. Must be non-negative and less than or equal to the size of the collection.';
const countOutOfRange = 'Count must be positive and count must refer to a location within the string/array/collection.';

function requireForward(text: string, start: number, count: number): void {
  if (start < 0 || start > text.length) raiseRange(startOutOfRange, 'startIndex');
  if (count < 0 || start + count > text.length) raiseRange(countOutOfRange, 'count');
}

/** IndexOf within `count` characters from `start`. */
function indexOf(text: string, value: string, kind: ComparisonKind, start = 0, count = text.length - start): number {
  requireForward(text, start, count);
  if (value === '') return start;
  const found = foldCase(text, kind).indexOf(foldCase(value, kind), start);
  return found >= 0 && found + value.length <= start + count ? found : -1;
}

/** LastIndexOf within `count` characters that end at `start`. */
function lastIndexOf(
  text: string,
  value: string,
  kind: ComparisonKind,
  start = text.length - 1,
  count = start + 1,
): number {
  if (text.length === 0) return value === '' ? 0 : -1;
  if (start < 0 || start > text.length) {
    if (start === -1 && count <= 0) return -1;
    raiseRange(indexOutOfRange, 'startIndex');
  }
  if (start === text.length && value !== '') {
    start--;
    if (count > 0) count--;
  }
  if (count < 0 || start - count + 1 < 0) raiseRange(countOutOfRange, 'count');
  if (value === '') return Math.min(start + 1, text.length);
  const found = foldCase(text, kind).lastIndexOf(foldCase(value, kind), start - value.length + 1);
  return found >= start - count + 1 && start - value.length + 1 >= 0 ? found : -1;
}

function indexOfAny(text: string, chars: readonly Char[], start = 0, count = text.length - start): number {
  requireForward(text, start, count);
  const codes = new Set(chars.map(char => char.code));
  for (let i = start; i < start + count; i++) if (codes.has(text.charCodeAt(i))) return i;
  return -1;
}

function lastIndexOfAny(text: string, chars: readonly Char[], start = text.length - 1, count = start + 1): number {
  const codes = new Set(chars.map(char => char.code));
  for (let i = start; i > start - count && i >= 0; i--) if (codes.has(text.charCodeAt(i))) return i;
  return -1;
}

const letter = (char: Char): string => String.fromCharCode(char.code);
const comparison = 'System.StringComparison comparisonType';

type Search = (text: string, value: string, kind: ComparisonKind, start?: number, count?: number) => number;

function searches(name: string, search: Search, charComparison: boolean): MethodDeclaration[] {
  return [
    method(`int ${name}(char value)`, (text: string, char: Char) => search(text, letter(char), ordinal)),
    method(`int ${name}(char value, int startIndex)`, (text: string, char: Char, start: number) =>
      search(text, letter(char), ordinal, start),
    ),
    ...(charComparison
      ? [
          method(`int ${name}(char value, ${comparison})`, (text: string, char: Char, kind: Value) =>
            search(text, letter(char), comparisonFrom(kind)),
          ),
        ]
      : []),
    method(
      `int ${name}(char value, int startIndex, int count)`,
      (text: string, char: Char, start: number, count: number) => search(text, letter(char), ordinal, start, count),
    ),
    method(`int ${name}(string value)`, (text: string, value: string) => search(text, value, cultural)),
    method(`int ${name}(string value, int startIndex)`, (text: string, value: string, start: number) =>
      search(text, value, cultural, start),
    ),
    method(
      `int ${name}(string value, int startIndex, int count)`,
      (text: string, value: string, start: number, count: number) => search(text, value, cultural, start, count),
    ),
    method(`int ${name}(string value, ${comparison})`, (text: string, value: string, kind: Value) =>
      search(text, value, comparisonFrom(kind)),
    ),
    method(
      `int ${name}(string value, int startIndex, ${comparison})`,
      (text: string, value: string, start: number, kind: Value) => search(text, value, comparisonFrom(kind), start),
    ),
    method(
      `int ${name}(string value, int startIndex, int count, ${comparison})`,
      (text: string, value: string, start: number, count: number, kind: Value) =>
        search(text, value, comparisonFrom(kind), start, count),
    ),
  ];
}

function anySearches(
  name: string,
  search: (text: string, chars: readonly Char[], start?: number, count?: number) => number,
): MethodDeclaration[] {
  return [
    method(`int ${name}(char[] anyOf)`, (text: string, chars: Char[]) => search(text, chars)),
    method(`int ${name}(char[] anyOf, int startIndex)`, search),
    method(`int ${name}(char[] anyOf, int startIndex, int count)`, search),
  ];
}

/** Contains, IndexOf, LastIndexOf and their like. */
export function stringSearching(): MethodDeclaration[] {
  const includes = (text: string, value: string, kind: ComparisonKind): boolean =>
    foldCase(text, kind).includes(foldCase(value, kind));
  return [
    method('bool Contains(string value)', (text: string, value: string) => text.includes(value)),
    method(`bool Contains(string value, ${comparison})`, (text: string, value: string, kind: Value) =>
      includes(text, value, comparisonFrom(kind)),
    ),
    method('bool Contains(char value)', (text: string, char: Char) => text.includes(letter(char))),
    method(`bool Contains(char value, ${comparison})`, (text: string, char: Char, kind: Value) =>
      includes(text, letter(char), comparisonFrom(kind)),
    ),
    ...searches('IndexOf', indexOf, true),
    ...anySearches('IndexOfAny', indexOfAny),
    ...searches('LastIndexOf', lastIndexOf, false),
    ...anySearches('LastIndexOfAny', lastIndexOfAny),
  ];
}
