import {
  convertEnum,
  EnumValue,
  int32Type,
  type MemberDeclarations,
  method,
  type NetType,
  type PSReference,
  raise,
  stringType,
  tagArray,
  toNetText,
  typeOf,
  type Value,
} from '#values';
import { requireValue } from '../argument-errors.ts';
import { enumNumber } from '../enum-types.ts';
import { convertibleMethods } from './convertible.ts';
import { hashOf } from './hash-code.ts';
import { tryInto } from './value-members.ts';

function requireEnum(type: NetType): ReadonlyMap<string, number | bigint> {
  return (
    requireValue(type, 'enumType').enumMembers ??
    raise('ArgumentException', "Type provided must be an Enum. (Parameter 'enumType')")
  );
}

/** Names and values in the order of the values, taken as unsigned. */
function sorted(type: NetType): [string, number | bigint][] {
  const unsigned = (value: number | bigint): bigint => BigInt.asUintN(64, BigInt(value));
  return [...requireEnum(type)].sort(([, a], [, b]) =>
    unsigned(a) < unsigned(b) ? -1 : unsigned(a) > unsigned(b) ? 1 : 0,
  );
}

/** Enum.Parse: names (or numbers) with commas. Throws ArgumentException in .NET's words. */
export function parseEnum(type: NetType, text: string, ignoreCase: boolean): EnumValue {
  const members = requireEnum(type);
  const source = requireValue(text, 'value').trim();
  if (source === '')
    raise('ArgumentException', "Must specify valid information for parsing in the string. (Parameter 'value')");
  if (/^[+-]?\d+$/.test(source)) return new EnumValue(type, Number(source));
  let bits = 0n;
  for (const name of source.split(',').map(each => each.trim())) {
    const value =
      members.get(name) ??
      (ignoreCase ? [...members].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] : undefined);
    if (value === undefined) raise('ArgumentException', `Requested value '${source}' was not found.`);
    bits |= BigInt(value);
  }
  const wide = typeof [...members.values()][0] === 'bigint';
  return new EnumValue(type, wide ? bits : Number(bits));
}

function isDefined(type: NetType, value: Value): boolean {
  const members = requireEnum(type);
  if (typeof value === 'string') return members.has(value);
  const number = value instanceof EnumValue ? value.value : Number(toNetText(value));
  return [...members.values()].some(each => each === number);
}

function hasFlag(self: EnumValue, flag: EnumValue): boolean {
  if (flag.netType !== self.netType) {
    const text = `The argument type, '${flag.netType.fullName}', is not the same as the enum type '${self.netType.fullName}'.`;
    raise('ArgumentException', text);
  }
  const [all, wanted] = [BigInt(self.value), BigInt(flag.value)];
  return (all & wanted) === wanted;
}

function compare(self: EnumValue, other: Value): number {
  if (other === null || other === undefined) return 1;
  if (!(other instanceof EnumValue) || other.netType !== self.netType) {
    const given = typeOf(other)?.fullName ?? '';
    raise(
      'ArgumentException',
      `Object must be the same type as the enum. The type passed in was '${given}'; the enum type was '${self.netType.fullName}'.`,
    );
  }
  return self.compareTo(other);
}

const names = (type: NetType): Value =>
  tagArray(
    sorted(type).map(([name]) => name),
    stringType,
  );
const values = (type: NetType): Value =>
  tagArray(
    sorted(type).map(([, value]) => EnumValue.of(type, value)),
    type,
  );

function nameOf(type: NetType, value: Value): Value {
  const number = enumNumber(value instanceof EnumValue ? value : convertEnum(value, type));
  return sorted(type).find(([, each]) => Number(each) === number)?.[0] ?? null;
}

/** System.Enum. */
export function enumMembers(): MemberDeclarations {
  const format = (self: EnumValue, text: string | null): string => self.format(text ?? '');
  return {
    methods: [
      method('int CompareTo(System.Object target)', compare),
      method('bool Equals(System.Object obj)', (self: EnumValue, other: Value) => self.equals(other)),
      method('int GetHashCode()', (self: EnumValue) => hashOf(self.hashKey())),
      method('bool HasFlag(System.Enum flag)', hasFlag),
      method('string ToString()', (self: EnumValue) => self.toText()),
      method('string ToString(string format)', format),
      method('string ToString(System.IFormatProvider provider)', (self: EnumValue) => self.toText()),
      method('string ToString(string format, System.IFormatProvider provider)', format),
      ...convertibleMethods('Int32'),
    ],
    staticMethods: [
      method(
        'string Format(type enumType, System.Object value, string format)',
        (type: NetType, value: Value, text: string) =>
          (value instanceof EnumValue ? value : convertEnum(value, type)).format(text),
      ),
      method('string GetName(type enumType, System.Object value)', nameOf),
      method('string[] GetNames(type enumType)', names),
      method('type GetUnderlyingType(type enumType)', (type: NetType) => {
        requireEnum(type);
        return type.underlyingType ?? int32Type;
      }),
      method('array GetValues(type enumType)', values),
      method('bool IsDefined(type enumType, System.Object value)', isDefined),
      method('System.Object Parse(type enumType, string value)', (type: NetType, text: string) =>
        parseEnum(type, text, false),
      ),
      method('System.Object Parse(type enumType, string value, bool ignoreCase)', parseEnum),
      method('System.Object ToObject(type enumType, System.Object value)', (type: NetType, value: Value) =>
        EnumValue.of(type, Number(toNetText(value))),
      ),
      method(
        'bool TryParse(type enumType, string value, [ref] System.Object result)',
        (type: NetType, text: string, ref: PSReference) => tryInto(ref, null, () => parseEnum(type, text, false)),
      ),
      method(
        'bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)',
        (type: NetType, text: string, ignoreCase: boolean, ref: PSReference) =>
          tryInto(ref, null, () => parseEnum(type, text, ignoreCase)),
      ),
      method(
        'bool TryParse[TEnum](string value, bool ignoreCase, [ref] TEnum result)',
        (text: string, ignoreCase: boolean, ref: PSReference) => tryTyped(text, ignoreCase, ref),
      ),
      method('bool TryParse[TEnum](string value, [ref] TEnum result)', (text: string, ref: PSReference) =>
        tryTyped(text, false, ref),
      ),
    ],
  };
}

/** `[Enum]::TryParse('Red', [ref]$color)`: the enumeration is that of the variable's value. */
function tryTyped(text: string, ignoreCase: boolean, ref: PSReference): boolean {
  const current = ref.value;
  if (!(current instanceof EnumValue)) return false;
  return tryInto(ref, new EnumValue(current.netType, 0), () => parseEnum(current.netType, text, ignoreCase));
}
