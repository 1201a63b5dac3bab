import { booleanType, charType, objectType, stringType } from '../core-types.ts';
import { NetObject } from '../net-object.ts';
import type { NetType } from '../net-type.ts';
import { Char } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { toText } from '../text/to-text.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { raiseCast } from './cast-error.ts';
import { convertEnum } from './enum-conversion.ts';
import { isNumberType } from './number-kind.ts';
import { toBoolean } from './to-boolean.ts';
import { toNumber } from './to-number.ts';

/** Is the value one of the type already? Nothing is for `$null`. */
export function isOfType(value: Value, type: NetType): boolean {
  const own = typeOf(value);
  return own !== null && (own === type || type === objectType || own.isSubclassOf(type));
}

/**
 * Conversions that need nothing but the two: to string, boolean, numbers, characters, enumerations and what a type reads
 * itself (`convertFrom`). `undefined` is "there is no such conversion"; one that fails throws PSInvalidCastException.
 */
export function convertPlain(given: Value, type: NetType): Value {
  const value = baseOf(given);
  if (isOfType(value, type)) return value;
  if (type === stringType) return toText(value);
  if (type === booleanType) return toBoolean(value);
  if (isNumberType(type)) return toNumber(value, type);
  if (type === charType) return toChar(value);
  if (type.kind === 'enum') return convertEnum(value, type);
  const read = type.convertFrom?.(value);
  return read === undefined && value instanceof NetObject ? undefined : read;
}

/** A text of one character, or the number of one. */
function toChar(value: Value): Value {
  if (typeof value !== 'string') return toNumber(value, charType);
  if (value.length === 1) return new Char(value.charCodeAt(0));
  return raiseCast('InvalidCastParseTargetInvocation', value, charType, 'String must be exactly one character long.');
}
