import { bigIntegerType, int32Type } from '../core-types.ts';
import { EnumValue } from '../enum-value.ts';
import { Dictionary } from '../hashtable.ts';
import type { NetType } from '../net-type.ts';
import { Char } from '../numbers.ts';
import { PSCustomObject } from '../ps-object.ts';
import { exceptionOf, raiseInvalidCast } from '../raise.ts';
import { elementText, toText } from '../text/to-text.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import {
  noSuchProperty,
  raiseBagConversion,
  raiseCast,
  raiseCreation,
  raiseNoConversion,
  raiseOverflow,
  valueInError,
} from './cast-error.ts';
import { asWhole } from './number-from-number.ts';
import { integerKind, isNumberType } from './number-kind.ts';
import { asBoxed } from './to-number.ts';

/** Any value as a value of an enumeration: names ignoring case and shortened, several separated by commas, numbers. */
export function convertEnum(value: Value, type: NetType): EnumValue {
  if (value instanceof EnumValue) return value.netType === type ? value : fromNumber(asBoxed(value), type);
  if (typeof value === 'string') return fromText(value, type);
  if (value === null || value === undefined) return raiseNull(type);
  const from = typeOf(value);
  if (from && integerKind(from)) return fromNumber(value, type);
  if (typeof value === 'boolean' || value instanceof Char) {
    const reason = `Invalid cast from '${from?.fullName}' to '${type.fullName}'.`;
    return raiseCast('InvalidCastIConvertible', value, type, exceptionOf('System.InvalidCastException', reason));
  }
  if (Array.isArray(value)) return fromElements(value, type);
  if (isNumberType(from) && from !== bigIntegerType) return fromText(toText(value), type);
  return fromObject(value, type);
}

/** Numbers are put together bit by bit, everything else as the text of names with commas. */
function fromElements(values: readonly Value[], type: NetType): EnumValue {
  const numbers = values.every(each => typeof each === 'number') && values.length > 0;
  if (!numbers) return fromText(values.map(each => elementText(each)).join(','), type);
  return enumOf(
    type,
    values.reduce<bigint>((sum, each) => sum | (asWhole(each) ?? 0n), 0n),
  );
}

/** Tables and property bags would have to set `value__`; nothing else can become one. */
function fromObject(value: Value, type: NetType): EnumValue {
  if (value instanceof PSCustomObject) return raiseBagConversion(value, type);
  if (!(value instanceof Dictionary)) return raiseNoConversion(value, type);
  const [key] = value.keys();
  if (key === undefined) return new EnumValue(type, 0);
  const settable = [`[value__ <${(type.underlyingType ?? int32Type).fullName}>]`];
  return raiseCreation(type, noSuchProperty(toText(key), type, settable));
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
  if (/^\s*[+-]?\d+\s*$/.test(text)) return enumOf(type, definedNumber(text, type));
  let sum = 0n;
  for (const part of text.split(',')) sum |= BigInt(memberValue(text, part, type));
  return enumOf(type, sum);
}

function definedNumber(text: string, type: NetType): bigint {
  const value = BigInt(text.trim().replace('+', ''));
  const kind = integerKind(type.underlyingType ?? int32Type);
  if (kind && (value < kind.min || value > kind.max))
    return raiseOverflow('CaseSensitiveEnumParseThrewAnException', text, type, kind.words);
  return isDefined(value, type) ? value : raiseUndefined('EnumParseUndefined', text, type);
}

/** Names that win over others which start alike. */
const preferred: Readonly<Record<string, readonly string[]>> = {
  'System.IO.FileAttributes': ['Directory', 'ReadOnly', 'System'],
};

function memberValue(text: string, name: string, type: NetType): number | bigint {
  const wanted = name.trim().toLowerCase();
  const close: [string, number | bigint][] = [];
  const blank = wanted === '' && text !== '';
  for (const [each, value] of type.enumMembers ?? []) {
    const lower = each.toLowerCase();
    if (lower === wanted) return value;
    if (lower.startsWith(wanted) && !blank) close.push([each, value]);
  }
  const first = preferred[type.fullName]
    ?.map(each => close.find(([candidate]) => candidate === each))
    .find(each => each);
  const only = first ?? (close.length === 1 ? close[0] : undefined);
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
