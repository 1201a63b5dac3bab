import { NetObject, type NetType, type Value, baseOf, convertPlain, isOfType, objectType, raise, raiseCast, toInt32, typeToString } from '#values';
import { raiseRange, indexOutOfRange } from '../argument-errors.ts';

/** A value as an element of a typed collection; PowerShell converts what it puts there. */
export function elementFor(value: Value, type: NetType): Value {
  if (type === objectType) return value === undefined ? null : value;
  const base = baseOf(value);
  if (isOfType(base, type)) return base;
  if (base === null || base === undefined) return type.kind === 'struct' || type.kind === 'enum' ? convertPlain(base, type) : null;
  const converted = convertPlain(base, type);
  return converted === undefined ? raiseCast('ConvertToFinalInvalidCastException', value, type, 'Invalid cast.') : converted;
}

/** Elements in order: what ArrayList, List[T], Collection[T] and their like have in common. Counts its changes, so that a loop over it notices them. */
export class Sequence extends NetObject {
  readonly #type: NetType;
  readonly elementType: NetType;
  items: Value[];
  capacity: number;
  #version = 0;

  constructor(type: NetType, items: Value[] = [], elementType: NetType = objectType, capacity = items.length) {
    super();
    this.#type = type;
    this.items = items;
    this.elementType = elementType;
    this.capacity = capacity;
  }
  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return typeToString(this.#type);
  }
  override count(): number {
    return this.items.length;
  }
  /** To be called by everything that changes the elements. */
  changed(): undefined {
    this.#version++;
    if (this.items.length > this.capacity) this.capacity = Math.max(4, this.capacity * 2, this.items.length);
    return undefined;
  }
  override *enumerate(): Iterable<Value> {
    const version = this.#version;
    for (let i = 0; i < this.items.length; i++) {
      yield this.items[i];
      if (this.#version !== version) raise('InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');
    }
    if (this.#version !== version) raise('InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');
  }
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
