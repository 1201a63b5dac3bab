import {
  bigIntegerType,
  byteType,
  charType,
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
} from '../core-types.ts';
import type { NetType } from '../net-type.ts';
import {
  BigInteger,
  Byte,
  Char,
  Decimal,
  Double,
  Int16,
  Int64,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from '../numbers.ts';
import type { Value } from '../value.ts';
import { decimalFromDouble, decimalOf } from './decimal-math.ts';

/** What there is to know of an integer type: its range and the words of its overflow error. */
export interface IntegerKind {
  readonly type: NetType;
  readonly min: bigint;
  readonly max: bigint;
  /** `an Int32`: "Value was either too large or too small for …". */
  readonly words: string;
  readonly make: (value: bigint) => Value;
}

const kind = (
  type: NetType,
  min: bigint,
  max: bigint,
  words: string,
  make: (value: bigint) => Value,
): [NetType, IntegerKind] => [type, { type, min, max, words, make }];

const integerKinds: ReadonlyMap<NetType, IntegerKind> = new Map([
  kind(int32Type, -0x80000000n, 0x7fffffffn, 'an Int32', Number),
  kind(int64Type, -0x8000000000000000n, 0x7fffffffffffffffn, 'an Int64', v => new Int64(v)),
  kind(byteType, 0n, 255n, 'an unsigned byte', v => new Byte(Number(v))),
  kind(sbyteType, -128n, 127n, 'a signed byte', v => new SByte(Number(v))),
  kind(int16Type, -32768n, 32767n, 'an Int16', v => new Int16(Number(v))),
  kind(uint16Type, 0n, 65535n, 'a UInt16', v => new UInt16(Number(v))),
  kind(uint32Type, 0n, 0xffffffffn, 'a UInt32', v => new UInt32(Number(v))),
  kind(uint64Type, 0n, 0xffffffffffffffffn, 'a UInt64', v => new UInt64(v)),
]);

export function integerKind(type: NetType): IntegerKind | null {
  return integerKinds.get(type) ?? null;
}

/** Is it one of the number types (Char and enumerations are none)? */
export function isNumberType(type: NetType | null): boolean {
  if (!type) return false;
  return (
    integerKinds.has(type) ||
    type === doubleType ||
    type === singleType ||
    type === decimalType ||
    type === bigIntegerType
  );
}

/**
 * A number as a value of a type; the number must be in the type's range. Integers are cut, a Decimal of a JS number keeps
 * 15 digits.
 */
export function box(type: NetType, value: number | bigint): Value {
  if (type === int32Type) return Number(value) | 0;
  if (type === doubleType) return new Double(Number(value));
  if (type === singleType) return new Single(Number(value));
  if (type === charType) return new Char(Number(value));
  const whole = (): bigint => (typeof value === 'bigint' ? value : BigInt(Math.trunc(value)));
  if (type === decimalType) {
    const decimal = typeof value === 'bigint' ? decimalOf(value, 0) : decimalFromDouble(value);
    return decimal ?? new Decimal(0n, 0);
  }
  if (type === bigIntegerType) return new BigInteger(whole());
  const integer = integerKinds.get(type);
  return integer ? integer.make(whole()) : Number(value);
}
