import { listType } from '../core-types.ts';
import { EnumValue } from '../enum-value.ts';
import { NetObject } from '../net-object.ts';
import { BoxedNumber, Char, Decimal } from '../numbers.ts';
import { PSObjectWrapper } from '../ps-object.ts';
import { SwitchParameter } from '../switch-parameter.ts';
import type { Value } from '../value.ts';

/**
 * PowerShell's truth: `$null`, zero, the empty string and the empty list are false, a list of one is what its element is,
 * everything else is true.
 */
export function toBoolean(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value.length > 0;
    case 'undefined':
      return false;
    default:
      return value !== null && objectTruth(value);
  }
}

function objectTruth(value: object): boolean {
  if (Array.isArray(value)) return listTruth(value.length, value[0]);
  if (value instanceof BoxedNumber) {
    return value instanceof Decimal ? value.value !== 0n : value.value !== 0 && value.value !== 0n;
  }
  if (value instanceof SwitchParameter) return value.isPresent;
  if (value instanceof PSObjectWrapper) return toBoolean(value.base);
  if (value instanceof Char) return value.code !== 0;
  if (value instanceof EnumValue) return Number(value.value) !== 0;
  if (value instanceof NetObject && value.count && value.netType.isSubclassOf(listType)) {
    const count = value.count();
    return listTruth(count, count === 1 ? value.getIndex?.(0) : null);
  }
  return true;
}

/** A list of one that holds a list is true when that list is not empty; anything else is judged by the element. */
function listTruth(length: number, first: Value): boolean {
  if (length !== 1) return length > 1;
  return Array.isArray(first) ? first.length > 0 : toBoolean(first);
}
