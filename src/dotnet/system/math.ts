import {
  asWhole,
  box,
  byteType,
  Decimal,
  Double,
  decimalType,
  doubleType,
  type EnumValue,
  Int64,
  int16Type,
  int32Type,
  int64Type,
  integerKind,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  type PSReference,
  property,
  raise,
  Single,
  sbyteType,
  singleType,
  typeDisplayName,
  UInt64,
  uint16Type,
  uint32Type,
  uint64Type,
  type Value,
} from '#values';
import { floatOf } from './change-type.ts';
import { clamp, comparePlain } from './numbers.ts';
import { ceilingDecimal, floorDecimal, roundDecimal, roundDouble, truncateDecimal } from './rounding.ts';
import { valueTuple } from './value-tuple.ts';

const one = (name: string, compute: (x: number) => number, parameter = 'd'): MethodDeclaration =>
  method(`double ${name}(double ${parameter})`, (x: Double) => new Double(compute(x.value)));
const two = (
  name: string,
  compute: (x: number, y: number) => number,
  parameters = 'double x, double y',
): MethodDeclaration =>
  method(`double ${name}(${parameters})`, (x: Double, y: Double) => new Double(compute(x.value, y.value)));

const all = () => [
  byteType,
  decimalType,
  doubleType,
  int16Type,
  int32Type,
  int64Type,
  sbyteType,
  singleType,
  uint16Type,
  uint32Type,
  uint64Type,
];
const signed = () => [int16Type, int32Type, int64Type, sbyteType, decimalType, doubleType, singleType];

function abs(type: NetType): MethodDeclaration {
  const name = typeDisplayName(type);
  const kind = integerKind(type);
  return method(`${name} Abs(${name} value)`, (value: Value) => {
    if (value instanceof Decimal) return new Decimal(value.value < 0n ? -value.value : value.value, value.scale);
    if (!kind) return box(type, Math.abs(floatOf(value)));
    const whole = asWhole(value) ?? 0n;
    if (whole === kind.min)
      raise('OverflowException', 'Negating the minimum value of a twos complement number is invalid.');
    return kind.make(whole < 0n ? -whole : whole);
  });
}

function sign(type: NetType): MethodDeclaration {
  return method(`int Sign(${typeDisplayName(type)} value)`, (value: Value) => {
    const number = floatOf(value);
    return Number.isNaN(number)
      ? raise('ArithmeticException', 'Function does not accept floating point Not-a-Number values.')
      : Math.sign(number);
  });
}

const isNaNValue = (value: Value): boolean =>
  (value instanceof Double || value instanceof Single) && Number.isNaN(value.value);

function extreme(name: 'Max' | 'Min', type: NetType): MethodDeclaration {
  const t = typeDisplayName(type);
  return method(`${t} ${name}(${t} val1, ${t} val2)`, (a: Value, b: Value) => {
    if (isNaNValue(a) || isNaNValue(b)) return isNaNValue(a) ? a : b;
    const order = comparePlain(a, b);
    return (name === 'Max' ? order >= 0 : order <= 0) ? a : b;
  });
}

function quotient(left: Value, right: Value): readonly [bigint, bigint] {
  const [a, b] = [asWhole(left) ?? 0n, asWhole(right) ?? 0n];
  return b === 0n ? raise('DivideByZeroException', 'Attempted to divide by zero.') : [a / b, a % b];
}

function divRem(type: NetType): MethodDeclaration {
  const t = typeDisplayName(type);
  return method(`System.ValueTuple[${t},${t}] DivRem(${t} left, ${t} right)`, (left: Value, right: Value) => {
    const [q, r] = quotient(left, right);
    return valueTuple([type, type], [box(type, q), box(type, r)]);
  });
}

function divRemInto(type: NetType): MethodDeclaration {
  const t = typeDisplayName(type);
  return method(`${t} DivRem(${t} a, ${t} b, [ref] ${t} result)`, (left: Value, right: Value, result: PSReference) => {
    const [q, r] = quotient(left, right);
    result.value = box(type, r);
    return box(type, q);
  });
}

