import { Double, Single } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { elementText, toNetText, toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { elementsOf } from './operators.ts';

/** `$list -join $separator` and `-join $list`: the elements' texts, dates in the culture's form. */
export function join(list: Value, separator: Value = ''): string {
  const between = toText(separator);
  const elements = elementsOf(baseOf(list));
  if (elements === null) return toText(list);
  let text = '';
  let first = true;
  for (const element of elements) {
    if (!first) text += between;
    first = false;
    text += joinedText(element);
  }
  return text;
}

function joinedText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof Double || value instanceof Single) return toText(value);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? toNetText(value) : elementText(value);
}
