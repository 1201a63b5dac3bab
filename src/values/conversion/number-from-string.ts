import { bigIntegerType, decimalType, doubleType, singleType } from '../core-types.ts';
import type { NetType } from '../net-type.ts';
import { BigInteger, Decimal, Double, Single } from '../numbers.ts';
import type { Value } from '../value.ts';
import { raiseCast, raiseOverflow } from './cast-error.ts';
import { decimalRounded, parseDecimalText } from './decimal-math.ts';
import { numberFromNumber } from './number-from-number.ts';
import { type IntegerKind, integerKind } from './number-kind.ts';
import { scanNumber } from './scan-number.ts';

const integerId = 'InvalidCastFromStringToInteger';
const plainInteger = /^[+-]?\d+$/;
const hexInteger = /^([+-]?)(?:0x|&h|#)([0-9a-f]+)$/i;
/** Thousands separators may stand anywhere behind the first digit. */
const grouped = /^([+-]?)(\d[\d,]*)(\.\d*)?$/;

function badFormat(text: string): string {
  return `The input string '${text}' was not in a correct format.`;
}

/** `[int]'12'`: a text as a number of a type, or PSInvalidCastException. Blank text is zero. */
export function numberFromString(text: string, type: NetType): Value {
  const integer = integerKind(type);
  if (integer) return integerFromString(text, integer);
  if (type === decimalType) return decimalFromString(text);
  if (type === bigIntegerType) return bigIntegerFromString(text);
  return realFromString(text, type);
}

function integerFromString(text: string, kind: IntegerKind): Value {
  const trimmed = text.trim();
  if (trimmed === '') return kind.make(0n);
  if (plainInteger.test(trimmed)) {
    const value = BigInt(trimmed.startsWith('+') ? trimmed.slice(1) : trimmed);
    if (value < kind.min || value > kind.max) return raiseOverflow(integerId, text, kind.type, kind.words);
    return kind.make(value);
  }
  const hex = hexInteger.exec(trimmed);
  if (hex) return integerFromHex(text, hex[1] === '-', hex[2] ?? '', kind);
  const scanned = scanNumber(trimmed) ?? groupedDecimal(trimmed);
  const converted = scanned === null ? undefined : numberFromNumber(scanned, kind.type);
  return converted ?? raiseCast(integerId, text, kind.type, badFormat(text));
}

/** Up to 32 bits are a bit pattern of the type's size; the 64-bit types read the text as a literal. */
function integerFromHex(text: string, negative: boolean, digits: string, kind: IntegerKind): Value {
  const unsigned = BigInt(`0x${digits}`);
  if (kind.min === 0n) {
    if (negative) return raiseCast(integerId, text, kind.type, badFormat(text));
    return unsigned <= kind.max
      ? kind.make(unsigned)
      : raiseOverflow(integerId, text, kind.type, hexWords(unsigned, kind));
  }
  const scanned = scanNumber(`${negative ? '-' : ''}0x${digits}`);
  const value = scanned === null ? undefined : numberFromNumber(scanned, kind.type);
  return value ?? raiseOverflow(integerId, text, kind.type, hexWords(unsigned, kind));
}

function hexWords(unsigned: bigint, kind: IntegerKind): string {
  if (unsigned > 0xffffffffn) return kind.max > 0xffffffffn ? 'a UInt64' : 'a UInt32';
  return kind.words;
}

function groupedDecimal(trimmed: string): Decimal | null {
  const match = grouped.exec(trimmed);
  return match ? parseDecimalText(trimmed.replaceAll(',', '')) : null;
}

function decimalFromString(text: string): Value {
  const trimmed = text.trim();
  if (trimmed === '') return new Decimal(0n, 0);
  const scanned = scanNumber(trimmed);
  const direct = scanned === null ? undefined : numberFromNumber(scanned, decimalType);
  if (direct !== undefined) return direct;
  const trailingSign = trimmed.endsWith('-') ? `-${trimmed.slice(0, -1)}` : trimmed;
  const value = groupedDecimal(trailingSign);
  return value ?? raiseCast('InvalidCastFromStringToDecimal', text, decimalType, badFormat(text));
}

function bigIntegerFromString(text: string): Value {
  const trimmed = text.trim();
  if (trimmed === '') return new BigInteger(0n);
  if (plainInteger.test(trimmed)) return new BigInteger(BigInt(trimmed.replace('+', '')));
  const scanned = scanNumber(trimmed) ?? groupedDecimal(trimmed);
  const converted = scanned === null ? undefined : numberFromNumber(scanned, bigIntegerType);
  return converted ?? raiseCast(integerId, text, bigIntegerType, 'The value could not be parsed.');
}

const words: Readonly<Record<string, number>> = {
  infinity: Number.POSITIVE_INFINITY,
  '∞': Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
  nan: Number.NaN,
};

function realFromString(text: string, type: NetType): Value {
  const trimmed = text.trim();
  const make = (value: number): Value => (type === singleType ? new Single(value) : new Double(value));
  if (trimmed === '') return make(0);
  const scanned = scanNumber(trimmed);
  if (scanned !== null) return numberFromNumber(scanned, type);
  const word = words[trimmed.toLowerCase()];
  if (word !== undefined && trimmed !== '∞') return make(word);
  const value = groupedDecimal(trimmed);
  if (value) return make(Number(trimmed.replaceAll(',', '')));
  return raiseCast(
    'InvalidCastFromStringToDoubleOrSingle',
    text,
    type === singleType ? singleType : doubleType,
    badFormat(text),
  );
}

/** PowerShell's reading of a text as a number of the type it looks like (`'1kb'` → 1024); null when it is none. */
export function parseNumber(text: string): Value {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const scanned = scanNumber(trimmed);
  if (scanned !== null) return scanned;
  const value = groupedDecimal(trimmed);
  return value ? Number(decimalRounded(value)) : null;
}