function rounding(): MethodDeclaration[] {
  return [
    method('decimal Round(decimal d)', (d: Decimal) => roundDecimal(d)),
    method('decimal Round(decimal d, int decimals)', (d: Decimal, digits: number) => roundDecimal(d, digits)),
    method('decimal Round(decimal d, System.MidpointRounding mode)', (d: Decimal, mode: EnumValue) =>
      roundDecimal(d, 0, mode),
    ),
    method('decimal Round(decimal d, int decimals, System.MidpointRounding mode)', roundDecimal),
    method('double Round(double a)', (a: Double) => roundDouble(a.value)),
    method('double Round(double value, int digits)', (a: Double, digits: number) => roundDouble(a.value, digits)),
    method('double Round(double value, System.MidpointRounding mode)', (a: Double, mode: EnumValue) =>
      roundDouble(a.value, 0, mode),
    ),
    method(
      'double Round(double value, int digits, System.MidpointRounding mode)',
      (a: Double, digits: number, mode: EnumValue) => roundDouble(a.value, digits, mode),
    ),
  ];
}

function whole(name: string, compute: (x: number) => number, exact: (d: Decimal) => Decimal): MethodDeclaration[] {
  return [method(`decimal ${name}(decimal d)`, exact), one(name, compute)];
}

/** The remainder of a division rounded to the nearest whole number. */
function ieeeRemainder(x: number, y: number): number {
  return x - y * roundDouble(x / y).value;
}

function functions(): MethodDeclaration[] {
  return [
    one('Acos', Math.acos),
    one('Acosh', Math.acosh),
    one('Asin', Math.asin),
    one('Asinh', Math.asinh),
    one('Atan', Math.atan),
    one('Atanh', Math.atanh),
    two('Atan2', Math.atan2, 'double y, double x'),
    method('long BigMul(int a, int b)', (a: number, b: number) => new Int64(BigInt(a) * BigInt(b))),
    method('ulong BigMul(uint a, uint b)', (a: Value, b: Value) => new UInt64((asWhole(a) ?? 0n) * (asWhole(b) ?? 0n))),
    one('Cbrt', Math.cbrt),
    ...whole('Ceiling', Math.ceil, ceilingDecimal),
    ...all().map(type => {
      const t = typeDisplayName(type);
      return method(`${t} Clamp(${t} value, ${t} min, ${t} max)`, clamp);
    }),
    two('CopySign', (x, y) => (Object.is(Math.sign(y), -0) || y < 0 ? -Math.abs(x) : Math.abs(x))),
    one('Cos', Math.cos),
    one('Cosh', Math.cosh, 'value'),
    ...[int32Type, int64Type].map(divRemInto),
    ...[sbyteType, byteType, int16Type, uint16Type, int32Type, uint32Type, int64Type, uint64Type].map(divRem),
    one('Exp', Math.exp),
    ...whole('Floor', Math.floor, floorDecimal),
    two('IEEERemainder', ieeeRemainder),
    method('int ILogB(double x)', (x: Double) => Math.floor(Math.log2(Math.abs(x.value)))),
    one('Log', Math.log),
    two('Log', logarithm, 'double a, double newBase'),
    one('Log10', Math.log10),
    one('Log2', Math.log2, 'x'),
    ...all().map(type => extreme('Max', type)),
    two('MaxMagnitude', (x, y) => (Math.abs(x) >= Math.abs(y) ? x : y)),
    ...all().map(type => extreme('Min', type)),
    two('MinMagnitude', (x, y) => (Math.abs(x) <= Math.abs(y) ? x : y)),
    two('Pow', (x, y) => x ** y),
    ...rounding(),
    method('double ScaleB(double x, int n)', (x: Double, n: number) => new Double(x.value * 2 ** n)),
    ...signed().map(sign),
    one('Sin', Math.sin, 'a'),
    one('Sinh', Math.sinh, 'value'),
    one('Sqrt', Math.sqrt),
    one('Tan', Math.tan, 'a'),
    one('Tanh', Math.tanh, 'value'),
    ...whole('Truncate', Math.trunc, truncateDecimal),
  ];
}

function logarithm(value: number, base: number): number {
  if (base === 1 || (value !== 1 && (base === 0 || base === Number.POSITIVE_INFINITY))) return Number.NaN;
  if (base === 2) return Math.log2(value);
  return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
}

export const mathType = new NetType({
  fullName: 'System.Math',
  base: objectType,
  members: () => ({
    staticProperties: [
      property('double E', () => new Double(Math.E)),
      property('double PI', () => new Double(Math.PI)),
      property('double Tau', () => new Double(2 * Math.PI)),
    ],
    staticMethods: [...signed().map(abs), ...functions()],
  }),
});
