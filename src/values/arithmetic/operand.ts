import { valueInError } from '../conversion/cast-error.ts';
import { numberFromString } from '../conversion/number-from-string.ts';
import { scanNumber } from '../conversion/scan-number.ts';
import { asBoxed, toNumber } from '../conversion/to-number.ts';
import { int32Type, psObjectType } from '../core-types.ts';
import { EnumValue } from '../enum-value.ts';
import { ThrownException } from '../exception.ts';
import type { NetType } from '../net-type.ts';
import { BigInteger, BoxedNumber, Char, Decimal, Double, Int64, Single, UInt32, UInt64 } from '../numbers.ts';
import { baseOf, PSCustomObject } from '../ps-object.ts';
import { exceptionOf, raiseRuntime } from '../raise.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

const methodNames: Readonly<Record<string, string>> = {
  '+': 'op_Addition',
  '-': 'op_Subtraction',
  '*': 'op_Multiply',
  '/': 'op_Division',
  '%': 'op_Modulus',
};

/** Where a number stands in the order of promotion; 0 is "no number". Everything up to Int32 counts as Int32. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const rank = {
  none: 0,
  int32: 1,
  uint32: 2,
  int64: 3,
  uint64: 4,
  double: 5,
  decimal: 6,
  bigInteger: 7,
} as const;

export function rankOf(value: Value): Rank {
  if (typeof value === 'number') return rank.int32;
  if (!(value instanceof BoxedNumber)) return rank.none;
  if (value instanceof Double || value instanceof Single) return rank.double;
  if (value instanceof Int64) return rank.int64;
  if (value instanceof Decimal) return rank.decimal;
  if (value instanceof UInt32) return rank.uint32;
  if (value instanceof UInt64) return rank.uint64;
  return value instanceof BigInteger ? rank.bigInteger : rank.int32;
}

/** The number that an operator takes `$null`, a boolean, a character or an enumeration's value for; others as they are. */
export function plainOperand(value: Value): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Char) return value.code;
  if (value instanceof EnumValue) return asBoxed(value);
  return baseOf(value);
}

/** A text beside a number: what it looks like, or else a number of the other side's type. */
export function numberOperand(text: string, beside: Value): Value {
  if (text.trim() === '') return 0;
  return scanNumber(text) ?? numberFromString(text, numberTypeBeside(beside));
}

function numberTypeBeside(beside: Value): NetType {
  return beside instanceof BoxedNumber ? beside.netType : int32Type;
}

/** The type's name as the errors of operators give it: a property bag is a PSObject there. */
function operandType(value: Value): string {
  if (value instanceof PSCustomObject) return psObjectType.fullName;
  const type = typeOf(value);
  return type ? typeToString(type) : '$null';
}

/** `Method invocation failed because [System.Object[]] does not contain a method named 'op_Subtraction'.` */
export function raiseNoOperator(operator: ArithmeticOperator, left: Value, right: Value): never {
  const name = methodNames[operator] ?? operator;
  if (left instanceof Decimal || left instanceof BigInteger) return raiseNotConverted(name, left, right);
  const plain =
    rankOf(left) !== rank.none ||
    left === null ||
    left === undefined ||
    typeof left === 'boolean' ||
    typeof left === 'string';
  return raiseNoOperatorMethod(name, plain ? right : left);
}

export function raiseNoOperatorMethod(name: string, subject: Value): never {
  return raiseRuntime(
    'MethodNotFound',
    `Method invocation failed because [${operandType(subject)}] does not contain a method named '${name}'.`,
    'InvalidOperation',
    { target: name },
  );
}

/** Decimal and BigInteger bring their operators as methods: what is no number cannot be converted to their argument. */
function raiseNotConverted(name: string, left: Decimal | BigInteger, right: Value): never {
  try {
    toNumber(right, left.netType);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    raiseRuntime(
      'MethodArgumentConversionInvalidCastArgument',
      `Cannot convert argument "1", with value: "${valueInError(right)}", for "${name}" to type "${left.netType.fullName}": "${error.exception.message}"`,
      'NotSpecified',
      { type: 'MethodException', inner: error.exception },
    );
  }
  return raiseNotDefined(name, left, right);
}

/** `The operation '[System.Boolean] * [System.Int32]' is not defined.` */
export function raiseNotDefined(operator: string, left: Value, right: Value): never {
  return raiseRuntime(
    'NotADefinedOperationForType',
    `The operation '[${operandType(left)}] ${operator} [${operandType(right)}]' is not defined.`,
    'InvalidOperation',
    { target: left },
  );
}

export function raiseDivideByZero(): never {
  const message = 'Attempted to divide by zero.';
  return raiseRuntime('RuntimeException', message, 'NotSpecified', {
    inner: exceptionOf('System.DivideByZeroException', message),
  });
}
