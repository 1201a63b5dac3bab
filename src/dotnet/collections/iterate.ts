import { NetObject, type Value } from '#values';
import { raiseNull } from '../argument-errors.ts';

/** Elements of an argument that is an IEnumerable or ICollection: an array, or anything that can be enumerated. */
export function iterate(values: Value, parameter = 'collection'): Iterable<Value> {
  if (Array.isArray(values)) return values;
  if (typeof values === 'string') return [...values];
  if (values instanceof NetObject && values.enumerate) return values.enumerate();
  return values === null || values === undefined ? raiseNull(parameter) : [values];
}
