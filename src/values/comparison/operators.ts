import { Dictionary } from '../hashtable.ts';
import { NetObject } from '../net-object.ts';
import { baseOf } from '../ps-object.ts';
import { ScriptBlock } from '../script-block.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { WildcardPattern } from '../wildcard-pattern.ts';
import { compareEqual } from './equality.ts';
import { compare } from './order.ts';

export type ComparisonOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'like' | 'notlike';

/** The elements of a list as operators, `foreach` and `-contains` see them; null for one value (strings, dictionaries). */
export function elementsOf(value: Value): Iterable<Value> | null {
  if (Array.isArray(value)) return value;
  if (!(value instanceof NetObject) || value instanceof Dictionary || value instanceof ScriptBlock) return null;
  return value.enumerate?.() ?? null;
}

/** A comparison operator: a boolean for one value on the left, the elements that fit for a list. */
export function compareOperator(operator: ComparisonOperator, ignoreCase: boolean, left: Value, right: Value): Value {
  const elements = typeof left === 'object' ? elementsOf(baseOf(left)) : null;
  if (elements === null) return compareOne(operator, ignoreCase, left, right);
  const result: Value[] = [];
  for (const element of elements) if (compareOne(operator, ignoreCase, element, right)) result.push(element);
  return result;
}

/** A comparison operator for one value on the left. */
export function compareOne(operator: ComparisonOperator, ignoreCase: boolean, left: Value, right: Value): boolean {
  switch (operator) {
    case 'eq':
      return compareEqual(left, right, ignoreCase);
    case 'ne':
      return !compareEqual(left, right, ignoreCase);
    case 'lt':
      return compare(left, right, ignoreCase) < 0;
    case 'le':
      return compare(left, right, ignoreCase) <= 0;
    case 'gt':
      return compare(left, right, ignoreCase) > 0;
    case 'ge':
      return compare(left, right, ignoreCase) >= 0;
    case 'like':
      return like(left, right, ignoreCase);
    case 'notlike':
      return !like(left, right, ignoreCase);
  }
}

/** `$left -like $right` for one value. */
export function like(left: Value, right: Value, ignoreCase = true): boolean {
  return WildcardPattern.get(toText(right), ignoreCase).matches(toText(left));
}

/** `$list -contains $value`: is an element equal to it? The element is the left side of that comparison. */
export function contains(list: Value, value: Value, ignoreCase = true): boolean {
  const elements = elementsOf(baseOf(list));
  if (elements === null) return compareEqual(list, value, ignoreCase);
  for (const element of elements) if (compareEqual(element, value, ignoreCase)) return true;
  return false;
}
