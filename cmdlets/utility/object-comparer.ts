import { PSCustomObject, sortCompare, type Value } from '#values';

/** Orders two values as ObjectCommandComparer does: `$null` first, numbers and dates by value, else by text. */
export type ObjectComparer = (left: Value, right: Value) => number;

/** A comparer for sorting, grouping, -Unique and Compare-Object. `culture` names the culture that orders text (default en-US). */
export function objectComparer(caseSensitive = false, culture?: string): ObjectComparer {
  const collator = culture ? collatorOf(culture, caseSensitive) : null;
  return (left, right) => {
    if (left === right) return 0;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    if (collator && typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
    return sortCompare(comparable(left), comparable(right), !caseSensitive);
  };
}

/** Property bags have no order of their own: to a comparer they are all alike. */
function comparable(value: Value): Value {
  return value instanceof PSCustomObject ? '' : value;
}

function collatorOf(culture: string, caseSensitive: boolean): Intl.Collator | null {
  try {
    return new Intl.Collator(culture, { sensitivity: caseSensitive ? 'variant' : 'accent' });
  } catch {
    return null;
  }
}
