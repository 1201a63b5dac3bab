import type { NumberConstant } from '#language';
import {
  bigIntegerType,
  charType,
  decimalType,
  doubleType,
  int32Type,
  int64Type,
  uint32Type,
  uint64Type,
} from '../core-types.ts';
import { EnumValue } from '../enum-value.ts';
import { Dictionary } from '../hashtable.ts';
import { NetObject } from '../net-object.ts';
import type { NetType } from '../net-type.ts';
import {
  BigInteger,
  BoxedNumber,
  Byte,
  Char,
  Decimal,
  Double,
  Int16,
  Int64,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from '../numbers.ts';
import { PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { exceptionOf } from '../raise.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import {
  noSuchProperty,
  raiseBagConversion,
  raiseCast,
  raiseCreation,
  raiseNoConversion,
  raiseOverflow,
} from './cast-error.ts';
import { decimalToDouble, parseDecimalText } from './decimal-math.ts';
import { asDouble, asWhole, numberFromNumber } from './number-from-number.ts';
import { numberFromString } from './number-from-string.ts';
import { box, integerKind } from './number-kind.ts';

/** Types that are IConvertible but not to numbers: their error says "Invalid cast from". */
const convertible = new Set(['System.DateTime', 'System.DBNull']);

/** Any value as a number of a type, as `[int]$value` does it. Throws PSInvalidCastException. */
export function toNumber(value: Value, type: NetType): Value {
  switch (typeof value) {
    case 'number':
      if (type === int32Type) return value;
      return numberFromNumber(value, type) ?? outOfRange(value, type);
    case 'string':
      return numberFromString(value, type);
    case 'boolean':
      return type === charType ? raiseNotConvertible(value, type) : box(type, value ? 1 : 0);
    case 'undefined':
      return box(type, 0);
    default:
      return value === null ? box(type, 0) : objectToNumber(value, type);
  }
}

function objectToNumber(value: object, type: NetType): Value {
  if (value instanceof BoxedNumber) {
    if (value.netType === type) return value;
    if (type === charType && value instanceof BigInteger) {
      return raiseCast('InvalidCastIConvertible', value, type, 'Object must implement IConvertible.');
    }
    if (type === charType && !integerKind(value.netType)) return raiseNotConvertible(value, type);
    return numberFromNumber(value, type) ?? outOfRange(value, type);
  }
  if (value instanceof Char) {
    if (type === charType) return value;
    return numberFromNumber(value.code, type) ?? outOfRange(value, type);
  }
  if (value instanceof EnumValue) return numberFromNumber(asBoxed(value), type) ?? outOfRange(value, type);
  if (value instanceof PSObjectWrapper) return toNumber(value.base, type);
  if (value instanceof NetObject && convertible.has(value.netType.fullName)) return raiseNotConvertible(value, type);
  return raiseNoNumber(value, type);
}

/** Decimal and BigInteger are objects with constructors to a table or a property bag; the other numbers are not. */
function raiseNoNumber(value: object, type: NetType): never {
  if (type === decimalType || type === bigIntegerType) {
    if (value instanceof PSCustomObject) return raiseBagConversion(value, type);
    const first = value instanceof Dictionary ? value.keys()[0] : undefined;
    if (typeof first === 'string') return raiseCreation(type, noSuchProperty(first, type, []));
  }
  return raiseNoConversion(value, type);
}

/** An enumeration's value as the number it is. */
export function asBoxed(value: EnumValue): Value {
  return box(value.underlyingType, value.value);
}

function raiseNotConvertible(value: Value, type: NetType): never {
  return raiseCast(
    'InvalidCastIConvertible',
    value,
    type,
    `Invalid cast from '${typeOf(value)?.name ?? ''}' to '${type.name}'.`,
  );
}

function outOfRange(value: Value, type: NetType): never {
  if (value instanceof Double || value instanceof Single) raiseRealOutOfRange(value, type);
  const words =
    type === charType ? 'a character' : type === decimalType ? 'a Decimal' : (integerKind(type)?.words ?? type.name);
  return raiseOverflow('InvalidCastIConvertible', value, type, words);
}

/** .NET takes a Double to small types by way of Int32, and to the 64-bit ones by a checked cast: their errors differ. */
function raiseRealOutOfRange(value: Double | Single, type: NetType): void {
  const id = 'InvalidCastIConvertible';
  if (type === int64Type || type === uint64Type) {
    raiseCast(
      id,
      value,
      type,
      exceptionOf('System.OverflowException', 'Arithmetic operation resulted in an overflow.'),
    );
  }
  if (type === bigIntegerType) {
    const reason = Number.isNaN(value.value) ? 'The value is not a number.' : 'BigInteger cannot represent infinity.';
    raiseCast('InvalidCastConstructorException', value, type, exceptionOf('System.OverflowException', reason));
  }
  const small = type !== int32Type && type !== uint32Type && integerKind(type) !== null;
  if (small && !(Math.abs(value.value) < 0x80000000)) raiseOverflow(id, value, type, 'an Int32');
}

export function toInt32(value: Value): number {
  if (typeof value === 'number') return value;
  return Number(asWhole(toNumber(value, int32Type)) ?? 0n);
}

export function toInt64(value: Value): bigint {
  if (typeof value === 'number') return BigInt(value);
  return asWhole(toNumber(value, int64Type)) ?? 0n;
}

export function toDouble(value: Value): number {
  if (typeof value === 'number') return value;
  if (value instanceof Double) return value.value;
  return asDouble(toNumber(value, doubleType));
}

export function toDecimal(value: Value): Decimal {
  if (value instanceof Decimal) return value;
  const decimal = toNumber(value, decimalType);
  return decimal instanceof Decimal ? decimal : new Decimal(0n, 0);
}

/** A number literal that the parser has read and sized. */
export function numberFromConstant(constant: NumberConstant): Value {
  const { type, text } = constant;
  switch (type) {
    case 'Int32':
      return Number(text);
    case 'Double':
      return new Double(Number(text));
    case 'Int64':
      return new Int64(BigInt(text));
    case 'Decimal':
      return parseDecimalText(text) ?? new Decimal(0n, 0);
    case 'BigInteger':
      return new BigInteger(BigInt(text));
    case 'UInt64':
      return new UInt64(BigInt(text));
    case 'UInt32':
      return new UInt32(Number(text));
    case 'Byte':
      return new Byte(Number(text));
    case 'SByte':
      return new SByte(Number(text));
    case 'Int16':
      return new Int16(Number(text));
    case 'UInt16':
      return new UInt16(Number(text));
  }
}

/** A value as a JS number where it is a number of any kind; null for everything else. */
export function numberValue(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (value instanceof Decimal) return decimalToDouble(value);
  return value instanceof BoxedNumber ? Number(value.value) : null;
}
