import { elementTypeOf, tagArray } from '../array.ts';
import { raiseNoConversion } from '../conversion/cast-error.ts';
import { asDouble } from '../conversion/number-from-number.ts';
import { toInt32, toNumber } from '../conversion/to-number.ts';
import { int32Type, listType, uint32Type } from '../core-types.ts';
import { ThrownException } from '../exception.ts';
import { NetObject } from '../net-object.ts';
import { BigInteger, BoxedNumber, Char, Decimal, Double, Int64 } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { exceptionOf, raise, raiseArgument } from '../raise.ts';
import type { Value } from '../value.ts';
import { numericOperation } from './numeric.ts';
import { objectOperation } from './object-operation.ts';
import { numberOperand, plainOperand, raiseNoOperatorMethod, raiseNotDefined, rank, rankOf } from './operand.ts';
import { arithmetic } from './subtract.ts';

/** `$a * $b`: numbers multiply, a text or a list on the left is repeated. */
export function multiply(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    const whole = product | 0;
    return whole === product ? whole : new Double(product);
  }
  if (a instanceof Double && b instanceof Double) return new Double(a.value * b.value);
  return multiplyOther(baseOf(a), baseOf(b));
}

function multiplyOther(a: Value, b: Value): Value {
  if (a === null || a === undefined) return null;
  if (typeof a === 'string') return repeatText(a, toInt32(b));
  if (Array.isArray(a)) return tagArray(repeatList(a, b), elementTypeOf(a));
  if (typeof a === 'boolean' || a instanceof Char) return multiplyPlain(a, b);
  if (a instanceof NetObject && a.enumerate && a.netType.isSubclassOf(listType))
    return repeatList([...a.enumerate()], b);
  return arithmetic('*', a, b);
}

/** Booleans and characters are no numbers for `*`, except beside types that bring the operator themselves. */
function multiplyPlain(a: boolean | Char, b: Value): Value {
  const code = a instanceof Char ? a.code : a ? 1 : 0;
  if (b instanceof Decimal || b instanceof BigInteger) return numericOperation('*', code, b);
  if (b instanceof NetObject && !(b instanceof BoxedNumber) && rankOf(b) === rank.none && b.operate) {
    return objectOperation('*', code, b);
  }
  if (rankOf(plainOperand(b)) === rank.none) return raiseNoOperatorMethod('op_Multiply', b);
  return raiseNotDefined('*', a, b);
}

function repeatText(text: string, times: number): string {
  if (times < 0) {
    const exception = exceptionOf(
      'System.ArgumentOutOfRangeException',
      `times ('${times}') must be a non-negative value. (Parameter 'times')\nActual value was ${times}.`,
    );
    throw new ThrownException(exception);
  }
  if (Number(BigInt.asIntN(32, BigInt(text.length * times))) < 0) {
    raiseArgument(
      'System.ArgumentOutOfRangeException',
      'Specified argument was out of the range of valid values.',
      'length',
    );
  }
  if (text.length * times > 0x1fffffe0)
    raise('System.OutOfMemoryException', 'Insufficient memory to continue the execution of the program.');
  return text.repeat(times);
}

function repeatList(list: readonly Value[], times: Value): Value[] {
  const count = asDouble(toNumber(typeof times === 'string' ? numberOperand(times, 0) : times, uint32Type));
  const total = list.length * count;
  if (total > 0x7fffffff) raiseNoConversion(new Int64(BigInt(total)), int32Type);
  if (total > 0x7fffffc7) raise('System.OutOfMemoryException', 'Array dimensions exceeded supported range.');
  const result: Value[] = [];
  for (let i = 0; i < count; i++) for (const element of list) result.push(element);
  return result;
}
