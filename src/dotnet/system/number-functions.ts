import {
  asWhole,
  type BoxedNumber,
  Double,
  doubleType,
  integerKind,
  type MethodDeclaration,
  method,
  type NetType,
  raise,
  Single,
  typeDisplayName,
  type Value,
} from '#values';
import { roundDouble } from './rounding.ts';
import { valueTuple } from './value-tuple.ts';

/** Static functions of INumber and IBinaryInteger on an integer type: `[int]::PopCount(7)`. */
export function integerFunctions(type: NetType): MethodDeclaration[] {
  const kind = integerKind(type);
  if (!kind) return [];
  const t = typeDisplayName(type);
  const { min, max, make } = kind;
  const width = (max - min).toString(2).length;
  const whole = (value: Value): bigint => asWhole(value) ?? 0n;
  const bits = (value: Value): bigint => BigInt.asUintN(width, whole(value));
  const fromBits = (value: bigint): Value =>
    make(min < 0n ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value));
  const magnitude = (value: Value): bigint => (whole(value) < 0n ? -whole(value) : whole(value));
  const abs = (value: Value): Value => {
    if (magnitude(value) > max)
      raise('OverflowException', 'Negating the minimum value of a twos complement number is invalid.');
    return make(magnitude(value));
  };
  const rotate = (value: Value, by: number): Value => {
    const left = BigInt(((by % width) + width) % width);
    const given = bits(value);
    return fromBits((given << left) | (given >> (BigInt(width) - left)));
  };
  const text = (value: Value): string => bits(value).toString(2).padStart(width, '0');
  const zeros = (found: string | undefined): Value => make(BigInt(found?.length ?? 0));
  const divide = (left: Value, right: Value): Value => {
    if (whole(right) === 0n) raise('DivideByZeroException', 'Attempted to divide by zero.');
    return valueTuple([type, type], [make(whole(left) / whole(right)), make(whole(left) % whole(right))]);
  };
  const logarithm = (value: Value): Value => {
    if (whole(value) < 0n) raise('ArgumentOutOfRangeException', "Value must be non-negative. (Parameter 'value')");
    return make(BigInt(Math.max(0, whole(value).toString(2).length - 1)));
  };
  return [
    ...(min < 0n ? [method(`${t} Abs(${t} value)`, abs)] : []),
    method(`${t} PopCount(${t} value)`, (value: Value) => make(BigInt(text(value).replaceAll('0', '').length))),
    method(`${t} LeadingZeroCount(${t} value)`, (value: Value) => zeros(/^0*/.exec(text(value))?.[0])),
    method(`${t} TrailingZeroCount(${t} value)`, (value: Value) => zeros(/0*$/.exec(text(value))?.[0])),
    method(`${t} RotateLeft(${t} value, int rotateAmount)`, rotate),
    method(`${t} RotateRight(${t} value, int rotateAmount)`, (value: Value, by: number) => rotate(value, -by)),
    method(`${t} Log2(${t} value)`, logarithm),
    method(`${t} CopySign(${t} value, ${t} sign)`, (value: Value, sign: Value) =>
      make(whole(sign) < 0n ? -magnitude(value) : magnitude(value)),
    ),
    method(`System.ValueTuple[${t},${t}] DivRem(${t} left, ${t} right)`, divide),
    method(`${t} MaxMagnitude(${t} x, ${t} y)`, (x: Value, y: Value) => (magnitude(x) >= magnitude(y) ? x : y)),
    method(`${t} MinMagnitude(${t} x, ${t} y)`, (x: Value, y: Value) => (magnitude(x) <= magnitude(y) ? x : y)),
  ];
}

const unary: readonly (readonly [string, (x: number) => number])[] = [
  ['Abs', Math.abs],
  ['Acos', Math.acos],
  ['Asin', Math.asin],
  ['Atan', Math.atan],
  ['Cbrt', Math.cbrt],
  ['Ceiling', Math.ceil],
  ['Cos', Math.cos],
  ['Cosh', Math.cosh],
  ['DegreesToRadians', x => (x * Math.PI) / 180],
  ['Exp', Math.exp],
  ['Exp10', x => 10 ** x],
  ['Exp2', x => 2 ** x],
  ['Floor', Math.floor],
  ['Log', Math.log],
  ['Log10', Math.log10],
  ['Log2', Math.log2],
  ['RadiansToDegrees', x => (x * 180) / Math.PI],
  ['Round', x => roundDouble(x).value],
  ['Sin', Math.sin],
  ['Sinh', Math.sinh],
  ['Sqrt', Math.sqrt],
  ['Tan', Math.tan],
  ['Tanh', Math.tanh],
  ['Truncate', Math.trunc],
];
const binary: readonly (readonly [string, (x: number, y: number) => number])[] = [
  ['Atan2', Math.atan2],
  ['CopySign', (x, y) => Math.abs(x) * (y < 0 || Object.is(y, -0) ? -1 : 1)],
  ['Hypot', Math.hypot],
  ['Ieee754Remainder', (x, y) => x - y * roundDouble(x / y).value],
  ['MaxMagnitude', (x, y) => (Math.abs(x) >= Math.abs(y) ? x : y)],
  ['MinMagnitude', (x, y) => (Math.abs(x) <= Math.abs(y) ? x : y)],
  ['Pow', (x, y) => x ** y],
];

/** Static functions of IFloatingPoint on Double or Single: `[double]::Sqrt(4)`. */
export function floatFunctions(type: NetType): MethodDeclaration[] {
  const t = typeDisplayName(type);
  const make = (value: number): Value => (type === doubleType ? new Double(value) : new Single(value));
  const number = (value: BoxedNumber): number => Number(value.value);
  return [
    ...unary.map(([name, compute]) => method(`${t} ${name}(${t} x)`, (x: BoxedNumber) => make(compute(number(x))))),
    ...binary.map(([name, compute]) =>
      method(`${t} ${name}(${t} x, ${t} y)`, (x: BoxedNumber, y: BoxedNumber) => make(compute(number(x), number(y)))),
    ),
    method(`${t} Round(${t} x, int digits)`, (x: BoxedNumber, digits: number) =>
      make(roundDouble(number(x), digits).value),
    ),
    method(`${t} Log(${t} x, ${t} newBase)`, (x: BoxedNumber, base: BoxedNumber) =>
      make(Math.log(number(x)) / Math.log(number(base))),
    ),
    method(`${t} Lerp(${t} value1, ${t} value2, ${t} amount)`, (from: BoxedNumber, to: BoxedNumber, by: BoxedNumber) =>
      make(number(from) * (1 - number(by)) + number(to) * number(by)),
    ),
    method(
      `${t} FusedMultiplyAdd(${t} left, ${t} right, ${t} addend)`,
      (a: BoxedNumber, b: BoxedNumber, c: BoxedNumber) => make(number(a) * number(b) + number(c)),
    ),
    method(`${t} RootN(${t} x, int n)`, (x: BoxedNumber, n: number) =>
      make(n === 3 ? Math.cbrt(number(x)) : number(x) ** (1 / n)),
    ),
  ];
}
