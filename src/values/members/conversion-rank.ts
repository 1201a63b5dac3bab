import { isOfType } from '../conversion/instance.ts';
import { integerKind, isNumberType } from '../conversion/number-kind.ts';
import {
  arrayType,
  booleanType,
  charType,
  decimalType,
  doubleType,
  int32Type,
  objectType,
  singleType,
  stringType,
  switchParameterType,
} from '../core-types.ts';
import { Dictionary } from '../hashtable.ts';
import { NetObject } from '../net-object.ts';
import type { NetType } from '../net-type.ts';
import { baseOf, PSCustomObject } from '../ps-object.ts';
import { ScriptBlock } from '../script-block.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';

/** How well an argument fits a parameter; PowerShell's order of conversions (ConversionRank). Zero is "not at all". */
export const conversionRank = {
  none: 0,
  unrelatedArrays: 0x0f,
  numberToEnum: 0x1a,
  numericExplicit: 0x1b,
  numericExplicitDecimal: 0x1c,
  numericExplicitReal: 0x1d,
  toString: 0x1f,
  convertible: 0x3f,
  constructor: 0x6f,
  create: 0x73,
  parse: 0x7f,
  language: 0x9f,
  nullToValue: 0xaf,
  nullToReference: 0xbf,
  numericString: 0xef,
  numericImplicitReal: 0xfd,
  numericImplicitDecimal: 0xfe,
  numericImplicit: 0xff,
  textToCharArray: 0x10f,
  assignable: 0x11f,
  identity: 0x12f,
} as const;

/** A scalar for an array parameter ranks a little below its element's rank. */
const scalarToArray = 8;

export function rankConversion(given: Value, type: NetType): number {
  const value = baseOf(given);
  if (value === null || value === undefined) return rankNull(type);
  const own = typeOf(value);
  if (own === type) return conversionRank.identity;
  if (type === objectType || isOfType(value, type)) return conversionRank.assignable;
  if (type === stringType) return conversionRank.toString;
  if (type === booleanType) return own && isNumberType(own) ? conversionRank.numberToEnum : conversionRank.language;
  if (type === switchParameterType) return typeof value === 'boolean' ? conversionRank.language : conversionRank.none;
  if (isConvertible(value, own) && type.kind !== 'interface' && type.kind !== 'delegate')
    return conversionRank.convertible;
  if (type.kind === 'array' || type === arrayType) return rankArray(value, type);
  if (Array.isArray(value)) return type.kind === 'enum' ? conversionRank.language : rankObject(value, type);
  if (isNumberType(type)) return rankNumber(value, own, type);
  if (type === charType) return rankChar(value, own);
  return rankObject(value, type);
}

/** Booleans, characters, enumerations and dates are IConvertible: PowerShell then tries any type, before it takes the text. */
function isConvertible(value: Value, own: NetType | null): boolean {
  return typeof value === 'boolean' || own === charType || own?.kind === 'enum' || own?.fullName === 'System.DateTime';
}

/** `$null` as a text is the least of what it can be. */
function rankNull(type: NetType): number {
  if (type === stringType) return conversionRank.language;
  if (type.kind !== 'struct' && type.kind !== 'enum') return conversionRank.nullToReference;
  const known = isNumberType(type) || type === charType || type === booleanType || type === switchParameterType;
  return known || type.fullName.startsWith('System.Nullable`1') ? conversionRank.nullToValue : conversionRank.none;
}

function rankNumber(value: Value, own: NetType | null, type: NetType): number {
  if (typeof value === 'string') return conversionRank.numericString;
  if (own && isNumberType(own)) return rankNumbers(own, type);
  return conversionRank.none;
}

function rankNumbers(from: NetType, to: NetType): number {
  const source = integerKind(from);
  if (source) {
    const target = integerKind(to);
    if (target)
      return target.min <= source.min && target.max >= source.max
        ? conversionRank.numericImplicit
        : conversionRank.numericExplicit;
    return to === decimalType ? conversionRank.numericImplicitDecimal : conversionRank.numericImplicitReal;
  }
  if (from === singleType && to === doubleType) return conversionRank.numericImplicit;
  if (to === decimalType) return conversionRank.numericExplicitDecimal;
  return to === doubleType || to === singleType ? conversionRank.numericExplicitReal : conversionRank.numericExplicit;
}

function rankChar(value: Value, own: NetType | null): number {
  if (typeof value === 'string') return conversionRank.language;
  return own && isNumberType(own) ? conversionRank.convertible : conversionRank.none;
}

function rankArray(value: Value, type: NetType): number {
  const element = type.elementType ?? objectType;
  if (Array.isArray(value)) return conversionRank.unrelatedArrays;
  if (typeof value === 'string' && element === charType) return conversionRank.textToCharArray;
  if (value instanceof NetObject && value.enumerate) return conversionRank.unrelatedArrays;
  const rank = rankConversion(value, element);
  return rank === conversionRank.none ? rank : rank - scalarToArray;
}

/** Enumerations, delegates, and what a type can be made from: Parse, a constructor of one argument, its properties. */
function rankObject(value: Value, type: NetType): number {
  if (type.kind === 'enum') {
    if (typeof value === 'string') return conversionRank.language;
    return isNumberType(typeOf(value)) ? conversionRank.numberToEnum : conversionRank.none;
  }
  if (type.kind === 'delegate') return value instanceof ScriptBlock ? conversionRank.language : conversionRank.none;
  if (type.fullName.startsWith('System.Nullable`1')) {
    return rankConversion(value, type.genericArguments[0] ?? int32Type);
  }
  if (type.kind === 'interface') return conversionRank.none;
  if (type.fullName === 'System.Type') return typeof value === 'string' ? conversionRank.language : conversionRank.none;
  if (value instanceof Dictionary || value instanceof PSCustomObject) return conversionRank.create;
  if (typeof value === 'string' || typeof value === 'number') {
    if (type.members.staticMethods?.some(each => / Parse\(string/.test(each.signature))) return conversionRank.parse;
    if (type.convertFrom) return conversionRank.constructor;
    const one = typeof value === 'string' ? /new\(string \w+\)/ : /new\((?:int|long) \w+\)/;
    return type.members.constructors?.some(each => one.test(each.signature))
      ? conversionRank.constructor
      : conversionRank.none;
  }
  return type.convertFrom ? conversionRank.convertible : conversionRank.none;
}
