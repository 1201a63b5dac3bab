import { convertEnum } from '../conversion/enum-conversion.ts';
import { asWhole, numberFromNumber } from '../conversion/number-from-number.ts';
import { integerKind } from '../conversion/number-kind.ts';
import { toInt32, toNumber } from '../conversion/to-number.ts';
import { int32Type, int64Type, uint32Type, uint64Type } from '../core-types.ts';
import { EnumValue } from '../enum-value.ts';
import type { NetType } from '../net-type.ts';
import { BigInteger, BoxedNumber, Char } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { numberOperand, plainOperand, raiseNoOperatorMethod, raiseNotDefined, rank, rankOf } from './operand.ts';

type BitOperator = '-band' | '-bor' | '-bxor';

/** `$a -band $b`. */
export function bitAnd(a: Value, b: Value): Value {
  return typeof a === 'number' && typeof b === 'number' ? a & b : bitwise('-band', baseOf(a), baseOf(b));
}
/** `$a -bor $b`. */
export function bitOr(a: Value, b: Value): Value {
  return typeof a === 'number' && typeof b === 'number' ? a | b : bitwise('-bor', baseOf(a), baseOf(b));
}
/** `$a -bxor $b`. */
export function bitXor(a: Value, b: Value): Value {
  return typeof a === 'number' && typeof b === 'number' ? a ^ b : bitwise('-bxor', baseOf(a), baseOf(b));
}

function bits(operator: BitOperator, a: bigint, b: bigint): bigint {
  if (operator === '-band') return a & b;
  return operator === '-bor' ? a | b : a ^ b;
}

function bitwise(operator: BitOperator, a: Value, b: Value): Value {
  if (a instanceof EnumValue) return enumBits(operator, a, b);
  if (b instanceof EnumValue && typeof a === 'string') return enumBits(operator, convertEnum(a, b.netType), b);
  const left = typeof a === 'string' ? numberOperand(a, 0) : plainOperand(a);
  const right = typeof b === 'string' ? numberOperand(b, left) : plainOperand(b);
  const l = rankOf(left);
  const r = rankOf(right);
  if (l === rank.none || r === rank.none) return raiseNoBitOperator(operator, a, b);
  if (l === rank.bigInteger || r === rank.bigInteger)
    return new BigInteger(bits(operator, asWhole(left) ?? 0n, asWhole(right) ?? 0n));
  const type = bitType(l, r, left, right);
  const x = asBits(left, type);
  const y = asBits(right, type);
  return wrapped(bits(operator, x, y), type);
}

const bitMethods: Readonly<Record<string, string>> = {
  '-band': 'op_BitwiseAnd',
  '-bor': 'op_BitwiseOr',
  '-bxor': 'op_ExclusiveOr',
  '-shl': 'op_LeftShift',
  '-shr': 'op_RightShift',
  '-bnot': 'op_OnesComplement',
};

/** Objects have no such operators: the one that is no number is named. */
function raiseNoBitOperator(operator: string, a: Value, b: Value): never {
  const plain =
    a === null ||
    a === undefined ||
    typeof a === 'boolean' ||
    typeof a === 'string' ||
    a instanceof Char ||
    rankOf(a) !== rank.none;
  return raiseNoOperatorMethod(bitMethods[operator] ?? operator, plain ? b : a);
}

/** Integers keep the wider type; a number with a fraction is rounded to UInt64, or to Int64 beside a negative one. */
function bitType(l: number, r: number, left: Value, right: Value): NetType {
  const widest = Math.max(l, r);
  if (widest === rank.int32) return int32Type;
  if (widest === rank.uint32) return uint32Type;
  if (widest === rank.int64) return int64Type;
  if (widest === rank.uint64) return uint64Type;
  return (asWhole(left) ?? 0n) < 0n || (asWhole(right) ?? 0n) < 0n ? int64Type : uint64Type;
}

function asBits(value: Value, type: NetType): bigint {
  if (rankOf(value) >= rank.double) return asWhole(toNumber(value, type)) ?? 0n;
  return asWhole(value) ?? 0n;
}

/** The low bits of a number as a value of an integer type. */
function wrapped(value: bigint, type: NetType): Value {
  const kind = integerKind(type);
  if (!kind) return Number(value);
  const width = BigInt.asUintN(64, kind.max - kind.min).toString(2).length;
  return kind.make(kind.min < 0n ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value));
}

function enumBits(operator: BitOperator, a: EnumValue, b: Value): Value {
  const right = typeof b === 'string' ? convertEnum(b, a.netType) : b;
  const other = right instanceof EnumValue ? right.value : asWhole(plainOperand(right));
  if (other === undefined) return raiseNotDefined(operator, a, b);
  const result = bits(operator, BigInt(a.value), BigInt(other));
  return new EnumValue(a.netType, typeof a.value === 'bigint' ? result : Number(BigInt.asIntN(32, result)));
}

/** `-bnot $a`. */
export function bitNot(a: Value): Value {
  if (typeof a === 'number') return ~a;
  const value = baseOf(a);
  if (value instanceof EnumValue)
    return new EnumValue(value.netType, typeof value.value === 'bigint' ? ~value.value : ~value.value);
  const operand = typeof value === 'string' ? numberOperand(value, 0) : plainOperand(value);
  const kind = rankOf(operand);
  if (kind === rank.none) return raiseNoBitOperator('-bnot', value, null);
  const whole = asWhole(operand) ?? 0n;
  if (kind === rank.bigInteger) return new BigInteger(~whole);
  if (kind === rank.uint32) return wrapped(~whole, uint32Type);
  if (kind === rank.uint64) return wrapped(~whole, uint64Type);
  if (kind === rank.int64 || whole > 0x7fffffffn || whole < -0x80000000n) return wrapped(~whole, int64Type);
  return Number(~whole);
}

/** `$a -shl $b`: the left side keeps its type; the count is taken modulo the type's width. */
export function shiftLeft(a: Value, b: Value): Value {
  return typeof a === 'number' && typeof b === 'number' ? a << b : shift('-shl', a, b);
}
/** `$a -shr $b`. */
export function shiftRight(a: Value, b: Value): Value {
  return typeof a === 'number' && typeof b === 'number' ? a >> b : shift('-shr', a, b);
}

function shift(operator: '-shl' | '-shr', a: Value, b: Value): Value {
  const value = baseOf(a);
  if (value === null || value === undefined) return 0;
  let left = typeof value === 'string' ? numberOperand(value, 0) : value;
  const right = baseOf(b);
  if (typeof right !== 'string' && rankOf(plainOperand(right)) === rank.none)
    return raiseNoBitOperator(operator, value, right);
  if (typeof value === 'boolean' || value instanceof Char || value instanceof EnumValue) {
    return raiseNotDefined(operator, value, typeof right === 'string' ? numberOperand(right, 0) : right);
  }
  const count = toInt32(typeof right === 'string' ? numberOperand(right, left) : right);
  if (rankOf(left) === rank.none) return raiseNoBitOperator(operator, value, b);
  if (left instanceof BigInteger) {
    const places = BigInt(count);
    return new BigInteger(operator === '-shl' ? left.value << places : left.value >> places);
  }
  if (rankOf(left) >= rank.double) left = numberFromNumber(left, int32Type) ?? toNumber(left, int64Type);
  const type = left instanceof BoxedNumber ? left.netType : int32Type;
  const places = BigInt(count & (rankOf(left) === rank.int64 || rankOf(left) === rank.uint64 ? 63 : 31));
  const whole = asWhole(left) ?? 0n;
  return wrapped(operator === '-shl' ? whole << places : whole >> places, typeOf(left) ?? type);
}
