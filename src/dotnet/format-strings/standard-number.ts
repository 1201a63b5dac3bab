import {
  BigInteger,
  BoxedNumber,
  Decimal,
  Double,
  type IntegerKind,
  integerKind,
  raise,
  Single,
  toNetText,
  typeOf,
  type Value,
} from '#values';
import type { NumberFormatFields } from '../globalization/number-format-info.ts';
import {
  type Digits,
  exactDigits,
  fractionPart,
  integerPart,
  isBinary,
  type PlainParts,
  plainParts,
  roundDigits,
  shortestDigits,
} from './digits.ts';

function raiseSpecifier(): never {
  return raise('FormatException', 'Format specifier was invalid.');
}

/** Standard numeric formats: one letter and a precision (`N2`, `X8`). */
export function formatStandard(
  value: Value,
  letter: string,
  precision: number | null,
  culture: NumberFormatFields,
): string {
  switch (letter.toUpperCase()) {
    case 'G':
      return general(value, precision, letter, culture);
    case 'R':
      return general(value, null, 'G', culture);
    case 'N':
      return numberText(fixed(value, precision ?? culture.numberDecimalDigits), culture);
    case 'F': {
      const number = fixed(value, precision ?? culture.numberDecimalDigits);
      return signed(number, plain(number, culture), culture);
    }
    case 'C':
      return currency(value, precision ?? culture.currencyDecimalDigits, culture);
    case 'P':
      return percent(value, precision ?? culture.percentDecimalDigits, culture);
    case 'E':
      return exponential(value, precision ?? 6, letter, culture);
    case 'D':
      return decimalDigits(value, precision ?? 0, culture);
    case 'X':
      return radix(value, 16, precision ?? 0, letter === 'X');
    case 'B':
      return radix(value, 2, precision ?? 0, false);
    default:
      return raiseSpecifier();
  }
}

/** Rounded to digits behind the point; a binary number by its exact value. `shift` moves the point first. */
function fixed(value: Value, count: number, shift = 0): PlainParts {
  const fast = shift === 0 ? plainParts(value, count) : null;
  if (fast) return fast;
  const exact = exactDigits(value);
  const moved = { ...exact, point: exact.digits === '' ? 0 : exact.point + shift };
  const number = roundDigits(moved, moved.point + count, isBinary(value));
  return { negative: number.negative, whole: integerPart(number), fraction: fractionPart(number, count) };
}

function grouped(text: string, culture: NumberFormatFields, separator: string): string {
  const size = culture.groupSizes[0] ?? 3;
  if (size === 0 || text.length <= size) return text;
  const groups: string[] = [];
  let end = text.length;
  for (let i = 0; end > 0; i++) {
    const width = culture.groupSizes[Math.min(i, culture.groupSizes.length - 1)] ?? size;
    groups.unshift(text.slice(Math.max(0, width === 0 ? 0 : end - width), end));
    end = width === 0 ? 0 : end - width;
  }
  return groups.join(separator);
}

function plain({ whole, fraction }: PlainParts, culture: NumberFormatFields): string {
  return fraction ? `${whole}${culture.decimalSeparator}${fraction}` : whole;
}

function separated(
  { whole, fraction }: PlainParts,
  culture: NumberFormatFields,
  decimal: string,
  group: string,
): string {
  const text = grouped(whole, culture, group);
  return fraction ? `${text}${decimal}${fraction}` : text;
}

function signed(number: { readonly negative: boolean }, text: string, culture: NumberFormatFields): string {
  return number.negative ? culture.negativeSign + text : text;
}

const numberNegative = ['(n)', '-n', '- n', 'n-', 'n -'];

function numberText(number: PlainParts, culture: NumberFormatFields): string {
  const text = separated(number, culture, culture.decimalSeparator, culture.groupSeparator);
  return number.negative ? filled(numberNegative[culture.numberNegativePattern] ?? '-n', text, culture) : text;
}

const currencyPositive = ['$n', 'n$', '$ n', 'n $'];
const currencyNegative = [
  '($n)',
  '-$n',
  '$-n',
  '$n-',
  '(n$)',
  '-n$',
  'n-$',
  'n$-',
  '-n $',
  '-$ n',
  'n $-',
  '$ n-',
  '$ -n',
  'n- $',
  '($ n)',
  '(n $)',
  '$- n',
];

function currency(value: Value, count: number, culture: NumberFormatFields): string {
  const number = fixed(value, count);
  const text = separated(number, culture, culture.currencyDecimalSeparator, culture.currencyGroupSeparator);
  const pattern = number.negative
    ? currencyNegative[culture.currencyNegativePattern]
    : currencyPositive[culture.currencyPositivePattern];
  return filled(pattern ?? '$n', text, culture);
}

const percentPositive = ['n %', 'n%', '%n', '% n'];
const percentNegative = ['-n %', '-n%', '-%n', '%-n', '%n-', 'n-%', 'n%-', '-% n', 'n %-', '% n-', '% -n', 'n- %'];

function percent(value: Value, count: number, culture: NumberFormatFields): string {
  const number = fixed(value, count, 2);
  const text = separated(number, culture, culture.decimalSeparator, culture.groupSeparator);
  const pattern = number.negative
    ? percentNegative[culture.percentNegativePattern]
    : percentPositive[culture.percentPositivePattern];
  return filled(pattern ?? 'n %', text, culture);
}

