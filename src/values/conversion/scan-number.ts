import {
  bigIntegerType,
  byteType,
  int16Type,
  int64Type,
  sbyteType,
  uint16Type,
  uint32Type,
  uint64Type,
} from '../core-types.ts';
import type { NetType } from '../net-type.ts';
import { BigInteger, Decimal, Double, Int64 } from '../numbers.ts';
import type { Value } from '../value.ts';
import { decimalFromDouble, decimalOf, parseDecimalText } from './decimal-math.ts';
import { integerKind } from './number-kind.ts';

const pattern =
  /^([+-]?)(?:0x([0-9a-f]*)|0b([01]*)|(\d+\.?\d*|\.\d+)(e[+-]?\d+)?)(ul|us|uy|u|l|s|y|n|d)?(kb|mb|gb|tb|pb)?$/i;
const multipliers: Readonly<Record<string, bigint>> = {
  kb: 1n << 10n,
  mb: 1n << 20n,
  gb: 1n << 30n,
  tb: 1n << 40n,
  pb: 1n << 50n,
};
const suffixTypes: Readonly<Record<string, NetType>> = {
  u: uint32Type,
  l: int64Type,
  s: int16Type,
  y: sbyteType,
  n: bigIntegerType,
  ul: uint64Type,
  us: uint16Type,
  uy: byteType,
};

/**
 * Reads a text as PowerShell reads a number literal: hex, binary, exponents, suffixes and multipliers, blanks around it
 * allowed. Gives the type that the literal would have; null when it is no number.
 */
export function scanNumber(text: string): Value {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [, sign, hex, binary, decimal, exponent, suffix = '', multiplier = ''] = match;
  const negative = sign === '-';
  const factor = multipliers[multiplier.toLowerCase()] ?? 1n;
  const kind = suffix.toLowerCase();
  if (decimal !== undefined && (exponent || decimal.includes('.') || kind === 'd')) {
    return realNumber(`${negative ? '-' : ''}${decimal}`, exponent ?? '', factor, kind);
  }
  let whole: bigint;
  if (hex !== undefined) whole = wrapped(BigInt(`0x${hex || '0'}`), hex.length * 4, kind);
  else if (binary !== undefined) whole = wrapped(BigInt(`0b${binary || '0'}`), binary.length, kind);
  else whole = BigInt(decimal ?? '0');
  whole = (negative ? -whole : whole) * factor;
  return kind ? sized(whole, kind) : smallestInteger(whole);
}

/** Hex and binary digits are a bit pattern: 0xFFFFFFFF is -1 unless a suffix says unsigned. */
function wrapped(value: bigint, bits: number, kind: string): bigint {
  if (kind.startsWith('u') || kind === 'n') return value;
  if (kind === 'y' && bits <= 8) return BigInt.asIntN(8, value);
  if (kind === 's' && bits <= 16) return BigInt.asIntN(16, value);
  if (kind === 'l') return bits <= 64 ? BigInt.asIntN(64, value) : value;
  if (value > 0x7fffffffn && value <= 0xffffffffn && bits <= 32) return BigInt.asIntN(32, value);
  return bits <= 64 && value > 0x7fffffffffffffffn ? BigInt.asIntN(64, value) : value;
}

function realNumber(digits: string, exponent: string, factor: bigint, kind: string): Value {
  if (kind === 'd') {
    const value = exponent ? decimalFromDouble(Number(digits + exponent)) : parseDecimalText(digits.replace(/\.$/, ''));
    return value && decimalOf(value.value * factor, value.scale);
  }
  const value = Number(digits + exponent) * Number(factor);
  if (kind === '') return new Double(value);
  if (!Number.isFinite(value)) return null;
  return sized(roundHalfEven(value), kind);
}

/** The whole number nearest to a finite number; halves to even, as .NET's conversions round. */
export function roundHalfEven(value: number): bigint {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return BigInt(floor);
  if (rest > 0.5) return BigInt(floor + 1);
  return BigInt(floor % 2 === 0 ? floor : floor + 1);
}

function sized(value: bigint, kind: string): Value {
  const type = suffixTypes[kind];
  if (type === bigIntegerType) return new BigInteger(value);
  const wide = kind === 'u' && value > 0xffffffffn ? uint64Type : type;
  const integer = wide ? integerKind(wide) : null;
  return integer && value >= integer.min && value <= integer.max ? integer.make(value) : null;
}

/** Int32, Int64, Decimal or Double: the first that can hold it. */
export function smallestInteger(value: bigint): Value {
  if (value >= -0x80000000n && value <= 0x7fffffffn) return Number(value);
  if (value >= -0x8000000000000000n && value <= 0x7fffffffffffffffn) return new Int64(value);
  const decimal = decimalOf(value, 0);
  return decimal instanceof Decimal ? decimal : new Double(Number(value));
}
