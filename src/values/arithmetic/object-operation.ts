import { NetObject } from '../net-object.ts';
import type { Value } from '../value.ts';
import { type ArithmeticOperator, raiseNoOperator } from './operand.ts';

/** Operators of .NET types (dates, time spans, classes with `op_Addition`): the left side's, then the right side's. */
export function objectOperation(operator: ArithmeticOperator, left: Value, right: Value): Value {
  if (left instanceof NetObject && left.operate) {
    const result = left.operate(operator, right);
    if (result !== undefined) return result;
  }
  if (right instanceof NetObject && right.operateRight) {
    const result = right.operateRight(operator, left);
    if (result !== undefined) return result;
  }
  if (
    right instanceof NetObject &&
    right.operate &&
    !(left instanceof NetObject) &&
    (operator === '+' || operator === '*')
  ) {
    const result = right.operate(operator, left);
    if (result !== undefined) return result;
  }
  return raiseNoOperator(operator, left, right);
}
