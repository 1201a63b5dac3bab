import { elementTypeOf, tagArray } from '../array.ts';
import { type Dictionary, Hashtable, OrderedDictionary } from '../hashtable.ts';
import { PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import type { Value } from '../value.ts';

/** PSObject.Copy(): a shallow copy with its own members; objects that cannot be copied are themselves. */
export function copyObject(value: Value): Value {
  if (value instanceof PSCustomObject) {
    const copy = new PSCustomObject(value.shape, [...value.slots]);
    if (value.extra) copy.extra = new Map(value.extra);
    copy.typeNames.splice(0, copy.typeNames.length, ...value.typeNames);
    return copy;
  }
  if (value instanceof PSObjectWrapper) return new PSObjectWrapper(value.base, new Map(value.members));
  if (Array.isArray(value)) return tagArray([...value], elementTypeOf(value));
  if (value instanceof Hashtable || value instanceof OrderedDictionary) return copyDictionary(value);
  return value;
}

function copyDictionary(value: Dictionary): Dictionary {
  const copy =
    value instanceof OrderedDictionary ? new OrderedDictionary(value.ignoreCase) : new Hashtable(value.ignoreCase);
  for (const [key, each] of value.pairs()) copy.set(key, each);
  return copy;
}
