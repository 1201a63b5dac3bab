import { sortCompare, type Value } from '#values';

/** Orders two values as ObjectCommandComparer does: `$null` first, numbers and dates by value, else by text. */
export type ObjectComparer = (left: Value, right: Value) => number;

/** A comparer for sorting, grouping, -Unique and Compare-Object. `culture` is a culture's name (en-US when left out). */
export function objectComparer(caseSensitive = false, culture?: string): ObjectComparer {
  return (left, right) => {
    if (left === right) return 0;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    if (left === null || left === undefined) return right === null || right === undefined ? 0 : -1;
    if (right === null || right === undefined) return 1;
    return sortCompare(left, right, !caseSensitive, culture);
  };
}
