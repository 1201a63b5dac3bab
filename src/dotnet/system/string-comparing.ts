import { type MethodDeclaration, method, raise, type Value } from '#values';
import {
  type ComparisonKind,
  compareText,
  comparisonFrom,
  cultural,
  equalText,
  foldCase,
  ordinal,
} from '../text/string-comparison.ts';
import { hashOf } from './hash-code.ts';

function compareTo(text: string, other: Value): number {
  if (other === null || other === undefined) return 1;
  if (typeof other !== 'string') raise('ArgumentException', 'Object must be of type String.');
  return compareText(text, other, cultural);
}

const first = (char: { readonly code: number }): string => String.fromCharCode(char.code);

function endsWith(text: string, value: string, kind: ComparisonKind): boolean {
  const whole = foldCase(text, kind);
  const end = foldCase(value, kind);
  return whole.endsWith(end);
}

function startsWith(text: string, value: string, kind: ComparisonKind): boolean {
  return foldCase(text, kind).startsWith(foldCase(value, kind));
}

const byFlag = (ignoreCase: boolean): ComparisonKind => ({ ordinal: false, ignoreCase });

function affix(
  name: string,
  test: (text: string, value: string, kind: ComparisonKind) => boolean,
): MethodDeclaration[] {
  return [
    method(`bool ${name}(string value)`, (text: string, value: string) => test(text, value, cultural)),
    method(
      `bool ${name}(string value, System.StringComparison comparisonType)`,
      (text: string, value: string, kind: Value) => test(text, value, comparisonFrom(kind)),
    ),
    method(
      `bool ${name}(string value, bool ignoreCase, cultureinfo culture)`,
      (text: string, value: string, ignoreCase: boolean) => test(text, value, byFlag(ignoreCase)),
    ),
    method(`bool ${name}(char value)`, (text: string, char: { readonly code: number }) =>
      test(text, first(char), ordinal),
    ),
  ];
}

/** CompareTo, Equals, StartsWith, EndsWith. */
export function stringComparing(): MethodDeclaration[] {
  return [
    method('int CompareTo(System.Object value)', compareTo),
    method('int CompareTo(string strB)', compareTo),
    method('int IComparable.CompareTo(System.Object obj)', compareTo),
    method('int IComparable[string].CompareTo(string other)', compareTo),
    ...affix('EndsWith', endsWith),
    method('bool Equals(System.Object obj)', (text: string, other: Value) => text === other),
    method('bool Equals(string value)', (text: string, other: Value) => text === other),
    method(
      'bool Equals(string value, System.StringComparison comparisonType)',
      (text: string, other: string, kind: Value) => equalText(text, other, comparisonFrom(kind)),
    ),
    method('bool IEquatable[string].Equals(string other)', (text: string, other: Value) => text === other),
    method('int GetHashCode()', (text: string) => hashOf(text)),
    method('int GetHashCode(System.StringComparison comparisonType)', (text: string, kind: Value) =>
      hashOf(foldCase(text, comparisonFrom(kind))),
    ),
    ...affix('StartsWith', startsWith),
  ];
}
