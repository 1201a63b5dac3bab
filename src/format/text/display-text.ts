import {
  BoxedNumber,
  baseOf,
  Dictionary,
  DictionaryEntry,
  entriesOf,
  KeyValuePair,
  NetException,
  NetObject,
  NetType,
  PSCustomObject,
  ScriptBlock,
  toNetText,
  toText,
  typeOf,
  type Value,
} from '#values';
import { fixedNumberText, isFractional } from './fixed-number.ts';

const ellipsis = '…';

/** `$FormatEnumerationLimit` when nobody set it. */
export const defaultEnumerationLimit = 4;

/** What shows an element of a collection in place of its text; null for its text. */
export type NameOf = (element: Value) => string | null;
const noName: NameOf = () => null;

/**
 * A property's value as formatting shows it: collections as `{a, b…}`, numbers with fractions with three decimals in a table, else the
 * text of the object in the current culture. `limit` is `$FormatEnumerationLimit`; -1 shows all.
 */
export function displayText(value: Value, limit: number, table: boolean, nameOf: NameOf = noName): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) return '';
  if (table && isFractional(value)) return fixedNumberText(value);
  const elements = elementsOf(value);
  return elements ? collectionText(elements, limit, nameOf) : cultureText(value);
}

/** The elements of what formatting opens: collections and dictionaries, not strings, blocks or exceptions. Null for all else. */
export function elementsOf(value: Value): Iterable<Value> | null {
  if (Array.isArray(value)) return value;
  if (value instanceof Dictionary) return entriesOf(value);
  if (value instanceof NetObject && value.enumerate && !(value instanceof ScriptBlock)) return value.enumerate();
  return null;
}

function collectionText(elements: Iterable<Value>, limit: number, nameOf: NameOf): string {
  let text = '{';
  let count = 0;
  for (const element of elements) {
    if (limit >= 0 && count >= limit) return `${text}${ellipsis}}`;
    if (count++ > 0) text += ', ';
    text += element === null || element === undefined ? '$null' : (nameOf(element) ?? cultureText(element));
  }
  return `${text}}`;
}

/** The text of a whole object in the culture en-US: `$object.ToString()`, and `@{a=1}` for one without a text of its own. */
export function cultureText(value: Value): string {
  if (typeof value !== 'object' || value === null) return toText(value);
  if (Array.isArray(value)) return value.map(innerText).join(' ');
  if (value instanceof PSCustomObject && value.extra === null) return bagText(value);
  if (value instanceof BoxedNumber) return numberText(value);
  if (value instanceof DictionaryEntry || value instanceof KeyValuePair) {
    return `[${innerText(value.key)}, ${innerText(value.value)}]`;
  }
  if (value instanceof NetType) return toNetText(value);
  if (value instanceof NetException) return value.toText();
  if (value instanceof NetObject && !value.enumerate && value.invariantText) return value.toText();
  return toText(value);
}

/** A number in the culture en-US, which writes infinity as a sign. */
function numberText(value: BoxedNumber): string {
  if (value.value === Number.POSITIVE_INFINITY) return '∞';
  return value.value === Number.NEGATIVE_INFINITY ? '-∞' : toText(value);
}

function bagText(bag: PSCustomObject): string {
  return `@{${bag.shape.names.map((name, i) => `${name}=${innerText(bag.slots[i])}`).join('; ')}}`;
}

/** The text of a value inside of another's text, where collections and bags are not opened. */
function innerText(value: Value): string {
  const base = baseOf(value);
  if (Array.isArray(base)) return typeOf(base)?.fullName ?? '';
  if (base instanceof PSCustomObject && base.extra === null) return '';
  if (base instanceof NetObject && base.enumerate) return base.toText();
  return cultureText(base);
}
