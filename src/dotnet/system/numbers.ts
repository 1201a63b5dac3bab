import {
  asWhole,
  BoxedNumber,
  box,
  compareNumbers,
  Decimal,
  Double,
  decimalType,
  doubleType,
  integerKind,
  type MemberDeclarations,
  type MethodDeclaration,
  method,
  type NetType,
  type PropertyDeclaration,
  type PSReference,
  property,
  raise,
  Single,
  singleType,
  typeDisplayName,
  typeOf,
  type Value,
} from '#values';
import { enumNumber } from '../enum-types.ts';
import { formatNumber } from '../format-strings/index.ts';
import { floatOf } from './change-type.ts';
import { convertibleMethods } from './convertible.ts';
import { hashOfValue } from './hash-code.ts';
import { floatFunctions, integerFunctions } from './number-functions.ts';
import { defaultStyle, parseNumberAs } from './number-parsing.ts';
import { formatMethods, tryInto } from './value-members.ts';

/** Members that all number types have: CompareTo, Equals, ToString, Parse, TryParse, MaxValue … */
export function numberMembers(type: NetType, extra: () => MemberDeclarations = () => ({})): () => MemberDeclarations {
  return () => {
    const own = extra();
    return {
      constructors: own.constructors ?? [],
      properties: own.properties ?? [],
      methods: [...instanceMethods(type), ...(own.methods ?? [])],
      staticProperties: [...limits(type), ...(own.staticProperties ?? [])],
      staticMethods: [...parsing(type), ...comparing(type), ...integerFunctions(type), ...(own.staticMethods ?? [])],
    };
  };
}

function compareTo(type: NetType) {
  return (self: Value, other: Value): number => {
    if (other === null || other === undefined) return 1;
    if (typeOf(other) !== type) {
      const isBig = type.name === 'BigInteger';
      const text = isBig
        ? "The parameter must be a BigInteger. (Parameter 'obj')"
        : `Object must be of type ${type.name}.`;
      raise('ArgumentException', text);
    }
    return comparePlain(self, other);
  };
}

/** NaN is less than everything and equal to itself. */
export function comparePlain(left: Value, right: Value): number {
  if (left instanceof Double || left instanceof Single) {
    const [a, b] = [left.value, floatOf(right)];
    if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
    return Number.isNaN(b) ? 1 : Math.sign(a - b) || (a < b ? -1 : a > b ? 1 : 0);
  }
  return Math.sign(compareNumbers(left, right));
}

function equals(self: Value, other: Value): boolean {
  return self === other || (self instanceof BoxedNumber && self.equals(other));
}

function instanceMethods(type: NetType): MethodDeclaration[] {
  const display = typeDisplayName(type);
  const compare = compareTo(type);
  return [
    method('int CompareTo(System.Object value)', compare),
    method(`int CompareTo(${display} value)`, compare),
    method('int IComparable.CompareTo(System.Object obj)', compare),
    method(`int IComparable[${display}].CompareTo(${display} other)`, compare),
    method('bool Equals(System.Object obj)', equals),
    method(`bool Equals(${display} obj)`, equals),
    method(`bool IEquatable[${display}].Equals(${display} other)`, equals),
    method('int GetHashCode()', hashOfValue),
    ...formatMethods((self: Value, format: string, provider: Value) => formatNumber(self, format, provider)),
    ...convertibleMethods(type.name),
  ];
}

function parsing(type: NetType): MethodDeclaration[] {
  const display = typeDisplayName(type);
  const styles = 'System.Globalization.NumberStyles style';
  const provider = 'System.IFormatProvider provider';
  const fallback = defaultStyle(type);
  const parse = (text: string, style: Value, culture: Value) =>
    parseNumberAs(type, text, style === null ? fallback : enumNumber(style), culture);
  const result = `[ref] ${display} result`;
  return [
    method(`${display} Parse(string s)`, (text: string) => parse(text, null, null)),
    method(`${display} Parse(string s, ${styles})`, (text: string, style: Value) => parse(text, style, null)),
    method(`${display} Parse(string s, ${provider})`, (text: string, culture: Value) => parse(text, null, culture)),
    method(`${display} Parse(string s, ${styles}, ${provider})`, parse),
    method(`bool TryParse(string s, ${result})`, (text: string, ref: PSReference) =>
      tryInto(ref, box(type, 0), () => parse(text, null, null)),
    ),
    method(
      `bool TryParse(string s, ${styles}, ${provider}, ${result})`,
      (text: string, style: Value, culture: Value, ref: PSReference) =>
        tryInto(ref, box(type, 0), () => parse(text, style, culture)),
    ),
    method(`bool TryParse(string s, ${provider}, ${result})`, (text: string, culture: Value, ref: PSReference) =>
      tryInto(ref, box(type, 0), () => parse(text, null, culture)),
    ),
  ];
}

