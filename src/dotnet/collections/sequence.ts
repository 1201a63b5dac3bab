import { baseOf, convertPlain, isOfType, type NetType, objectType, raiseCast, toInt32, type Value } from '#values';
import { indexOutOfRange, raiseRange } from '../argument-errors.ts';
import { Elements } from './elements.ts';

/** A value as an element of a typed collection; PowerShell converts what it puts there. */
export function elementFor(value: Value, type: NetType): Value {
  if (type === objectType) return value === undefined ? null : value;
  const base = baseOf(value);
  if (isOfType(base, type)) return base;
  if (base === null || base === undefined)
    return type.kind === 'struct' || type.kind === 'enum' ? convertPlain(base, type) : null;
  const converted = convertPlain(base, type);
  return converted === undefined
    ? raiseCast('ConvertToFinalInvalidCastException', value, type, 'Invalid cast.')
    : converted;
}

/** Elements with an index: what ArrayList, List[T], Collection[T] and their like have in common. */
export class Sequence extends Elements {
  override getIndex(index: Value): Value {
    const at = elementIndex(index);
    return this.items[at < 0 ? at + this.items.length : at] ?? null;
  }
  override setIndex(index: Value, value: Value): void {
    const given = elementIndex(index);
    const at = given < 0 ? given + this.items.length : given;
    if (at < 0 || at >= this.items.length) raiseRange(indexOutOfRange, 'index');
    this.items[at] = elementFor(value, this.elementType);
    this.changed();
  }
}

/** PowerShell converts an index to Int32. */
export function elementIndex(index: Value): number {
  return typeof index === 'number' ? index : toInt32(index);
}
