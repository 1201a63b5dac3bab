import {
  Char,
  type MemberDeclarations,
  type MethodDeclaration,
  method,
  property,
  raise,
  toNetText,
  UInt32,
  type Value,
} from '#values';
import { raiseRange, requireNonNegative } from '../argument-errors.ts';
import { CharEnumerator } from '../collections/enumerators.ts';
import { charsToText, textToChars } from '../text/chars.ts';
import { convertibleMethods } from './convertible.ts';
import { stringCasing } from './string-casing.ts';
import { stringComparing } from './string-comparing.ts';
import { stringSearching } from './string-searching.ts';
import { stringSplitting } from './string-splitting.ts';
import { stringStatics } from './string-statics.ts';

/** The unsigned comparison that .NET makes of an index: -1 is 4294967295. */
function requireAtMost(value: number, limit: number, parameter: string): void {
  if (value >= 0 && value <= limit) return;
  const shown = value < 0 ? value + 4_294_967_296 : value;
  raiseRange(`${parameter} ('${shown}') must be less than or equal to '${limit}'.`, parameter, new UInt32(shown));
}

function substring(text: string, start: number, length: number = text.length - start): string {
  requireNonNegative(start, 'startIndex');
  if (start > text.length) raiseRange('startIndex cannot be larger than length of string.', 'startIndex');
  requireNonNegative(length, 'length');
  if (start + length > text.length)
    raiseRange('Index and length must refer to a location within the string.', 'length');
  return text.substring(start, start + length);
}

function remove(text: string, start: number, count: number): string {
  requireNonNegative(start, 'startIndex');
  requireNonNegative(count, 'count');
  if (count > text.length - start) {
    raiseRange(`count ('${count}') must be less than or equal to '${text.length - start}'.`, 'count', count);
  }
  return text.slice(0, start) + text.slice(start + count);
}

function removeFrom(text: string, start: number): string {
  if (start < 0) raiseRange('StartIndex cannot be less than zero.', 'startIndex');
  if (start > text.length) raiseRange('startIndex cannot be larger than length of string.', 'startIndex');
  return text.slice(0, start);
}

function insert(text: string, start: number, value: string): string {
  requireAtMost(start, text.length, 'startIndex');
  return text.slice(0, start) + value + text.slice(start);
}

function sliceChars(text: string, start: number, length: number): string {
  requireNonNegative(length, 'length');
  requireAtMost(start, text.length - length, 'startIndex');
  return text.slice(start, start + length);
}

const padChar = (char: Char | undefined): string => (char ? String.fromCharCode(char.code) : ' ');

function pad(text: string, width: number, char: Char | undefined, left: boolean): string {
  requireNonNegative(width, 'totalWidth');
  return left ? text.padStart(width, padChar(char)) : text.padEnd(width, padChar(char));
}

function shaping(): MethodDeclaration[] {
  return [
    method('string Insert(int startIndex, string value)', insert),
    method('string PadLeft(int totalWidth)', (text: string, width: number) => pad(text, width, undefined, true)),
    method('string PadLeft(int totalWidth, char paddingChar)', (text: string, width: number, char: Char) =>
      pad(text, width, char, true),
    ),
    method('string PadRight(int totalWidth)', (text: string, width: number) => pad(text, width, undefined, false)),
    method('string PadRight(int totalWidth, char paddingChar)', (text: string, width: number, char: Char) =>
      pad(text, width, char, false),
    ),
    method('string Remove(int startIndex, int count)', remove),
    method('string Remove(int startIndex)', removeFrom),
    method('string Substring(int startIndex)', (text: string, start: number) => substring(text, start)),
    method('string Substring(int startIndex, int length)', substring),
  ];
}

/** Chars written into a script's own array. */
function copyTo(
  text: string,
  sourceIndex: number,
  destination: Value[],
  destinationIndex: number,
  count: number,
): undefined {
  requireNonNegative(count, 'count');
  const chars = textToChars(text.slice(sourceIndex, sourceIndex + count));
  if (chars.length < count || destinationIndex + count > destination.length) {
    raiseRange('Index and count must refer to a location within the string.', 'sourceIndex');
  }
  chars.forEach((char, i) => {
    destination[destinationIndex + i] = char;
  });
}

function charAt(text: string, index: number): Char {
  if (index < 0 || index >= text.length)
    raise('IndexOutOfRangeException', 'Index was outside the bounds of the array.');
  return new Char(text.charCodeAt(index));
}

function constructors(): MethodDeclaration[] {
  return [
    method('string new(char[] value)', (chars: Char[]) => charsToText(chars)),
    method('string new(char[] value, int startIndex, int length)', (chars: Char[], start: number, length: number) =>
      sliceChars(charsToText(chars), start, length),
    ),
    method('string new(char c, int count)', (char: Char, count: number) => {
      requireNonNegative(count, 'count');
      return String.fromCharCode(char.code).repeat(count);
    }),
  ];
}

type Normalization = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';
const normalizations: Readonly<Record<string, Normalization>> = {
  FormC: 'NFC',
  FormD: 'NFD',
  FormKC: 'NFKC',
  FormKD: 'NFKD',
};
const normalization = (form: Value): Normalization => normalizations[toNetText(form)] ?? 'NFC';

function rest(): MethodDeclaration[] {
  return [
    method('System.Object Clone()', (text: string) => text),
    method('System.Object ICloneable.Clone()', (text: string) => text),
    method('void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)', copyTo),
    method('char[] ToCharArray()', textToChars),
    method('char[] ToCharArray(int startIndex, int length)', (text: string, start: number, length: number) =>
      textToChars(sliceChars(text, start, length)),
    ),
    method('string ToString()', (text: string) => text),
    method('string ToString(System.IFormatProvider provider)', (text: string) => text),
    method('System.CharEnumerator GetEnumerator()', (text: string) => new CharEnumerator(text)),
    method('bool IsNormalized()', (text: string) => text === text.normalize()),
    method(
      'bool IsNormalized(System.Text.NormalizationForm normalizationForm)',
      (text: string, form: Value) => text === text.normalize(normalization(form)),
    ),
    method('string Normalize()', (text: string) => text.normalize()),
    method('string Normalize(System.Text.NormalizationForm normalizationForm)', (text: string, form: Value) =>
      text.normalize(normalization(form)),
    ),
  ];
}

/** System.String: its methods stand in files by what they do. */
export function stringMembers(): MemberDeclarations {
  return {
    constructors: constructors(),
    indexedProperties: [{ signature: 'char Chars(int index)', get: charAt }],
    properties: [property('int Length', (text: string) => text.length)],
    methods: [
      ...stringComparing(),
      ...rest(),
      ...convertibleMethods('String'),
      ...shaping(),
      ...stringSplitting(),
      ...stringCasing(),
      ...stringSearching(),
    ],
    staticProperties: [property('string Empty', () => '')],
    staticMethods: stringStatics(),
  };
}
