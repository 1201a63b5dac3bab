import { EnumValue } from '../enum-value.ts';
import { NetObject } from '../net-object.ts';
import { BoxedNumber, Decimal, Double } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { raise } from '../raise.ts';
import type { Value } from '../value.ts';
import { enumOperation } from './enum-operation.ts';
import { numericOperation } from './numeric.ts';
import { objectOperation } from './object-operation.ts';
import { type ArithmeticOperator, numberOperand, plainOperand, raiseDivideByZero, rank, rankOf } from './operand.ts';

/** `$a - $b`. */
export function subtract(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    return difference === (difference | 0) ? difference : new Double(difference);
  }
  if (a instanceof Double && b instanceof Double) return new Double(a.value - b.value);
  return arithmetic('-', a, b);
}

/** `$a / $b`: an Int32 where it comes out even, a Double otherwise. */
export function divide(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) return raiseDivideByZero();
    const quotient = a / b;
    const whole = quotient | 0;
    return whole === quotient ? whole : new Double(quotient);
  }
  if (a instanceof Double && b instanceof Double) return new Double(a.value / b.value);
  return arithmetic('/', a, b);
}

/** `$a % $b`: the sign is the left side's. */
export function remainder(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return b === 0 ? raiseDivideByZero() : (a % b) | 0;
  if (a instanceof Double && b instanceof Double) return new Double(a.value % b.value);
  return arithmetic('%', a, b);
}

/** The operators that know numbers only: texts on both sides are read as numbers. */
export function arithmetic(operator: ArithmeticOperator, a: Value, b: Value): Value {
  const left = baseOf(a);
  const right = baseOf(b);
  if (left instanceof EnumValue) return enumOperation(operator, left, right);
  if (typeof left === 'boolean' && right instanceof Decimal) {
    return raise(
      'System.InvalidOperationException',
      "No coercion operator is defined between types 'System.Boolean' and 'System.Decimal'.",
    );
  }
  if (left instanceof NetObject && !(left instanceof BoxedNumber) && rankOf(plainOperand(left)) === rank.none) {
    return objectOperation(operator, left, right);
  }
  if (Array.isArray(left)) return objectOperation(operator, left, right);
  const beside = typeof left === 'string' ? 0 : plainOperand(left);
  const x =
    typeof left === 'string' ? numberOperand(left, typeof right === 'string' ? 0 : plainOperand(right)) : beside;
  const y = typeof right === 'string' ? numberOperand(right, beside) : plainOperand(right);
  if (rankOf(x) === rank.none || rankOf(y) === rank.none) return objectOperation(operator, x, y);
  return numericOperation(operator, x, y);
}
