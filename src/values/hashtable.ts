import { hashtableType, orderedDictionaryType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import { PSObjectWrapper } from './ps-object.ts';
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
    if (entry) entry.value = value;
    else this.entries.set(k, { key, value });
  }
  delete(key: Value): boolean {
    return this.entries.delete(this.keyOf(key));
  }
  clear(): void {
    this.entries.clear();
  }
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

/** `[ordered]@{}`. */
export class OrderedDictionary extends Dictionary {
  get netType(): NetType {
    return orderedDictionaryType;
  }
}