/** A pattern's n is the number, $ the currency, % the percent sign, - the sign. */
function filled(pattern: string, text: string, culture: NumberFormatFields): string {
  let result = '';
  for (const c of pattern) {
    if (c === 'n') result += text;
    else if (c === '$') result += culture.currencySymbol;
    else if (c === '%') result += culture.percentSymbol;
    else if (c === '-') result += culture.negativeSign;
    else result += c;
  }
  return result;
}

function exponential(value: Value, count: number, letter: string, culture: NumberFormatFields): string {
  const number = roundDigits(exactDigits(value), count + 1, isBinary(value));
  return signed(number, scientific(number, count, letter, 3, culture), culture);
}

/** One digit, the fraction, the exponent with sign and at least so many digits. */
function scientific(
  { digits, point }: Digits,
  fraction: number,
  letter: string,
  width: number,
  culture: NumberFormatFields,
): string {
  const exponent = digits === '' ? 0 : point - 1;
  const sign = exponent < 0 ? culture.negativeSign : culture.positiveSign;
  const rest = digits.slice(1).padEnd(fraction, '0');
  const head = digits[0] ?? '0';
  const mantissa = rest ? `${head}${culture.decimalSeparator}${rest}` : head;
  return `${mantissa}${letter}${sign}${String(Math.abs(exponent)).padStart(width, '0')}`;
}

/** The shorter of fixed and scientific notation. */
function general(value: Value, given: number | null, letter: string, culture: NumberFormatFields): string {
  const precision = given === 0 ? null : given;
  if (value instanceof BigInteger) return decimalDigits(value, precision ?? 0, culture);
  if (precision === null && value instanceof Decimal) return withSeparator(toNetText(value), culture);
  const binary = isBinary(value);
  if (precision === null && !binary) return withSeparator(toNetText(value), culture);
  const number = precision === null ? shortestOf(value) : roundDigits(exactDigits(value), precision, binary);
  const limit = precision ?? (value instanceof Single ? 9 : 17);
  const exponentLetter = letter === 'g' ? 'e' : 'E';
  if (number.point > limit || number.point < -3) {
    return signed(number, scientific(number, 0, exponentLetter, 2, culture), culture);
  }
  const count = Math.max(0, number.digits.length - number.point);
  return signed(
    number,
    plain({ ...number, whole: integerPart(number), fraction: fractionPart(number, count) }, culture),
    culture,
  );
}

function shortestOf(value: Value): Digits {
  return isBinary(value) ? shortestDigits(value) : exactDigits(value);
}

function withSeparator(text: string, culture: NumberFormatFields): string {
  const negative = text.startsWith('-');
  const body = (negative ? text.slice(1) : text).replace('.', culture.decimalSeparator);
  return negative ? culture.negativeSign + body : body;
}

function wholeOf(value: Value): bigint {
  if (typeof value === 'number') return BigInt(value);
  if (isBinary(value) || value instanceof Decimal || !(value instanceof BoxedNumber)) return raiseSpecifier();
  return BigInt(value.value);
}

function decimalDigits(value: Value, width: number, culture: NumberFormatFields): string {
  const whole = wholeOf(value);
  const text = (whole < 0n ? -whole : whole).toString().padStart(width, '0');
  return whole < 0n ? culture.negativeSign + text : text;
}

/** Hex and binary digits; negative numbers as the two's complement of their type. */
function radix(value: Value, base: 2 | 16, width: number, upper: boolean): string {
  const whole = wholeOf(value);
  const type = typeOf(value);
  const kind = type ? integerKind(type) : null;
  const text = kind ? bitsOf(whole, kind).toString(base) : bigBits(whole, base);
  const filler = whole < 0n && !kind ? (base === 16 ? 'f' : '1') : '0';
  const padded = text.padStart(width, filler);
  return upper ? padded.toUpperCase() : padded;
}

function bitsOf(value: bigint, kind: IntegerKind): bigint {
  return value < 0n ? value + (kind.max - kind.min + 1n) : value;
}

/** A BigInteger shows its sign in the first digit: 0FF is 255, FF is -1. */
function bigBits(value: bigint, base: 2 | 16): string {
  if (base === 2)
    return value < 0n ? BigInt.asUintN(value.toString(2).length, value).toString(2) : `0${value.toString(2)}`;
  let bytes = 1;
  while (value < -(1n << BigInt(bytes * 8 - 1)) || value >= 1n << BigInt(bytes * 8 - 1)) bytes++;
  const text = BigInt.asUintN(bytes * 8, value)
    .toString(16)
    .padStart(bytes * 2, '0');
  if (value < 0n) return text.replace(/^f(?=[89a-f])/, '');
  return text.replace(/^0(?=[0-7])/, '');
}

/** Infinity and NaN have no digits; null for finite numbers. */
export function specialNumber(value: Value, culture: NumberFormatFields): string | null {
  if (!(value instanceof Double || value instanceof Single) || Number.isFinite(value.value)) return null;
  if (Number.isNaN(value.value)) return culture.nanSymbol;
  return value.value > 0 ? culture.positiveInfinitySymbol : culture.negativeInfinitySymbol;
}
