import {
  addDecimals,
  type BoxedNumber,
  byteType,
  compareDecimals,
  Decimal,
  decimalType,
  divideDecimals,
  doubleType,
  type EnumValue,
  int16Type,
  int32Type,
  int64Type,
  integerKind,
  type MemberDeclarations,
  method,
  multiplyDecimals,
  type NetType,
  raise,
  remainderDecimals,
  sbyteType,
  singleType,
  tagArray,
  typeDisplayName,
  uint16Type,
  uint32Type,
  uint64Type,
  type Value,
} from '#values';
import { changeType } from './change-type.ts';
import { numberMembers } from './numbers.ts';
import { ceilingDecimal, floorDecimal, roundDecimal, truncateDecimal } from './rounding.ts';

const negate = (value: Decimal): Decimal => new Decimal(-value.value, value.scale);

function requireNonZero(value: Decimal): Decimal {
  return value.value === 0n ? raise('DivideByZeroException', 'Attempted to divide by zero.') : value;
}

/** Four numbers: 96 bits, low first, then scale and sign. */
function bitsOf(value: Decimal): Value[] {
  const absolute = value.value < 0n ? -value.value : value.value;
  const part = (shift: bigint): number => Number(BigInt.asIntN(32, absolute >> shift));
  return tagArray(
    [part(0n), part(32n), part(64n), (value.scale << 16) | (value.value < 0n ? 0x8000_0000 | 0 : 0)],
    int32Type,
  );
}

function fromBits(low: number, middle: number, high: number, negative: boolean, scale: number): Decimal {
  const word = (part: number): bigint => BigInt.asUintN(32, BigInt(part));
  const value = word(low) | (word(middle) << 32n) | (word(high) << 64n);
  return new Decimal(negative ? -value : value, scale);
}

/** decimal.ToInt32 and its like cut the fraction, unlike Convert. */
function cutTo(name: string, type: NetType, parameter: string) {
  return method(`${typeDisplayName(type)} ${name}(decimal ${parameter})`, (value: Decimal) => {
    const kind = integerKind(type);
    const whole = truncateDecimal(value).value;
    if (!kind) return changeType(value, type);
    return whole < kind.min || whole > kind.max
      ? raise('OverflowException', `Value was either too large or too small for ${kind.words}.`)
      : kind.make(whole);
  });
}

const binary = (name: string, compute: (a: Decimal, b: Decimal) => Decimal) =>
  method(`decimal ${name}(decimal d1, decimal d2)`, compute);

/** System.Decimal. */
export const decimalMembers: () => MemberDeclarations = numberMembers(decimalType, () => ({
  constructors: [
    ...[int32Type, uint32Type, int64Type, uint64Type, singleType, doubleType].map(type =>
      method(`decimal new(${typeDisplayName(type)} value)`, (value: number | BoxedNumber) =>
        changeType(value, decimalType),
      ),
    ),
    method('decimal new(int[] bits)', ([low = 0, middle = 0, high = 0, flags = 0]: number[]) =>
      fromBits(low, middle, high, flags < 0, (flags >> 16) & 0xff),
    ),
    method(
      'decimal new(int lo, int mid, int hi, bool isNegative, byte scale)',
      (low: number, middle: number, high: number, negative: boolean, scale: BoxedNumber) =>
        fromBits(low, middle, high, negative, Number(scale.value)),
    ),
  ],
  staticMethods: [
    method('decimal Abs(decimal value)', (value: Decimal) => (value.value < 0n ? negate(value) : value)),
    binary('Add', addDecimals),
    method('decimal Ceiling(decimal d)', ceilingDecimal),
    method('int Compare(decimal d1, decimal d2)', compareDecimals),
    binary('Divide', (a, b) => divideDecimals(a, requireNonZero(b))),
    method('bool Equals(decimal d1, decimal d2)', (a: Decimal, b: Decimal) => a.equals(b)),
    method('decimal Floor(decimal d)', floorDecimal),
    method('int[] GetBits(decimal d)', bitsOf),
    binary('Multiply', multiplyDecimals),
    method('decimal Negate(decimal d)', negate),
    binary('Remainder', (a, b) => remainderDecimals(a, requireNonZero(b))),
    method('decimal Round(decimal d)', (d: Decimal) => roundDecimal(d)),
    method('decimal Round(decimal d, int decimals)', (d: Decimal, digits: number) => roundDecimal(d, digits)),
    method('decimal Round(decimal d, System.MidpointRounding mode)', (d: Decimal, mode: EnumValue) =>
      roundDecimal(d, 0, mode),
    ),
    method('decimal Round(decimal d, int decimals, System.MidpointRounding mode)', roundDecimal),
    binary('Subtract', (a, b) => addDecimals(a, negate(b))),
    cutTo('ToByte', byteType, 'value'),
    cutTo('ToDouble', doubleType, 'd'),
    cutTo('ToInt16', int16Type, 'value'),
    cutTo('ToInt32', int32Type, 'd'),
    cutTo('ToInt64', int64Type, 'd'),
    cutTo('ToSByte', sbyteType, 'value'),
    cutTo('ToSingle', singleType, 'd'),
    cutTo('ToUInt16', uint16Type, 'value'),
    cutTo('ToUInt32', uint32Type, 'd'),
    cutTo('ToUInt64', uint64Type, 'd'),
    method('decimal Truncate(decimal d)', truncateDecimal),
  ],
}));
