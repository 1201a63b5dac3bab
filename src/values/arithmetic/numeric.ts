import { addDecimals, divideDecimals, multiplyDecimals, remainderDecimals } from '../conversion/decimal-math.ts';
import { asDecimal, asDouble, asWhole, numberFromNumber } from '../conversion/number-from-number.ts';
import { type IntegerKind, integerKind } from '../conversion/number-kind.ts';
import { bigIntegerType, int32Type, int64Type, uint32Type, uint64Type } from '../core-types.ts';
import { ThrownException } from '../exception.ts';
import { BigInteger, Decimal, Double } from '../numbers.ts';
import { raise, raiseRuntime } from '../raise.ts';
import type { Value } from '../value.ts';
import { type ArithmeticOperator, raiseDivideByZero, raiseNoOperator, rank, rankOf } from './operand.ts';

/** Two numbers of any types under PowerShell's promotion: the wider type decides, what does not fit becomes a Double. */
export function numericOperation(operator: ArithmeticOperator, left: Value, right: Value): Value {
  const l = rankOf(left);
  const r = rankOf(right);
  if (l === rank.none || r === rank.none) return raiseNoOperator(operator, left, right);
  if (l === rank.bigInteger || (r === rank.bigInteger && l !== rank.decimal))
    return bigOperation(operator, left, right);
  if (l === rank.decimal || r === rank.decimal) return decimalOperation(operator, left, right);
  if (l === rank.double || r === rank.double)
    return new Double(doubleOperation(operator, asDouble(left), asDouble(right)));
  const a = asWhole(left) ?? 0n;
  const b = asWhole(right) ?? 0n;
  const kind = commonKind(Math.max(l, r), a < 0n || b < 0n);
  return kind ? integerOperation(operator, a, b, kind) : decimalOperation(operator, left, right);
}

/** Null where no integer type holds both: a UInt64 beside a negative number. */
function commonKind(widest: number, negative: boolean): IntegerKind | null {
  if (widest === rank.int32) return integerKind(int32Type);
  if (widest === rank.uint32) return integerKind(negative ? int64Type : uint32Type);
  if (widest === rank.int64) return integerKind(int64Type);
  return negative ? null : integerKind(uint64Type);
}

function doubleOperation(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}

function integerOperation(operator: ArithmeticOperator, a: bigint, b: bigint, kind: IntegerKind): Value {
  if ((operator === '/' || operator === '%') && b === 0n) return raiseDivideByZero();
  if (operator === '/' && a % b !== 0n) return new Double(Number(a) / Number(b));
  const result = wholeOperation(operator, a, b);
  if (result >= kind.min && result <= kind.max) return kind.make(result);
  return new Double(operator === '*' ? towardZero(a) * towardZero(b) : doubleOperation(operator, Number(a), Number(b)));
}

const bits = new DataView(new ArrayBuffer(8));

/** The Double next to a 64-bit integer on the side of zero: what PowerShell multiplies when a product is too large. */
function towardZero(value: bigint): number {
  const nearest = Number(value);
  const magnitude = value < 0n ? -value : value;
  if (BigInt(Math.abs(nearest)) <= magnitude) return nearest;
  bits.setFloat64(0, nearest);
  bits.setBigUint64(0, bits.getBigUint64(0) - 1n);
  return bits.getFloat64(0);
}

function wholeOperation(operator: ArithmeticOperator, a: bigint, b: bigint): bigint {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}

function decimalOperation(operator: ArithmeticOperator, left: Value, right: Value): Value {
  const a = asDecimal(left);
  const b = asDecimal(right);
  if (!a || !b) return raise('System.OverflowException', 'Value was either too large or too small for a Decimal.');
  if ((operator === '/' || operator === '%') && b.value === 0n) return raiseDivideByZero();
  try {
    return exactDecimal(operator, a, b);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return raiseRuntime('RuntimeException', error.message, 'NotSpecified', { inner: error.exception });
  }
}

function exactDecimal(operator: ArithmeticOperator, a: Decimal, b: Decimal): Decimal {
  switch (operator) {
    case '+':
      return addDecimals(a, b);
    case '-':
      return addDecimals(a, new Decimal(-b.value, b.scale));
    case '*':
      return multiplyDecimals(a, b);
    case '/':
      return divideDecimals(a, b);
    case '%':
      return remainderDecimals(a, b);
  }
}

const operatorMethods = {
  '+': 'op_Addition',
  '-': 'op_Subtraction',
  '*': 'op_Multiply',
  '/': 'op_Division',
  '%': 'op_Modulus',
};

function bigOperation(operator: ArithmeticOperator, left: Value, right: Value): Value {
  const a = numberFromNumber(left, bigIntegerType);
  const b = numberFromNumber(right, bigIntegerType);
  if (!(a instanceof BigInteger) || !(b instanceof BigInteger)) return raiseNoOperator(operator, left, right);
  if ((operator === '/' || operator === '%') && b.value === 0n) {
    return raiseRuntime(
      'DotNetMethodException',
      `Exception calling "${operatorMethods[operator]}" with "2" argument(s): "Attempted to divide by zero."`,
      'NotSpecified',
      { type: 'MethodInvocationException' },
    );
  }
  return new BigInteger(wholeOperation(operator, a.value, b.value));
}
