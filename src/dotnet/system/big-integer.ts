import {
  asWhole,
  BigInteger,
  type BoxedNumber,
  Byte,
  bigIntegerType,
  byteType,
  type Decimal,
  Double,
  int32Type,
  int64Type,
  type MemberDeclarations,
  method,
  type PSReference,
  property,
  raise,
  tagArray,
  typeDisplayName,
  uint32Type,
  uint64Type,
  type Value,
} from '#values';
import { numberMembers } from './numbers.ts';
import { truncateDecimal } from './rounding.ts';

const big = (value: bigint): BigInteger => new BigInteger(value);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function nonZero(value: bigint): bigint {
  return value === 0n ? raise('DivideByZeroException', 'Attempted to divide by zero.') : value;
}

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [magnitude(left), magnitude(right)];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function modPow(value: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, base, rest] = [1n, value % nonZero(modulus), exponent];
  while (rest > 0n) {
    if (rest & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
    rest >>= 1n;
  }
  return result;
}

/** Two's complement, lowest byte first, as few as hold the sign. */
function bytesOf(value: bigint): Value[] {
  const bytes: Value[] = [];
  let rest = value;
  for (;;) {
    const byte = Number(BigInt.asUintN(8, rest));
    bytes.push(new Byte(byte));
    rest >>= 8n;
    if ((rest === 0n && byte < 128) || (rest === -1n && byte >= 128)) return tagArray(bytes, byteType);
  }
}

function fromBytes(bytes: readonly Byte[]): BigInteger {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]?.value ?? 0);
  return big(bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, value));
}

function fromFloat(value: number): BigInteger {
  if (!Number.isFinite(value)) {
    raise('OverflowException', `BigInteger cannot represent ${Number.isNaN(value) ? 'the value NaN' : 'infinity'}.`);
  }
  return big(BigInt(Math.trunc(value)));
}

/** Natural logarithm; a value beyond Double is taken apart by its digits. */
function log(value: bigint): number {
  if (value < 0n) return Number.NaN;
  const digits = value.toString();
  return digits.length < 300
    ? Math.log(Number(value))
    : Math.log(Number(`0.${digits.slice(0, 17)}`)) + digits.length * Math.LN10;
}

const unary = (name: string, compute: (a: bigint) => bigint) =>
  method(`bigint ${name}(bigint value)`, (a: BigInteger) => big(compute(a.value)));
const binary = (name: string, compute: (a: bigint, b: bigint) => bigint, parameters = 'bigint left, bigint right') =>
  method(`bigint ${name}(${parameters})`, (a: BigInteger, b: BigInteger) => big(compute(a.value, b.value)));

/** System.Numerics.BigInteger. */
export const bigIntegerMembers: () => MemberDeclarations = numberMembers(bigIntegerType, () => ({
  constructors: [
    ...[int32Type, uint32Type, int64Type, uint64Type].map(type =>
      method(`bigint new(${typeDisplayName(type)} value)`, (value: Value) => big(asWhole(value) ?? 0n)),
    ),
    method('bigint new(float value)', (value: BoxedNumber) => fromFloat(Number(value.value))),
    method('bigint new(double value)', (value: Double) => fromFloat(value.value)),
    method('bigint new(decimal value)', (value: Decimal) => big(truncateDecimal(value).value)),
    method('bigint new(byte[] value)', fromBytes),
  ],
  properties: [
    property('bool IsPowerOfTwo', (self: BigInteger) => /^10*$/.test(self.value.toString(2))),
    property('bool IsZero', (self: BigInteger) => self.value === 0n),
    property('bool IsOne', (self: BigInteger) => self.value === 1n),
    property('bool IsEven', (self: BigInteger) => self.value % 2n === 0n),
    property('int Sign', (self: BigInteger) => (self.value > 0n ? 1 : self.value < 0n ? -1 : 0)),
  ],
  methods: [
    method('byte[] ToByteArray()', (self: BigInteger) => bytesOf(self.value)),
    method('long GetBitLength()', (self: BigInteger) => magnitude(self.value).toString(2).length),
  ],
  staticProperties: [
    property('bigint MinusOne', () => big(-1n)),
    property('bigint One', () => big(1n)),
    property('bigint Zero', () => big(0n)),
  ],
  staticMethods: [
    unary('Abs', magnitude),
    binary('Add', (a, b) => a + b),
    method('int Compare(bigint left, bigint right)', (a: BigInteger, b: BigInteger) =>
      a.value < b.value ? -1 : a.value > b.value ? 1 : 0,
    ),
    binary('Divide', (a, b) => a / nonZero(b), 'bigint dividend, bigint divisor'),
    method(
      'bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder)',
      (a: BigInteger, b: BigInteger, rest: PSReference) => {
        rest.value = big(a.value % nonZero(b.value));
        return big(a.value / b.value);
      },
    ),
    binary('GreatestCommonDivisor', gcd),
    method('double Log(bigint value)', (a: BigInteger) => new Double(log(a.value))),
    method(
      'double Log(bigint value, double baseValue)',
      (a: BigInteger, base: Double) => new Double(log(a.value) / Math.log(base.value)),
    ),
    method(
      'double Log10(bigint value)',
      (a: BigInteger) => new Double(Number((log(a.value) / Math.LN10).toPrecision(15))),
    ),
    method(
      'bigint ModPow(bigint value, bigint exponent, bigint modulus)',
      (a: BigInteger, e: BigInteger, m: BigInteger) => big(modPow(a.value, e.value, m.value)),
    ),
    binary('Multiply', (a, b) => a * b),
    unary('Negate', a => -a),
    method('bigint Pow(bigint value, int exponent)', (a: BigInteger, exponent: number) =>
      big(a.value ** BigInt(exponent)),
    ),
    binary('Remainder', (a, b) => a % nonZero(b), 'bigint dividend, bigint divisor'),
    binary('Subtract', (a, b) => a - b),
  ],
}));
