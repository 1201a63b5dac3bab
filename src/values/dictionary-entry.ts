import { objectType, valueType } from './core-types.ts';
import { Dictionary } from './hashtable.ts';
import { NetObject } from './net-object.ts';
import { NetType, property } from './net-type.ts';
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
}

const pairTypes = new WeakMap<NetType, NetType>();

function pairTypeOf(dictionary: NetType): NetType {
  let type = pairTypes.get(dictionary);
  if (!type) {
    const [key = objectType, value = objectType] = dictionary.genericArguments;
    type = new NetType({
      fullName: `System.Collections.Generic.KeyValuePair\`2[[${key.fullName}],[${value.fullName}]]`,
      kind: 'struct',
      base: valueType,
      genericArguments: [key, value],
      members: () => ({
        properties: [
          property(`${key.fullName} Key`, (self: KeyValuePair) => self.key),
          property(`${value.fullName} Value`, (self: KeyValuePair) => self.value),
        ],
      }),
    });
    pairTypes.set(dictionary, type);
  }
  return type;
}

/** An entry of a generic dictionary. */
export class KeyValuePair extends NetObject {
  readonly key: Value;
  readonly value: Value;
  readonly #type: NetType;

  /** `dictionary` is the generic type that it comes from: it says which types key and value have. */
  constructor(dictionary: NetType, key: Value, value: Value) {
    super();
    this.#type = pairTypeOf(dictionary);
    this.key = key;
    this.value = value;
  }

  get netType(): NetType {
    return this.#type;
  }
}

/** The entries of a dictionary as its enumerator gives them. */
export function* entriesOf(dictionary: Dictionary): IterableIterator<DictionaryEntry | KeyValuePair> {
  const generic = dictionary.netType.genericArguments.length === 2;
  for (const [key, value] of dictionary.pairs()) {
    yield generic ? new KeyValuePair(dictionary.netType, key, value) : new DictionaryEntry(key, value);
  }
}
