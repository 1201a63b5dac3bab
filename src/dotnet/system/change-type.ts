import {
  asWhole,
  BoxedNumber,
  baseOf,
  booleanType,
  box,
  Char,
  charType,
  Decimal,
  Double,
  decimalFromDouble,
  decimalRounded,
  decimalToDouble,
  decimalType,
  doubleType,
  EnumValue,
  integerKind,
  type NetType,
  raise,
  roundHalfEven,
  Single,
  singleType,
  stringType,
  toNetText,
  typeOf,
  type Value,
} from '#values';
import { raiseFormat } from '../argument-errors.ts';
import { DateTime } from './date-time.ts';
import { parseDateTime } from './date-time-parsing.ts';
import { dateTimeType } from './date-time-type.ts';
import { defaultStyle, parseNumberAs } from './number-parsing.ts';

/** System.Convert between the types that implement IConvertible: rounds half to even, refuses what does not fit. */
export function changeType(given: Value, type: NetType): Value {
  const value = baseOf(given);
  const own = typeOf(value);
  if (own === type) return value;
  if (value === null || value === undefined) return ofNull(type);
  if (value instanceof EnumValue) return changeType(box(value.underlyingType, value.value), type);
  if (type === stringType) return toNetText(value);
  if (typeof value === 'string') return fromText(value, type);
  if (typeof value === 'boolean') return fromNumber(value ? 1 : 0, value, type);
  if (value instanceof Char) return fromChar(value, type);
  if (typeof value === 'number' || value instanceof BoxedNumber) return fromNumber(value, value, type);
  if (own?.isSubclassOf(type)) return value;
  if (value instanceof DateTime) return invalidCast(value, type);
  return raise('InvalidCastException', 'Object must implement IConvertible.');
}

export function parseBoolean(text: string): boolean {
  const word = text.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  return raiseFormat(`String '${text}' was not recognized as a valid Boolean.`);
}

export function parseChar(text: string): Char {
  return text.length === 1 ? new Char(text.charCodeAt(0)) : raiseFormat('String must be exactly one character long.');
}

function invalidCast(value: Value, type: NetType): never {
  return raise('InvalidCastException', `Invalid cast from '${nameOf(value)}' to '${type.name}'.`);
}

const nameOf = (value: Value): string => typeOf(value)?.name ?? 'Object';

function ofNull(type: NetType): Value {
  if (type.kind !== 'struct') return null;
  return type === dateTimeType ? new DateTime(0n) : type === booleanType ? false : box(type, 0);
}

function fromText(text: string, type: NetType): Value {
  if (type === booleanType) return parseBoolean(text);
  if (type === charType) return parseChar(text);
  if (type === dateTimeType) return parseDateTime(text, null, 0);
  if (type === decimalType || type === doubleType || type === singleType || integerKind(type)) {
    return parseNumberAs(type, text, defaultStyle(type), null);
  }
  return raise('InvalidCastException', `Invalid cast from 'System.String' to '${type.fullName}'.`);
}

function fromChar(char: Char, type: NetType): Value {
  if (
    type === booleanType ||
    type === decimalType ||
    type === doubleType ||
    type === singleType ||
    type === dateTimeType
  ) {
    return invalidCast(char, type);
  }
  return fromNumber(char.code, char, type);
}

function tooLarge(words: string): never {
  return raise('OverflowException', `Value was either too large or too small for ${words}.`);
}

/** The number as JavaScript's; exact only within its 53 bits. */
export function floatOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (value instanceof Decimal) return decimalToDouble(value);
  return value instanceof BoxedNumber ? Number(value.value) : 0;
}

function fromNumber(number: Value, given: Value, type: NetType): Value {
  if (type === booleanType) return floatOf(number) !== 0;
  if (type === doubleType) return new Double(floatOf(number));
  if (type === singleType) return new Single(floatOf(number));
  if (type === charType) return toChar(number, given);
  if (type === decimalType) return toDecimal(number);
  const kind = integerKind(type);
  if (!kind) return invalidCast(given, type);
  const whole = wholeOf(number);
  return whole === null || whole < kind.min || whole > kind.max ? tooLarge(kind.words) : kind.make(whole);
}

function wholeOf(number: Value): bigint | null {
  if (number instanceof Double || number instanceof Single) {
    return Number.isFinite(number.value) ? roundHalfEven(number.value) : null;
  }
  return number instanceof Decimal ? decimalRounded(number) : (asWhole(number) ?? null);
}

function toChar(number: Value, given: Value): Value {
  if (number instanceof Double || number instanceof Single || number instanceof Decimal || typeof given === 'boolean') {
    return invalidCast(given, charType);
  }
  const code = asWhole(number) ?? -1n;
  return code < 0n || code > 0xffffn ? tooLarge('a character') : new Char(Number(code));
}

function toDecimal(number: Value): Value {
  if (number instanceof Double) return decimalFromDouble(number.value) ?? tooLarge('a Decimal');
  if (number instanceof Single) return decimalFromDouble(number.value, 7) ?? tooLarge('a Decimal');
  return new Decimal(asWhole(number) ?? 0n, 0);
}
