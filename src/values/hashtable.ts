import { hashtableType, orderedDictionaryType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import { PSObjectWrapper } from './ps-object.ts';
import { raiseArgument } from './raise.ts';
import type { Value } from './value.ts';

interface Entry {
  readonly key: Value;
  value: Value;
}

/** The one key under which equal dictionary keys meet: strings ignore case, numbers and the like are equal by type and value. */
export function dictionaryKey(key: Value, ignoreCase = true): unknown {
  if (typeof key === 'string') return ignoreCase ? key.toLowerCase() : key;
  if (key instanceof PSObjectWrapper) return dictionaryKey(key.base, ignoreCase);
  if (key instanceof NetObject && key.hashKey) return `\0${key.netType.fullName}\0${key.hashKey()}`;
  return key;
}

/** What Hashtable and OrderedDictionary share: keys keep the order in which they came, and ignore case unless told. */
export abstract class Dictionary extends NetObject {
  protected readonly entries = new Map<unknown, Entry>();
  /** False for `[hashtable]::new()` and `New-Object hashtable`: .NET's own tables tell `a` from `A`. */
  readonly ignoreCase: boolean;
  /** Counts changes, so that a loop over the keys or values notices one. */
  version = 0;

  constructor(ignoreCase = true) {
    super();
    this.ignoreCase = ignoreCase;
  }

  protected keyOf(key: Value): unknown {
    return dictionaryKey(key, this.ignoreCase);
  }

  get size(): number {
    return this.entries.size;
  }
  override count(): number {
    return this.entries.size;
  }
  get(key: Value): Value {
    return this.entries.get(this.keyOf(key))?.value ?? null;
  }
  has(key: Value): boolean {
    return this.entries.has(this.keyOf(key));
  }
  set(key: Value, value: Value): void {
    const k = this.keyOf(key);
    const entry = this.entries.get(k);
    this.version++;
    if (entry) entry.value = value;
    else this.entries.set(k, { key, value });
  }
  delete(key: Value): boolean {
    this.version++;
    return this.entries.delete(this.keyOf(key));
  }
  override getIndex(index: Value): Value {
    return this.get(index);
  }
  override setIndex(index: Value, value: Value): void {
    this.set(index, value);
  }
  clear(): void {
    this.version++;
    this.entries.clear();
  }
  /** An entry as the enumerator gives it, where that is no DictionaryEntry. */
  entryOf?(key: Value, value: Value): NetObject;
  /** The key as it is kept: its spelling when it came in. */
  originalKey(key: Value): Value {
    return this.entries.get(this.keyOf(key))?.key;
  }
  *pairs(): IterableIterator<readonly [Value, Value]> {
    for (const entry of this.entries.values()) yield [entry.key, entry.value];
  }
  keys(): Value[] {
    return Array.from(this.entries.values(), entry => entry.key);
  }
  values(): Value[] {
    return Array.from(this.entries.values(), entry => entry.value);
  }
}

/** `@{}`. .NET's order is by hash code, which differs from run to run; ours is the order of insertion. */
export class Hashtable extends Dictionary {
  get netType(): NetType {
    return hashtableType;
  }
}

/** `[ordered]@{}`. An Int32 is a position, everything else a key. */
export class OrderedDictionary extends Dictionary {
  get netType(): NetType {
    return orderedDictionaryType;
  }

  /** The entry at a position; negative ones count from the end. */
  entryAt(position: number): { readonly key: Value; value: Value } | undefined {
    const at = position < 0 ? position + this.entries.size : position;
    let i = 0;
    for (const entry of this.entries.values()) if (i++ === at) return entry;
    return undefined;
  }
  override getIndex(index: Value): Value {
    return typeof index === 'number' ? (this.entryAt(index)?.value ?? null) : this.get(index);
  }
  override setIndex(index: Value, value: Value): void {
    if (typeof index !== 'number') {
      this.set(index, value);
      return;
    }
    const entry = this.entryAt(index);
    if (!entry)
      raiseArgument(
        'System.ArgumentOutOfRangeException',
        'Specified argument was out of the range of valid values.',
        'index',
      );
    entry.value = value;
  }
  /** Puts an entry at a position; those from there on move up. */
  insert(position: number, key: Value, value: Value): void {
    const all = [...this.pairs()];
    all.splice(position, 0, [key, value]);
    this.clear();
    for (const [each, held] of all) this.set(each, held);
  }
}
