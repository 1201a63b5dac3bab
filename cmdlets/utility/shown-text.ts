import {
  Dictionary,
  elementText,
  NetObject,
  NetType,
  PSCustomObject,
  PSObjectWrapper,
  toText,
  typeToString,
  type Value,
} from '#values';

/** ToString() in the current culture: collections by their type's name, dates as the culture writes them; `$null` is empty. */
export function shownText(value: Value): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return elementText(value);
  if (value instanceof PSCustomObject || value instanceof PSObjectWrapper || value instanceof Dictionary)
    return toText(value);
  if (value instanceof NetType) return typeToString(value);
  return value instanceof NetObject ? value.toText() : toText(value);
}
