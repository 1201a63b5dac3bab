import {
  Char,
  Double,
  type MemberDeclarations,
  type MethodDeclaration,
  method,
  type PSReference,
  property,
  raise,
  type Value,
} from '#values';
import { raiseRange, requireValue } from '../argument-errors.ts';
import { enumOf } from '../enum-types.ts';
import { lowerChar, upperChar, whiteSpaceClass } from '../text/letter-case.ts';
import { parseChar } from './change-type.ts';
import { convertibleMethods } from './convertible.ts';
import { tryInto } from './value-members.ts';

/** Unicode's general categories by UnicodeCategory's names. */
const categories: readonly (readonly [string, RegExp])[] = [
  ['UppercaseLetter', /\p{Lu}/u],
  ['LowercaseLetter', /\p{Ll}/u],
  ['TitlecaseLetter', /\p{Lt}/u],
  ['ModifierLetter', /\p{Lm}/u],
  ['OtherLetter', /\p{Lo}/u],
  ['NonSpacingMark', /\p{Mn}/u],
  ['SpacingCombiningMark', /\p{Mc}/u],
  ['EnclosingMark', /\p{Me}/u],
  ['DecimalDigitNumber', /\p{Nd}/u],
  ['LetterNumber', /\p{Nl}/u],
  ['OtherNumber', /\p{No}/u],
  ['SpaceSeparator', /\p{Zs}/u],
  ['LineSeparator', /\p{Zl}/u],
  ['ParagraphSeparator', /\p{Zp}/u],
  ['Control', /\p{Cc}/u],
  ['Format', /\p{Cf}/u],
  ['Surrogate', /\p{Cs}/u],
  ['PrivateUse', /\p{Co}/u],
  ['ConnectorPunctuation', /\p{Pc}/u],
  ['DashPunctuation', /\p{Pd}/u],
  ['OpenPunctuation', /\p{Ps}/u],
  ['ClosePunctuation', /\p{Pe}/u],
  ['InitialQuotePunctuation', /\p{Pi}/u],
  ['FinalQuotePunctuation', /\p{Pf}/u],
  ['OtherPunctuation', /\p{Po}/u],
  ['MathSymbol', /\p{Sm}/u],
  ['CurrencySymbol', /\p{Sc}/u],
  ['ModifierSymbol', /\p{Sk}/u],
  ['OtherSymbol', /\p{So}/u],
];

const category = (text: string): Value =>
  enumOf(
    'System.Globalization.UnicodeCategory',
    categories.find(([, test]) => test.test(text))?.[0] ?? 'OtherNotAssigned',
  );

const fractions: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '²': 2,
  '³': 3,
  '¹': 1,
};

function numericValue(text: string): Double {
  const known = fractions[text];
  if (known !== undefined) return new Double(known);
  if (!/\p{Nd}/u.test(text)) return new Double(-1);
  // Decimal digits stand in runs of ten.
  const code = text.charCodeAt(0);
  for (let value = 0; value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCharCode(code - value - 1))) return new Double(value);
  return new Double(-1);
}

const tests: readonly (readonly [string, RegExp])[] = [
  ['IsControl', /\p{Cc}/u],
  ['IsDigit', /\p{Nd}/u],
  ['IsHighSurrogate', /[\ud800-\udbff]/],
  ['IsLetter', /\p{L}/u],
  ['IsLetterOrDigit', /[\p{L}\p{Nd}]/u],
  ['IsLower', /\p{Ll}/u],
  ['IsLowSurrogate', /[\udc00-\udfff]/],
  ['IsNumber', /\p{N}/u],
  ['IsPunctuation', /\p{P}/u],
  ['IsSeparator', /\p{Z}/u],
  ['IsSurrogate', /[\ud800-\udfff]/],
  ['IsSymbol', /\p{S}/u],
  ['IsUpper', /\p{Lu}/u],
  ['IsWhiteSpace', new RegExp(`[${whiteSpaceClass}]`)],
];

const asciiTests: readonly (readonly [string, RegExp])[] = [
  ['IsAscii', /[\0-\x7f]/],
  ['IsAsciiDigit', /[0-9]/],
  ['IsAsciiHexDigit', /[0-9a-fA-F]/],
  ['IsAsciiHexDigitLower', /[0-9a-f]/],
  ['IsAsciiHexDigitUpper', /[0-9A-F]/],
  ['IsAsciiLetter', /[a-zA-Z]/],
  ['IsAsciiLetterLower', /[a-z]/],
  ['IsAsciiLetterOrDigit', /[0-9a-zA-Z]/],
  ['IsAsciiLetterUpper', /[A-Z]/],
];

