import { valueType } from './core-types.ts';
import type { Dictionary } from './hashtable.ts';
import { NetObject } from './net-object.ts';
import { NetType, property } from './net-type.ts';
import { toNetText } from './text/to-text.ts';
import type { Value } from './value.ts';

const dictionaryEntryType = new NetType({
  fullName: 'System.Collections.DictionaryEntry',
  kind: 'struct',
  base: valueType,
  members: () => ({
    properties: [
      property('System.Object Key', (self: DictionaryEntry) => self.key),
      property('System.Object Value', (self: DictionaryEntry) => self.value),
      property('System.Object Name', (self: DictionaryEntry) => self.key),
    ],
  }),
});

/** A key and its value, as a dictionary's enumerator gives them: what `$table.GetEnumerator()` yields and formatting shows. */
export class DictionaryEntry extends NetObject {
  readonly key: Value;
  value: Value;

  constructor(key: Value, value: Value) {
    super();
    this.key = key;
    this.value = value;
  }

  get netType(): NetType {
    return dictionaryEntryType;
  }
  override toText(): string {
    return `[${toNetText(this.key)}, ${toNetText(this.value)}]`;
  }
}

/** An entry of a generic dictionary. */
export class KeyValuePair extends NetObject {
  readonly key: Value;
  readonly value: Value;
  readonly #type: NetType;

  /** `type` is `KeyValuePair[TKey,TValue]`. */
  constructor(type: NetType, key: Value, value: Value) {
    super();
    this.#type = type;
    this.key = key;
    this.value = value;
  }

  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return `[${toNetText(this.key)}, ${toNetText(this.value)}]`;
  }
}

/** The entries of a dictionary as its enumerator gives them. */
export function* entriesOf(dictionary: Dictionary): IterableIterator<NetObject> {
  for (const [key, value] of dictionary.pairs())
    yield dictionary.entryOf?.(key, value) ?? new DictionaryEntry(key, value);
}
