import { rank, rankOf } from '../arithmetic/operand.ts';
import { compareDecimals } from '../conversion/decimal-math.ts';
import { asDecimal, asDouble, asWhole } from '../conversion/number-from-number.ts';
import type { Value } from '../value.ts';

/** Two numbers of any types by value; NaN is neither less, equal nor greater (NaN comes back). */
export function compareNumbers(left: Value, right: Value): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const l = rankOf(left);
  const r = rankOf(right);
  if (l === rank.decimal || r === rank.decimal) {
    const a = asDecimal(left);
    const b = asDecimal(right);
    if (a && b) return compareDecimals(a, b);
  }
  if (l === rank.bigInteger || r === rank.bigInteger || (l < rank.double && r < rank.double)) {
    const a = asWhole(left);
    const b = asWhole(right);
    if (a !== undefined && b !== undefined) return a < b ? -1 : a > b ? 1 : 0;
  }
  const a = asDouble(left);
  const b = asDouble(right);
  return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
}

/** `$null` beside a number: greater than a negative one, less than every other. */
export function compareNullTo(number: Value): number {
  return asDouble(number) < 0 ? 1 : -1;
}
