import { ThrownException } from '../exception.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { compare } from './order.ts';
import { compareText } from './text-comparison.ts';

/**
 * The order of Sort-Object: as `compare`, but values that cannot be compared are compared by their texts, and `$null`
 * comes first.
 */
export function sortCompare(left: Value, right: Value, ignoreCase = true): number {
  const noLeft = left === null || left === undefined;
  const noRight = right === null || right === undefined;
  if (noLeft || noRight) return noLeft ? (noRight ? 0 : -1) : 1;
  try {
    const order = compare(left, right, ignoreCase);
    return Number.isNaN(order) ? 0 : order;
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return compareText(toText(left), toText(right), ignoreCase);
  }
}
