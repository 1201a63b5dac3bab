import { EnumValue } from '../enum-value.ts';
import { NetObject } from '../net-object.ts';
import { BoxedNumber, Char, Decimal, Double, Single } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { raiseRuntime } from '../raise.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { add } from './add.ts';
import { numericOperation } from './numeric.ts';
import { numberOperand, plainOperand, raiseNoOperator, rank, rankOf } from './operand.ts';
import { subtract } from './subtract.ts';

/** `-$a`. */
export function negate(a: Value): Value {
  if (typeof a === 'number') return a === -0x80000000 ? new Double(0x80000000) : 0 - a;
  if (a instanceof Double) return new Double(-a.value);
  const value = baseOf(a);
  if (value instanceof Decimal) return new Decimal(-value.value, value.scale);
  if (
    value instanceof NetObject &&
    !(value instanceof BoxedNumber) &&
    !(value instanceof Char) &&
    !(value instanceof EnumValue)
  ) {
    return value.negate?.() ?? value.operate?.('*', -1) ?? raiseNoOperator('-', value, null);
  }
  const operand = typeof value === 'string' ? numberOperand(value, 0) : plainOperand(value);
  if (operand instanceof Double || operand instanceof Single) return new Double(-operand.value);
  return rankOf(operand) === rank.none ? raiseNoOperator('-', value, null) : numericOperation('-', 0, operand);
}

/** `+$a`. */
export function plus(a: Value): Value {
  if (typeof a === 'number') return a;
  const value = baseOf(a);
  const operand = typeof value === 'string' ? numberOperand(value, 0) : plainOperand(value);
  return rankOf(operand) === rank.none ? raiseNoOperator('+', value, null) : numericOperation('+', 0, operand);
}

/** `$a++`: what the variable becomes. */
export function increment(a: Value): Value {
  if (typeof a === 'number') return a === 0x7fffffff ? new Double(0x80000000) : a + 1;
  return a === null || a === undefined ? 1 : add(counted(a, '++'), 1);
}

/** `$a--`. */
export function decrement(a: Value): Value {
  if (typeof a === 'number') return a === -0x80000000 ? new Double(-0x80000001) : a - 1;
  return a === null || a === undefined ? -1 : subtract(counted(a, '--'), 1);
}

function counted(a: Value, operator: '++' | '--'): Value {
  const value = baseOf(a);
  if (rankOf(value) !== rank.none) return value;
  const type = typeOf(value);
  return raiseRuntime(
    'OperatorRequiresNumber',
    `The '${operator}' operator works only on numbers. The operand is a '${type ? typeToString(type) : ''}'.`,
  );
}
