import { NetObject, PSObjectWrapper, type Value } from '#values';

const none: readonly Value[] = [];

/** What the pipeline and foreach see of a value: the elements of a collection, or the value itself. Nothing gives nothing. */
export function enumerate(value: Value): Iterable<Value> {
  if (value === undefined) return none;
  if (Array.isArray(value)) return value;
  if (value instanceof NetObject && value.enumerate && !(value instanceof PSObjectWrapper)) return value.enumerate();
  return [value];
}

export function itemsOf(value: Value): Value[] {
  if (value == null) return [];
  return Array.isArray(value) ? value : [...enumerate(value)];
}

/** Is it something that the pipeline takes apart? */
export function isEnumerable(value: Value): boolean {
  return Array.isArray(value) || (value instanceof NetObject && value.enumerate !== undefined);
}
