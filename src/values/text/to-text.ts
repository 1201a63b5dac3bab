import { arrayTypeOf, elementTypeOf } from '../array.ts';
import { addedMembers } from '../members/added-members.ts';
import { NetObject } from '../net-object.ts';
import { NetType } from '../net-type.ts';
import { BigInteger, BoxedNumber, Decimal, Double, Int64, Single, UInt64 } from '../numbers.ts';
import { PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { ScriptBlock } from '../script-block.ts';
import type { Value } from '../value.ts';
import { decimalText, doubleRoundTrip, doubleText, singleRoundTrip, singleText } from './number-text.ts';
import { typeDisplayName, typeToString } from './type-name.ts';

/**
 * PowerShell's conversion to a string: what `"$value"` and `[string]$value` give. Collections are joined by `ofs`
 * (their elements' collections are not), an object without a text of its own is `@{a=1; b=2}`. Culture: invariant.
 */
export function toText(value: Value, ofs = ' '): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null || value === undefined) return '';
  return objectText(value, ofs, true);
}

function objectText(value: object, ofs: string, deep: boolean): string {
  if (Array.isArray(value)) return deep ? joinText(value, ofs) : typeToString(arrayTypeOf(elementTypeOf(value)));
  if (value instanceof BoxedNumber) return numberText(value);
  if (value instanceof NetType) return typeDisplayName(value);
  const own = addedText(value);
  if (own !== null) return own;
  if (value instanceof PSCustomObject) return deep ? bagText(value) : '';
  if (value instanceof PSObjectWrapper) return toText(value.base, ofs);
  if (!(value instanceof NetObject)) return String(value);
  if (deep && value.enumerate && !(value instanceof ScriptBlock)) return joinText(value.enumerate(), ofs);
  return value.invariantText?.() ?? value.toText();
}

/** Elements as PowerShell writes them inside of a collection: one level only. */
function joinText(elements: Iterable<Value>, ofs: string): string {
  let text = '';
  let first = true;
  for (const element of elements) {
    if (!first) text += ofs;
    first = false;
    text += elementText(element, ofs);
  }
  return text;
}

/** The text of a value inside of another's text: collections and property bags are not opened. */
export function elementText(value: Value, ofs = ' '): string {
  return typeof value === 'object' && value !== null ? objectText(value, ofs, false) : toText(value);
}

function bagText(value: PSCustomObject): string {
  const pairs = value.shape.names.map((name, i) => `${name}=${elementText(value.slots[i])}`);
  for (const member of value.extra?.values() ?? []) {
    if (member.kind === 'ScriptProperty')
      pairs.push(`${member.name}=${elementText(member.getter?.evaluateMember(value) ?? null)}`);
    if (member.kind === 'AliasProperty') pairs.push(`${member.name}=${elementText(value.get(member.referenced))}`);
    if (member.kind === 'NoteProperty') pairs.push(`${member.name}=${elementText(member.value)}`);
  }
  return pairs.length === 0 ? '' : `@{${pairs.join('; ')}}`;
}

/** A ToString that was added to the object by Add-Member. */
function addedText(value: object): string | null {
  const member = addedMembers(value)?.get('tostring');
  if (member?.kind === 'ScriptMethod') return toText(member.script.evaluateMember(value));
  return member?.kind === 'CodeMethod' ? toText(member.invoke(value, [])) : null;
}

/** A number as PowerShell writes it, culture invariant. */
export function numberText(value: BoxedNumber): string {
  if (value instanceof Double) return doubleText(value.value);
  if (value instanceof Decimal) return decimalText(value.value, value.scale);
  if (value instanceof Single) return singleText(value.value);
  return String(value.value);
}

/** .NET's ToString() in the culture en-US, as `.ToString()`, `-join`, `-f` and .NET methods that take an object write a value. */
export function toNetText(value: Value): string {
  if (value instanceof Double) return doubleRoundTrip(value.value);
  if (value instanceof Single) return singleRoundTrip(value.value);
  if (value instanceof Decimal || value instanceof Int64 || value instanceof UInt64 || value instanceof BigInteger)
    return numberText(value);
  if (value instanceof PSObjectWrapper) return toNetText(value.base);
  if (value instanceof PSCustomObject) return addedText(value) ?? '';
  if (value instanceof BoxedNumber) return String(value.value);
  if (value instanceof NetObject) return addedText(value) ?? value.toText();
  if (value instanceof NetType) return typeToString(value);
  return elementText(value);
}
