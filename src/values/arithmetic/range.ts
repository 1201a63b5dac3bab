import { asWhole, numberFromNumber } from '../conversion/number-from-number.ts';
import { scanNumber } from '../conversion/scan-number.ts';
import { int32Type } from '../core-types.ts';
import { Char } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { raise } from '../raise.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { plainOperand, rank, rankOf } from './operand.ts';

/** `$a..$b`: whole numbers, or characters where both sides are one. Counts down when the end is the smaller one. */
export function range(a: Value, b: Value): Value[] {
  const from = rangeEnd(a);
  const to = rangeEnd(b);
  const result: Value[] = [];
  const first = characterOf(baseOf(a));
  const last = characterOf(baseOf(b));
  if (first !== null && last !== null && (from === null || to === null)) {
    eachNumber(first, last, code => result.push(new Char(code)));
    return result;
  }
  eachNumber(from ?? raiseFormat(a), to ?? raiseFormat(b), each => result.push(each));
  return result;
}

/** Calls back with each number of a range without making a list: what `foreach ($i in 1..1000)` needs. */
export function eachNumber(from: number, to: number, take: (value: number) => void): void {
  if (from <= to) for (let i = from; i <= to; i++) take(i);
  else for (let i = from; i >= to; i--) take(i);
}

/** The end of a range as an Int32; null for a text or character that is no number. */
export function rangeEnd(end: Value): number | null {
  if (typeof end === 'number') return end;
  const value = baseOf(end);
  if (value instanceof Char) return null;
  const operand = typeof value === 'string' ? (value.trim() === '' ? 0 : scanNumber(value)) : plainOperand(value);
  if (operand === null) return null;
  if (rankOf(operand) === rank.none) {
    const type = typeOf(value);
    return raise(
      'System.InvalidCastException',
      `Unable to cast object of type '${type ? typeToString(type) : ''}' to type 'System.IConvertible'.`,
    );
  }
  const whole = numberFromNumber(operand, int32Type);
  if (whole === undefined) raise('System.OverflowException', 'Value was either too large or too small for an Int32.');
  return Number(asWhole(whole));
}

function characterOf(value: Value): number | null {
  if (value instanceof Char) return value.code;
  return typeof value === 'string' && value.length === 1 ? value.charCodeAt(0) : null;
}

function raiseFormat(value: Value): never {
  return raise('System.FormatException', `The input string '${baseOf(value)}' was not in a correct format.`);
}
