import { type Char, type MethodDeclaration, method, NetObject, toNetText, type Value } from '#values';
import { requireNonNegative, requireValue } from '../argument-errors.ts';
import { formatText } from '../format-strings/index.ts';
import { comparisonOf } from '../globalization/compare-info.ts';
import { type CultureInfo, currentCulture } from '../globalization/culture-info.ts';
import { trimWhite } from '../text/split-text.ts';
import {
  type ComparisonKind,
  compareOrdinal,
  compareText,
  comparisonFrom,
  cultural,
  culturalIgnoreCase,
  equalText,
} from '../text/string-comparison.ts';

const byFlag = (ignoreCase: boolean): ComparisonKind => (ignoreCase ? culturalIgnoreCase : cultural);
const inCulture = (culture: CultureInfo | null, ignoreCase: boolean): ComparisonKind => ({
  ordinal: false,
  ignoreCase,
  locale: (culture ?? currentCulture()).locale,
});

function part(text: string, index: number, length: number): string {
  return text.slice(index, index + length);
}

function comparing(): MethodDeclaration[] {
  const two = 'string strA, string strB';
  const parts = 'string strA, int indexA, string strB, int indexB, int length';
  const options = 'System.Globalization.CompareOptions options';
  const kind = 'System.StringComparison comparisonType';
  const compareParts = (a: string, i: number, b: string, j: number, n: number, by: ComparisonKind) =>
    compareText(part(a, i, n), part(b, j, n), by);
  return [
    method(`int Compare(${two})`, (a: string, b: string) => compareText(a, b, cultural)),
    method(`int Compare(${two}, bool ignoreCase)`, (a: string, b: string, ignore: boolean) =>
      compareText(a, b, byFlag(ignore)),
    ),
    method(`int Compare(${two}, ${kind})`, (a: string, b: string, by: Value) => compareText(a, b, comparisonFrom(by))),
    method(
      `int Compare(${two}, cultureinfo culture, ${options})`,
      (a: string, b: string, c: CultureInfo | null, o: Value) =>
        compareText(a, b, comparisonOf((c ?? currentCulture()).locale, o)),
    ),
    method(
      `int Compare(${two}, bool ignoreCase, cultureinfo culture)`,
      (a: string, b: string, ignore: boolean, c: CultureInfo | null) => compareText(a, b, inCulture(c, ignore)),
    ),
    method(`int Compare(${parts})`, (a: string, i: number, b: string, j: number, n: number) =>
      compareParts(a, i, b, j, n, cultural),
    ),
    method(
      `int Compare(${parts}, bool ignoreCase)`,
      (a: string, i: number, b: string, j: number, n: number, ignore: boolean) =>
        compareParts(a, i, b, j, n, byFlag(ignore)),
    ),
    method(`int Compare(${parts}, ${kind})`, (a: string, i: number, b: string, j: number, n: number, by: Value) =>
      compareParts(a, i, b, j, n, comparisonFrom(by)),
    ),
    method(`int CompareOrdinal(${two})`, (a: string, b: string) => compareOrdinal(a, b)),
    method(`int CompareOrdinal(${parts})`, (a: string, i: number, b: string, j: number, n: number) =>
      compareOrdinal(part(a, i, n), part(b, j, n)),
    ),
    method('bool Equals(string a, string b)', (a: Value, b: Value) => a === b),
    method(`bool Equals(string a, string b, ${kind})`, (a: string, b: string, by: Value) =>
      equalText(a, b, comparisonFrom(by)),
    ),
    method(
      'bool Equals(System.Object objA, System.Object objB)',
      (a: Value, b: Value) => a === b || (a instanceof NetObject && a.equals?.(b) === true),
    ),
  ];
}

const text = (value: Value): string => (value === null || value === undefined ? '' : toNetText(value));
const concat = (...values: Value[]): string => values.map(text).join('');
const all = (values: Iterable<Value>): string => [...iterate(values)].map(text).join('');

