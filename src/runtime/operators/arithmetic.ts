import type { TypeSite } from '#compiler';
import { formatOperator, matchText, regexFor, replaceOperator, splitOperator, splitWords } from '#dotnet';
import type { BinaryOperator, Extent, UnaryOperator } from '#language';
import {
  bitAnd,
  bitNot,
  bitOr,
  bitXor,
  compareOperator,
  contains,
  isInstance,
  join,
  type NetType,
  shiftLeft,
  shiftRight,
  ThrownException,
  toText,
  type Value,
} from '#values';
import { errorAt, runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import { asType, isSite, typeAtSite } from './types.ts';

const numbers = (a: Value, b: Value): a is number => typeof a === 'number' && typeof b === 'number';

export function equal(left: Value, right: Value, ignoreCase: boolean): Value {
  if (numbers(left, right)) return left === right;
  if (typeof left === 'string' && typeof right === 'string' && left === right) return true;
  return compareOperator('eq', ignoreCase, left, right);
}
export function notEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (numbers(left, right)) return left !== right;
  return compareOperator('ne', ignoreCase, left, right);
}
export function less(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return compareOperator('lt', ignoreCase, left, right);
}
export function lessOrEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left <= right;
  return compareOperator('le', ignoreCase, left, right);
}
export function greater(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left > right;
  return compareOperator('gt', ignoreCase, left, right);
}
export function greaterOrEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left >= right;
  return compareOperator('ge', ignoreCase, left, right);
}

/** Operators that are not in every loop. `i` and `c` in front say whether case counts. */
export function binary(f: Frame, operator: BinaryOperator, left: Value, right: Value, at: Extent): Value {
  switch (operator) {
    case '-f':
      return formatOperator(toText(left), Array.isArray(right) ? right : [right]);
    case 'band':
      return bitAnd(left, right);
    case 'bor':
      return bitOr(left, right);
    case 'bxor':
      return bitXor(left, right);
    case 'shl':
      return shiftLeft(left, right);
    case 'shr':
      return shiftRight(left, right);
    case 'join':
      return join(left, right);
    default:
  }
  const ignoreCase = operator.startsWith('i');
  const name = operator.slice(1);
  switch (name) {
    case 'like':
    case 'notlike':
      return compareOperator(name, ignoreCase, left, right);
    case 'match':
    case 'notmatch':
      return match(f, left, right, ignoreCase, name === 'notmatch');
    case 'replace':
      return atOperator(f, at, () => replaceOperator(left, right, ignoreCase));
    case 'split':
      return atOperator(f, at, () => splitOperator(left, right, ignoreCase));
    case 'contains':
    case 'notcontains':
      return contains(left, right, ignoreCase) !== (name === 'notcontains');
    case 'in':
    case 'notin':
      return contains(right, left, ignoreCase) !== (name === 'notin');
    default:
      return null;
  }
}

/** Wrong operands of -split and -replace are errors of the operator; a wrong pattern is one of the whole. */
function atOperator(f: Frame, at: Extent, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    const { detail, message, netType } = error.exception;
    if (/replacearg/i.test(detail?.id ?? '') || /allows only two elements/.test(message))
      throw errorAt(f, at, runtimeError('BadReplaceArgument', message, 'InvalidOperation', detail?.target ?? null));
    if (netType.name === 'PSInvalidCastException')
      throw errorAt(f, at, runtimeError('RuntimeException', message, 'NotSpecified'));
    throw error;
  }
}

/** -match: a text sets `$Matches`; a collection is filtered. */
function match(f: Frame, left: Value, right: Value, ignoreCase: boolean, negate: boolean): Value {
  const regex = regexFor(right, ignoreCase);
  if (Array.isArray(left)) return left.filter(each => (matchText(regex, toText(each)) !== null) !== negate);
  const groups = matchText(regex, toText(left));
  if (groups) f.scope.set('matches', groups, 'Matches');
  return (groups !== null) !== negate;
}

export function unary(f: Frame, operator: UnaryOperator, value: Value): Value {
  switch (operator) {
    case 'bnot':
      return bitNot(value);
    case 'join':
      return join(value);
    case 'isplit':
    case 'csplit':
      return splitWords(value);
    default:
      return f.engine.members.get(value, operator);
  }
}

/** The type that -is names; a name of none is an error without a category. */
function typeToTest(f: Frame, type: Value): NetType {
  try {
    return asType(f, type);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    throw runtimeError('RuntimeException', error.exception.message, 'NotSpecified');
  }
}

export function isType(f: Frame, value: Value, type: Value | TypeSite): boolean {
  const wanted: NetType = isSite(type) ? typeAtSite(f, type) : typeToTest(f, type);
  return value != null && isInstance(value, wanted);
}
export function isNotType(f: Frame, value: Value, type: Value | TypeSite): boolean {
  return !isType(f, value, type);
}
export function asTypeOperator(f: Frame, value: Value, type: Value | TypeSite): Value {
  return f.engine.converter.tryConvert(value, asType(f, type)) ?? null;
}
