import { booleanType, charType, stringType } from '../core-types.ts';
import type { NetType } from '../net-type.ts';
import { BoxedNumber, Char } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { raiseCast } from './cast-error.ts';
import { convertEnum } from './enum-conversion.ts';
import { isOfType } from './instance.ts';
import { isNumberType } from './number-kind.ts';
import { parseAs, readBy } from './parse-conversion.ts';
import { toBoolean } from './to-boolean.ts';
import { toNumber } from './to-number.ts';

/**
 * Conversions that need nothing but the two: to string, boolean, numbers, characters, enumerations, what a type reads
 * itself (`convertFrom`) and what its Parse reads. `undefined` is "there is no such conversion"; one that fails throws
 * PSInvalidCastException.
 */
export function convertPlain(given: Value, type: NetType): Value {
  const value = baseOf(given);
  if (isOfType(value, type)) return value;
  if (type === stringType) return toText(value);
  if (type === booleanType) return toBoolean(value);
  if (isNumberType(type)) return toNumber(value, type);
  if (type === charType) return toChar(value);
  if (type.kind === 'enum') return convertEnum(value, type);
  const read = readBy(type, value);
  if (read !== undefined) return read;
  return typeof value === 'string' || typeof value === 'number' || value instanceof BoxedNumber
    ? parseAs(toText(value), type)
    : undefined;
}

/** A text of one character, or the number of one. */
export function toChar(value: Value): Value {
  if (typeof value !== 'string') return toNumber(value, charType);
  if (value.length === 1) return new Char(value.charCodeAt(0));
  return raiseCast('InvalidCastParseTargetInvocation', value, charType, 'String must be exactly one character long.');
}
