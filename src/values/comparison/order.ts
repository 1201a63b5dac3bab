import { numberOperand, plainOperand, rank, rankOf } from '../arithmetic/operand.ts';
import { raiseNoConversion, valueInError } from '../conversion/cast-error.ts';
import { convertPlain } from '../conversion/plain-conversion.ts';
import { toBoolean } from '../conversion/to-boolean.ts';
import { EnumValue } from '../enum-value.ts';
import { ThrownException } from '../exception.ts';
import { NetObject } from '../net-object.ts';
import type { NetType } from '../net-type.ts';
import { baseOf, PSCustomObject } from '../ps-object.ts';
import { raiseRuntime } from '../raise.ts';
import { toText } from '../text/to-text.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { compareEqual } from './equality.ts';
import { compareNullTo, compareNumbers } from './numeric-comparison.ts';
import { compareText } from './text-comparison.ts';

/**
 * The order of two values as `-lt` and its like see it: negative, zero or positive, NaN for "no order" beside NaN. The right
 * side is converted to the left one's type; throws where that fails or the left side has no order.
 */
export function compare(left: Value, right: Value, ignoreCase = true): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right, ignoreCase);
  return compareOther(baseOf(left), baseOf(right), ignoreCase);
}

function compareOther(left: Value, right: Value, ignoreCase: boolean): number {
  if (left === null || left === undefined) return compareWithNull(right);
  if (right === null || right === undefined) return -compareWithNull(left);
  if (typeof left === 'string') return compareText(left, toText(right), ignoreCase);
  if (typeof left === 'boolean') return Number(left) - Number(toBoolean(right));
  if (rankOf(left) !== rank.none) return compareNumber(left, right);
  if (left instanceof EnumValue && typeof right !== 'string' && rankOf(plainOperand(right)) !== rank.none) {
    return compareNumbers(plainOperand(left), plainOperand(right));
  }
  if (left instanceof NetObject && left.compareTo) return compareComparable(left, right);
  if (left instanceof PSCustomObject) return compareBags(left, right);
  if (compareEqual(left, right, ignoreCase)) return 0;
  return raiseRuntime('NotIcomparable', `Cannot compare "${valueInError(left)}" because it is not IComparable.`);
}

function compareWithNull(other: Value): number {
  if (other === null || other === undefined) return 0;
  return rankOf(other) === rank.none ? -1 : compareNullTo(other);
}

function compareNumber(left: Value, right: Value): number {
  const other = typeof right === 'string' ? numberOperand(right, left) : plainOperand(right);
  if (rankOf(other) !== rank.none) return compareNumbers(left, other);
  return Number(guarded(left, right, () => raiseNoConversionTo(right, typeOf(left))));
}

function raiseNoConversionTo(value: Value, type: NetType | null): Value {
  return type ? converted(value, type) : null;
}

function compareComparable(left: NetObject, right: Value): number {
  const other = isSameType(left, right) ? right : guarded(left, right, () => converted(right, left.netType));
  return left.compareTo?.(other) ?? 0;
}

function isSameType(left: NetObject, right: Value): boolean {
  return right instanceof NetObject && right.netType === left.netType;
}

function converted(value: Value, type: NetType): Value {
  return convertPlain(value, type) ?? raiseNoConversion(value, type);
}

/** Runs a conversion; its error becomes the one of a comparison that failed. */
function guarded(left: Value, right: Value, convert: () => Value): Value {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return raiseRuntime(
      'ComparisonFailure',
      `Could not compare "${toText(left)}" to "${toText(right)}". Error: "${error.exception.message}"`,
      'InvalidOperation',
      { inner: error.exception },
    );
  }
}

function compareBags(left: PSCustomObject, right: Value): number {
  if (left === right) return 0;
  return raiseRuntime(
    'PSObjectCompareTo',
    `Cannot compare "${toText(left)}" to "${valueInError(right)}" because the objects are not the same type or the object "${toText(left)}" does not implement "IComparable".`,
    'NotSpecified',
    { type: 'ExtendedTypeSystemException' },
  );
}
