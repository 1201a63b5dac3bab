import type { CmdletContext } from '#cmdlet';
import { BoxedNumber, Double, doubleType, toDouble, type Value } from '#values';
import { NetRecord, settableRecordType } from './net-record.ts';
import { objectComparer } from './object-comparer.ts';

export interface Measures {
  readonly sum: boolean;
  readonly average: boolean;
  readonly maximum: boolean;
  readonly minimum: boolean;
  readonly deviation: boolean;
}

const compare = objectComparer();

/** Running statistics of one column of values. */
export class NumberStatistics {
  sum = 0;
  maximum: Value = undefined;
  minimum: Value = undefined;
  nonNumeric = false;
  #numbers = 0;
  #mean = 0;
  #squares = 0;

  /** Adds to sum, average and deviation; false when the value is no number. */
  addNumber(value: Value, context: CmdletContext): boolean {
    const number = asDouble(value, context);
    if (number === null) {
      this.nonNumeric = true;
      return false;
    }
    this.#numbers++;
    this.sum += number;
    const delta = number - this.#mean;
    this.#mean += delta / this.#numbers;
    this.#squares += delta * (number - this.#mean);
    return true;
  }

  /** Keeps the extremes. Values that both read as numbers are compared as numbers. */
  addValue(value: Value, context: CmdletContext): void {
    if (this.maximum === undefined || order(value, this.maximum, context) > 0) this.maximum = value;
    if (this.minimum === undefined || order(value, this.minimum, context) < 0) this.minimum = value;
  }

  /** Standard deviation of a sample. */
  get deviation(): number {
    return this.#numbers > 1 ? Math.sqrt(this.#squares / (this.#numbers - 1)) : 0;
  }
}

function asDouble(value: Value, context: CmdletContext): number | null {
  if (typeof value === 'number') return value;
  const converted = context.shell.converter.tryConvert(value, doubleType);
  return converted instanceof Double ? converted.value : null;
}

function order(left: Value, right: Value, context: CmdletContext): number {
  const a = asDouble(left, context);
  const b = a === null ? null : asDouble(right, context);
  return a !== null && b !== null ? a - b : compare(left, right);
}

const shared = ['int Count', 'System.Nullable[double] Average', 'System.Nullable[double] Sum'];
const last = ['System.Nullable[double] StandardDeviation', 'string Property'];
const numberType = settableRecordType(
  'Microsoft.PowerShell.Commands.GenericMeasureInfo',
  ...shared,
  'System.Nullable[double] Maximum',
  'System.Nullable[double] Minimum',
  ...last,
);
const objectInfoType = settableRecordType(
  'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo',
  ...shared,
  'System.Object Maximum',
  'System.Object Minimum',
  ...last,
);

/** GenericMeasureInfo, or GenericObjectMeasureInfo where an extreme is not a number. */
export function numberInfo(
  numbers: NumberStatistics,
  count: number,
  name: string | null,
  measures: Measures,
): NetRecord {
  const valid = !numbers.nonNumeric;
  const wanted = (when: boolean, value: number): Value => (when && valid ? new Double(value) : null);
  const extremes = [measures.maximum ? numbers.maximum : null, measures.minimum ? numbers.minimum : null];
  const numeric = extremes.every(each => each === null || each === undefined || isNumber(each));
  const shown = extremes.map(each => (isNumber(each) ? new Double(toDouble(each)) : (each ?? null)));
  return new NetRecord(numeric ? numberType : objectInfoType, [
    count,
    count > 0 ? wanted(measures.average, numbers.sum / count) : null,
    wanted(measures.sum, numbers.sum),
    ...shown,
    wanted(measures.deviation, numbers.deviation),
    name,
  ]);
}

function isNumber(value: Value): value is number | BoxedNumber {
  return typeof value === 'number' || value instanceof BoxedNumber;
}
