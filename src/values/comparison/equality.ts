import { numberOperand, plainOperand, rank, rankOf } from '../arithmetic/operand.ts';
import { convertPlain } from '../conversion/plain-conversion.ts';
import { scanNumber } from '../conversion/scan-number.ts';
import { toBoolean } from '../conversion/to-boolean.ts';
import { EnumValue } from '../enum-value.ts';
import { ThrownException } from '../exception.ts';
import { NetObject } from '../net-object.ts';
import { NetType } from '../net-type.ts';
import { Char, Double } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { SwitchParameter } from '../switch-parameter.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { compareNumbers } from './numeric-comparison.ts';
import { equalText } from './text-comparison.ts';

/** `$left -eq $right` for one value on the left: the right side is converted to the left one's type. Never throws. */
export function compareEqual(left: Value, right: Value, ignoreCase = true): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left === right;
  if (typeof left === 'string' && typeof right === 'string') return equalText(left, right, ignoreCase);
  if (left === null || left === undefined) return right === null || right === undefined;
  if (right === null || right === undefined) return false;
  return equalOther(baseOf(left), baseOf(right), ignoreCase);
}

function equalOther(left: Value, right: Value, ignoreCase: boolean): boolean {
  if (typeof left === 'string') return equalText(left, toText(right), ignoreCase);
  if (typeof left === 'boolean') return left === toBoolean(right);
  if (left === right) return !(left instanceof Double && Number.isNaN(left.value));
  if (rankOf(left) !== rank.none) return equalNumber(left, right);
  if (left instanceof Char) return equalChar(left, right, ignoreCase);
  if (left instanceof SwitchParameter)
    return right instanceof SwitchParameter ? left.equals(right) : left.isPresent === right;
  return left instanceof NetObject && !(left instanceof NetType) ? equalObject(left, right) : false;
}

function equalNumber(left: Value, right: Value): boolean {
  const other = typeof right === 'string' ? looseNumber(right) : plainOperand(right);
  return rankOf(other) !== rank.none && compareNumbers(left, other) === 0;
}

/** A text as the number it looks like; anything else equals no number. */
function looseNumber(text: string): Value {
  if (text.trim() === '') return 0;
  const scanned = scanNumber(text);
  if (scanned !== null) return scanned;
  try {
    return numberOperand(text, 0);
  } catch (error) {
    if (error instanceof ThrownException) return null;
    throw error;
  }
}

function equalChar(left: Char, right: Value, ignoreCase: boolean): boolean {
  if (right instanceof Char) return equalText(left.toText(), right.toText(), ignoreCase);
  if (typeof right === 'string') return right.length === 1 && equalText(left.toText(), right, ignoreCase);
  return rankOf(right) !== rank.none && !(right instanceof Double) && compareNumbers(left.code, right) === 0;
}

function equalObject(left: NetObject, right: Value): boolean {
  if (left.equals?.(right)) return true;
  if (left instanceof EnumValue && typeof right !== 'string') {
    return rankOf(plainOperand(right)) !== rank.none && compareNumbers(plainOperand(left), plainOperand(right)) === 0;
  }
  if (!left.equals || (right instanceof NetObject && right.netType === left.netType)) return false;
  try {
    const converted = convertPlain(right, left.netType);
    return converted !== undefined && converted !== null && left.equals(converted);
  } catch (error) {
    if (error instanceof ThrownException) return false;
    throw error;
  }
}
