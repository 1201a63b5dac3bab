import { EnumValue } from '../enum-value.ts';
import type { NetType } from '../net-type.ts';
import { Char } from '../numbers.ts';
import { exceptionOf, raiseInvalidCast } from '../raise.ts';
import { elementText, toText } from '../text/to-text.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { raiseCast, valueInError } from './cast-error.ts';
import { asWhole } from './number-from-number.ts';
import { isNumberType } from './number-kind.ts';
import { asBoxed } from './to-number.ts';

/** Any value as a value of an enumeration: names ignoring case and shortened, several separated by commas, numbers. */
export function convertEnum(value: Value, type: NetType): EnumValue {
  if (value instanceof EnumValue) return value.netType === type ? value : fromNumber(asBoxed(value), type);
  if (typeof value === 'string') return fromText(value, type);
  if (value === null || value === undefined) return raiseNull(type);
  const from = typeOf(value);
  if (isNumberType(from) && Number.isInteger(Number(asWhole(value))) && toText(value) === String(asWhole(value))) {
    return fromNumber(value, type);
  }
  if (typeof value === 'boolean' || value instanceof Char) {
    const reason = `Invalid cast from '${from?.fullName}' to '${type.fullName}'.`;
    return raiseCast('InvalidCastIConvertible', value, type, exceptionOf('System.InvalidCastException', reason));
  }
  if (Array.isArray(value)) return fromText(value.map(each => elementText(each)).join(','), type);
  return fromText(toText(value), type);
}

function names(type: NetType): string[] {
  return [...(type.enumMembers?.keys() ?? [])];
}

function raiseNull(type: NetType): never {
  return raiseInvalidCast(
    'nullToEnumInvalidCast',
    `Cannot convert null to type "${typeToString(type)}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names(type).join(',')}".`,
  );
}

function raiseUndefined(id: string, value: Value, type: NetType): never {
  return raiseInvalidCast(
    id,
    `Cannot convert value "${valueInError(value)}" to type "${typeToString(type)}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names(type).join(',')}".`,
  );
}

function fromNumber(value: Value, type: NetType): EnumValue {
  const whole = asWhole(value) ?? 0n;
  return isDefined(whole, type) ? enumOf(type, whole) : raiseUndefined('UndefinedIntegerToEnum', value, type);
}

function enumOf(type: NetType, value: bigint): EnumValue {
  for (const each of type.enumMembers?.values() ?? []) if (BigInt(each) === value) return new EnumValue(type, each);
  return new EnumValue(type, value >= -0x80000000n && value <= 0xffffffffn ? Number(value) : value);
}

/** A named value, or for flags a combination of named bits. */
function isDefined(value: bigint, type: NetType): boolean {
  let all = 0n;
  for (const each of type.enumMembers?.values() ?? []) {
    if (BigInt(each) === value) return true;
    all |= BigInt(each);
  }
  return type.flags && value > 0n && (value & ~all) === 0n;
}

function fromText(text: string, type: NetType): EnumValue {
  const parts = text.split(',');
  let sum = 0n;
  for (const part of parts) {
    const name = part.trim();
    sum |= BigInt(/^[+-]?\d+$/.test(name) ? numberPart(text, name, type) : memberValue(text, name, type));
  }
  return enumOf(type, sum);
}

function numberPart(text: string, digits: string, type: NetType): bigint {
  const value = BigInt(digits.replace('+', ''));
  return isDefined(value, type) ? value : raiseUndefined('EnumParseUndefined', text, type);
}

function memberValue(text: string, name: string, type: NetType): number | bigint {
  const wanted = name.toLowerCase();
  const close: [string, number | bigint][] = [];
  for (const [each, value] of type.enumMembers ?? []) {
    const lower = each.toLowerCase();
    if (lower === wanted) return value;
    if (lower.startsWith(wanted)) close.push([each, value]);
  }
  const only = close.length === 1 ? close[0] : undefined;
  if (only) return only[1];
  const reason =
    close.length === 0
      ? `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${names(type).join(', ')}`
      : `The identifier name ${text} cannot be processed because it is either too similar or identical to the following enumerator names: ${close.map(each => each[0]).join(', ')}. Use a more specific identifier name.`;
  return raiseCast(
    'SubstringDisambiguationEnumParseThrewAnException',
    text,
    type,
    exceptionOf('System.ArgumentException', reason),
  );
}