function limits(type: NetType): PropertyDeclaration[] {
  const display = typeDisplayName(type);
  const kind = integerKind(type);
  const limit = (name: string, make: () => Value): PropertyDeclaration => property(`${display} ${name}`, make);
  if (kind) return [limit('MaxValue', () => kind.make(kind.max)), limit('MinValue', () => kind.make(kind.min))];
  if (type !== decimalType) return [];
  const whole = (value: bigint) => () => new Decimal(value, 0);
  return [
    limit('MaxValue', whole(79228162514264337593543950335n)),
    limit('MinusOne', whole(-1n)),
    limit('MinValue', whole(-79228162514264337593543950335n)),
    limit('One', whole(1n)),
    limit('Zero', whole(0n)),
  ];
}

/** Static comparisons of INumber[T], which stand on the integer types and the floating-point ones alike. */
function comparing(type: NetType): MethodDeclaration[] {
  const t = typeDisplayName(type);
  const sign = (value: Value): number => Math.sign(comparePlain(value, box(type, 0)));
  const methods = [
    method(`${t} Clamp(${t} value, ${t} min, ${t} max)`, (value: Value, min: Value, max: Value) =>
      clamp(value, min, max),
    ),
    method(`${t} Max(${t} x, ${t} y)`, (a: Value, b: Value) => (comparePlain(a, b) >= 0 ? a : b)),
    method(`${t} Min(${t} x, ${t} y)`, (a: Value, b: Value) => (comparePlain(a, b) <= 0 ? a : b)),
    method(`int Sign(${t} value)`, sign),
  ];
  if (!integerKind(type)) return methods;
  return [
    ...methods,
    method(`bool IsEvenInteger(${t} value)`, (value: Value) => (asWhole(value) ?? 0n) % 2n === 0n),
    method(`bool IsOddInteger(${t} value)`, (value: Value) => (asWhole(value) ?? 0n) % 2n !== 0n),
    method(`bool IsPow2(${t} value)`, (value: Value) => /^10*$/.test((asWhole(value) ?? 0n).toString(2))),
    method(`bool IsNegative(${t} value)`, (value: Value) => sign(value) < 0),
    method(`bool IsPositive(${t} value)`, (value: Value) => sign(value) >= 0),
  ];
}

/** Throws ArgumentException where the limits contradict each other. */
export function clamp(value: Value, min: Value, max: Value): Value {
  if (comparePlain(min, max) > 0) {
    raise('ArgumentException', `'${textOf(min)}' cannot be greater than ${textOf(max)}.`);
  }
  if (comparePlain(value, min) < 0) return min;
  return comparePlain(value, max) > 0 ? max : value;
}

const textOf = (value: Value): string => formatNumber(value, '', null);

/** What Double and Single have beyond other numbers. */
export function floatingMembers(type: NetType): () => MemberDeclarations {
  const t = typeDisplayName(type);
  const make = (value: number): Value => (type === singleType ? new Single(value) : new Double(value));
  const constant = (name: string, value: number) => property(`${t} ${name}`, () => make(value));
  const test = (name: string, check: (value: number) => boolean) =>
    method(`bool ${name}(${t} d)`, (value: BoxedNumber) => check(Number(value.value)));
  const largest = type === doubleType ? Number.MAX_VALUE : 3.4028234663852886e38;
  return numberMembers(type, () => ({
    staticProperties: [
      constant('E', Math.E),
      constant('Epsilon', type === doubleType ? Number.MIN_VALUE : 1.401298464324817e-45),
      constant('MaxValue', largest),
      constant('MinValue', -largest),
      constant('NaN', Number.NaN),
      constant('NegativeInfinity', Number.NEGATIVE_INFINITY),
      constant('NegativeZero', -0),
      constant('Pi', Math.PI),
      constant('PositiveInfinity', Number.POSITIVE_INFINITY),
      constant('Tau', 2 * Math.PI),
    ],
    staticMethods: [
      ...floatFunctions(type),
      test('IsFinite', Number.isFinite),
      test('IsInfinity', value => Math.abs(value) === Number.POSITIVE_INFINITY),
      test('IsInteger', Number.isInteger),
      test('IsNaN', Number.isNaN),
      test('IsNegative', value => value < 0 || Object.is(value, -0)),
      test('IsNegativeInfinity', value => value === Number.NEGATIVE_INFINITY),
      test('IsNormal', value => Number.isFinite(value) && Math.abs(value) >= 2.2250738585072014e-308),
      test('IsPositiveInfinity', value => value === Number.POSITIVE_INFINITY),
      test('IsRealNumber', value => !Number.isNaN(value)),
    ],
  }));
}