/** Elements of what arrives as IEnumerable or as an array. */
export function iterate(values: Value | Iterable<Value>): Iterable<Value> {
  if (Array.isArray(values)) return values;
  return values instanceof NetObject ? (values.enumerate?.() ?? []) : [];
}

function concatenating(): MethodDeclaration[] {
  const list = (count: number, type: string, name: string, from: number): string =>
    Array.from({ length: count }, (_, i) => `${type} ${name}${i + from}`).join(', ');
  return [
    ...[1, 2, 3].map(count => method(`string Concat(${list(count, 'System.Object', 'arg', 0)})`, concat)),
    method('string Concat(Params System.Object[] args)', all),
    method('string Concat(System.Collections.Generic.IEnumerable[string] values)', all),
    ...[2, 3, 4].map(count => method(`string Concat(${list(count, 'string', 'str', 0)})`, concat)),
    method('string Concat(Params string[] values)', all),
  ];
}

function joined(separator: string, values: Value): string {
  return [...iterate(requireValue(values, 'values'))].map(text).join(separator);
}

function joinedPart(separator: string, values: Value[], start: number, count: number): string {
  requireNonNegative(start, 'startIndex');
  requireNonNegative(count, 'count');
  return joined(separator, values.slice(start, start + count));
}

function joining(): MethodDeclaration[] {
  const letter = (char: Char): string => String.fromCharCode(char.code);
  const byChar = (char: Char, values: Value) => joined(letter(char), values);
  const byText = (separator: string | null, values: Value) => joined(separator ?? '', values);
  return [
    method('string Join(char separator, Params string[] value)', byChar),
    method('string Join(string separator, Params string[] value)', byText),
    method(
      'string Join(char separator, string[] value, int startIndex, int count)',
      (char: Char, values: Value[], start: number, count: number) => joinedPart(letter(char), values, start, count),
    ),
    method(
      'string Join(string separator, string[] value, int startIndex, int count)',
      (separator: string, values: Value[], start: number, count: number) => joinedPart(separator, values, start, count),
    ),
    method('string Join(string separator, System.Collections.Generic.IEnumerable[string] values)', byText),
    method('string Join(char separator, Params System.Object[] values)', byChar),
    method('string Join(string separator, Params System.Object[] values)', byText),
    method('string Join[T](char separator, System.Collections.Generic.IEnumerable[T] values)', byChar),
    method('string Join[T](string separator, System.Collections.Generic.IEnumerable[T] values)', byText),
  ];
}

function formatting(): MethodDeclaration[] {
  const format = (form: string, ...args: Value[]) => formatText(form, args, null);
  const provided = (provider: Value, form: string, ...args: Value[]) => formatText(form, args, provider);
  const list = (count: number): string => Array.from({ length: count }, (_, i) => `System.Object arg${i}`).join(', ');
  const provider = 'System.IFormatProvider provider, ';
  return [
    ...[1, 2, 3].map(count => method(`string Format(string format, ${list(count)})`, format)),
    method('string Format(string format, Params System.Object[] args)', (form: string, args: Value[]) =>
      formatText(form, args, null),
    ),
    ...[1, 2, 3].map(count => method(`string Format(${provider}string format, ${list(count)})`, provided)),
    method(
      `string Format(${provider}string format, Params System.Object[] args)`,
      (culture: Value, form: string, args: Value[]) => formatText(form, args, culture),
    ),
  ];
}

/** The static methods of System.String. */
export function stringStatics(): MethodDeclaration[] {
  return [
    ...comparing(),
    ...concatenating(),
    method('string Copy(string str)', (value: string) => value),
    ...formatting(),
    method('string Intern(string str)', (value: string) => value),
    method('string IsInterned(string str)', (value: string) => value),
    method('bool IsNullOrEmpty(string value)', (value: string | null) => value === null || value === ''),
    method(
      'bool IsNullOrWhiteSpace(string value)',
      (value: string | null) => value === null || trimWhite(value) === '',
    ),
    ...joining(),
  ];
}