const letter = (char: Char): string => String.fromCharCode(char.code);

function at(text: string, index: number): string {
  const source = requireValue(text, 's');
  if (index < 0 || index >= source.length)
    raiseRange('Specified argument was out of the range of valid values.', 'index');
  return String.fromCharCode(source.charCodeAt(index));
}

const test = ([name, pattern]: readonly [string, RegExp]): MethodDeclaration =>
  method(`bool ${name}(char c)`, (char: Char) => pattern.test(letter(char)));
const testAt = ([name, pattern]: readonly [string, RegExp]): MethodDeclaration =>
  method(`bool ${name}(string s, int index)`, (text: string, index: number) => pattern.test(at(text, index)));

const utf32Range =
  'A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).';

function fromUtf32(code: number): string {
  if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) raiseRange(utf32Range, 'utf32');
  return String.fromCodePoint(code);
}

function compare(self: Char, other: Value): number {
  if (other === null || other === undefined) return 1;
  if (!(other instanceof Char)) raise('ArgumentException', 'Object must be of type Char.');
  return self.code - other.code;
}

function staticMethods(): MethodDeclaration[] {
  const change = (name: string, map: (char: Char) => Char): MethodDeclaration[] => [
    method(`char To${name}(char c, cultureinfo culture)`, map),
    method(`char To${name}(char c)`, map),
    method(`char To${name}Invariant(char c)`, map),
  ];
  return [
    method('string ConvertFromUtf32(int utf32)', fromUtf32),
    method(
      'int ConvertToUtf32(char highSurrogate, char lowSurrogate)',
      (high: Char, low: Char) => (letter(high) + letter(low)).codePointAt(0) ?? 0,
    ),
    method(
      'int ConvertToUtf32(string s, int index)',
      (text: string, index: number) => requireValue(text, 's').codePointAt(index) ?? 0,
    ),
    method('double GetNumericValue(char c)', (char: Char) => numericValue(letter(char))),
    method('double GetNumericValue(string s, int index)', (text: string, index: number) =>
      numericValue(at(text, index)),
    ),
    method('System.Globalization.UnicodeCategory GetUnicodeCategory(char c)', (char: Char) => category(letter(char))),
    method(
      'System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)',
      (text: string, index: number) => category(at(text, index)),
    ),
    ...asciiTests.map(test),
    method(
      'bool IsBetween(char c, char minInclusive, char maxInclusive)',
      (c: Char, low: Char, high: Char) => c.code >= low.code && c.code <= high.code,
    ),
    ...tests.flatMap(each => [test(each), testAt(each)]),
    method('bool IsSurrogatePair(char highSurrogate, char lowSurrogate)', (high: Char, low: Char) =>
      /^[\ud800-\udbff][\udc00-\udfff]$/.test(letter(high) + letter(low)),
    ),
    method('char Parse(string s)', (text: string) => parseChar(requireValue(text, 's'))),
    ...change('Lower', lowerChar),
    method('string ToString(char c)', letter),
    ...change('Upper', upperChar),
    method('bool TryParse(string s, [ref] char result)', (text: string, ref: PSReference) =>
      tryInto(ref, new Char(0), () => parseChar(text)),
    ),
  ];
}

/** System.Char. */
export function charMembers(): MemberDeclarations {
  const equals = (self: Char, other: Value): boolean => self.equals(other);
  return {
    methods: [
      method('bool Equals(System.Object obj)', equals),
      method('bool Equals(char obj)', equals),
      method('bool IEquatable[char].Equals(char other)', equals),
      method('int CompareTo(System.Object value)', compare),
      method('int CompareTo(char value)', compare),
      method('int IComparable.CompareTo(System.Object obj)', compare),
      method('int IComparable[char].CompareTo(char other)', compare),
      method('string ToString()', letter),
      method('string ToString(System.IFormatProvider provider)', letter),
      method('string IFormattable.ToString(string format, System.IFormatProvider formatProvider)', letter),
      ...convertibleMethods('Char'),
    ],
    staticProperties: [property('char MaxValue', () => new Char(0xffff)), property('char MinValue', () => new Char(0))],
    staticMethods: staticMethods(),
  };
}
