import { convertEnum } from '../conversion/enum-conversion.ts';
import { EnumValue } from '../enum-value.ts';
import { Double, Int64, Single } from '../numbers.ts';
import { raise } from '../raise.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { numericOperation } from './numeric.ts';
import { type ArithmeticOperator, plainOperand, raiseNoOperator, rank, rankOf } from './operand.ts';

/** An enumeration's value on the left: the result is of the enumeration again, where it is an Int32. */
export function enumOperation(operator: ArithmeticOperator, left: EnumValue, right: Value): Value {
  const other = typeof right === 'string' ? convertEnum(right, left.netType) : right;
  const plain = plainOperand(other);
  const kind = rankOf(plain);
  if (kind === rank.none || kind === rank.bigInteger) return raiseNoOperator(operator, left, right);
  if (plain instanceof Double || plain instanceof Single) {
    return raise(
      'System.InvalidCastException',
      `Unable to cast object of type '${left.netType.fullName}' to type 'System.Double'.`,
    );
  }
  const result = numericOperation(operator, plainOperand(left), plain);
  if (typeof result === 'number') return new EnumValue(left.netType, result);
  if (result instanceof Int64 && left.underlyingType === result.netType)
    return new EnumValue(left.netType, result.value);
  return raise(
    'System.InvalidCastException',
    `Unable to cast object of type '${typeOf(result)?.fullName}' to type '${left.netType.fullName}'.`,
  );
}
