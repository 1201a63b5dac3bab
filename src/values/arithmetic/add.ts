import { listType } from '../core-types.ts';
import { EnumValue } from '../enum-value.ts';
import { Dictionary, Hashtable, OrderedDictionary } from '../hashtable.ts';
import { NetObject } from '../net-object.ts';
import { Char, Decimal, Double } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { raise, raiseRuntime } from '../raise.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { enumOperation } from './enum-operation.ts';
import { numericOperation } from './numeric.ts';
import { objectOperation } from './object-operation.ts';
import { numberOperand, plainOperand, rank, rankOf } from './operand.ts';

/** `$a + $b`. */
export function add(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    return sum === (sum | 0) ? sum : new Double(sum);
  }
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (a instanceof Double && b instanceof Double) return new Double(a.value + b.value);
  return addOther(baseOf(a), baseOf(b));
}

function addOther(a: Value, b: Value): Value {
  if (typeof a === 'string') return a + toText(b);
  if (Array.isArray(a)) return a.concat(listElements(b));
  if (a === null || a === undefined) return b;
  if (a instanceof Char) return a.toText() + toText(b);
  if (typeof a === 'boolean') return addToBoolean(a, b);
  if (rankOf(a) !== rank.none) return addToNumber(a, b);
  if (a instanceof EnumValue) return enumOperation('+', a, b);
  if (a instanceof Dictionary) return addToDictionary(a, b);
  if (a instanceof NetObject && a.enumerate && a.netType.isSubclassOf(listType)) {
    return [...a.enumerate()].concat(listElements(b));
  }
  return objectOperation('+', a, b);
}

function addToNumber(a: Value, b: Value): Value {
  const right = typeof b === 'string' ? numberOperand(b, a) : plainOperand(b);
  return rankOf(right) === rank.none ? objectOperation('+', a, right) : numericOperation('+', a, right);
}

function addToBoolean(a: boolean, b: Value): Value {
  if (b instanceof Decimal) {
    return raise(
      'System.InvalidOperationException',
      "No coercion operator is defined between types 'System.Boolean' and 'System.Decimal'.",
    );
  }
  return addToNumber(a ? 1 : 0, b);
}

/** What an array gets from the right side of `+`: the elements of a list, everything else as one. */
function listElements(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  if (value instanceof NetObject && value.enumerate && !(value instanceof Dictionary)) return [...value.enumerate()];
  return [value === undefined ? null : value];
}

function addToDictionary(a: Dictionary, b: Value): Value {
  if (!(b instanceof Dictionary)) {
    return raiseRuntime('AddHashTableToNonHashTable', 'A hash table can only be added to another hash table.');
  }
  const sum = a instanceof OrderedDictionary ? new OrderedDictionary(a.ignoreCase) : new Hashtable(a.ignoreCase);
  for (const [key, value] of a.pairs()) sum.set(key, value);
  for (const [key, value] of b.pairs()) {
    if (sum.has(key)) {
      const kept = toText(sum.originalKey(key));
      raise(
        'System.ArgumentException',
        `Item has already been added. Key in dictionary: '${kept}'  Key being added: '${toText(key)}'`,
      );
    }
    sum.set(key, value);
  }
  return sum;
}
