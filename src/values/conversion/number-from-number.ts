import { bigIntegerType, charType, decimalType, doubleType, singleType } from '../core-types.ts';
import type { NetType } from '../net-type.ts';
import { BigInteger, BoxedNumber, Char, Decimal, Double, Single } from '../numbers.ts';
import type { Value } from '../value.ts';
import { decimalFromDouble, decimalOf, decimalRounded, decimalToDouble } from './decimal-math.ts';
import { integerKind } from './number-kind.ts';
import { roundHalfEven } from './scan-number.ts';

/** The value of a number as a JS number; may lose precision. */
export function asDouble(value: Value): number {
  if (typeof value === 'number') return value;
  if (value instanceof Decimal) return decimalToDouble(value);
  return value instanceof BoxedNumber ? Number(value.value) : Number.NaN;
}

/** The whole number nearest to a number, halves to even; undefined for infinity and NaN. */
export function asWhole(value: Value): bigint | undefined {
  if (typeof value === 'number') return BigInt(value);
  if (value instanceof Decimal) return decimalRounded(value);
  if (value instanceof Double || value instanceof Single) {
    return Number.isFinite(value.value) ? roundHalfEven(value.value) : undefined;
  }
  return value instanceof BoxedNumber ? BigInt(value.value) : undefined;
}

/** A number as a Decimal; undefined out of range. */
export function asDecimal(value: Value): Decimal | undefined {
  if (value instanceof Decimal) return value;
  if (typeof value === 'number') return new Decimal(BigInt(value), 0);
  if (value instanceof Double) return decimalFromDouble(value.value) ?? undefined;
  if (value instanceof Single) return decimalFromDouble(value.value, 7) ?? undefined;
  return value instanceof BoxedNumber ? (decimalOf(BigInt(value.value), 0) ?? undefined) : undefined;
}

/** One number type to another as Convert.ChangeType does it; undefined when the value is out of the type's range. */
export function numberFromNumber(value: Value, type: NetType): Value {
  if (type === doubleType) return new Double(asDouble(value));
  if (type === singleType) return new Single(asDouble(value));
  if (type === decimalType) return asDecimal(value);
  if (type === bigIntegerType) {
    if (value instanceof Double || value instanceof Single) {
      return Number.isFinite(value.value) ? new BigInteger(BigInt(Math.trunc(value.value))) : undefined;
    }
    if (value instanceof Decimal) return new BigInteger(value.value / 10n ** BigInt(value.scale));
  }
  const whole = asWhole(value);
  if (whole === undefined) return undefined;
  if (type === bigIntegerType) return new BigInteger(whole);
  if (type === charType) return whole >= 0n && whole <= 0xffffn ? new Char(Number(whole)) : undefined;
  const kind = integerKind(type);
  return kind && whole >= kind.min && whole <= kind.max ? kind.make(whole) : undefined;
}
