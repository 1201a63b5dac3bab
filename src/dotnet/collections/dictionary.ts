import {
  Dictionary,
  dictionaryKey,
  entriesOf,
  KeyValuePair,
  type MethodDeclaration,
  method,
  type NetType,
  objectType,
  type PropertyDeclaration,
  type PSReference,
  property,
  raise,
  stringType,
  toNetText,
  typeToString,
  type Value,
} from '#values';
import { GenericDefinition, type GenericSelf, type TypeArgument } from '../generic-definition.ts';
import { callDelegate } from '../system/delegates.ts';
import { dictionaryInterfaces } from '../system/generic-interfaces.ts';
import { stringComparerType } from '../text/string-comparer.ts';
import { ordinal } from '../text/string-comparison.ts';
import { DictionaryView, viewTypeNamed } from './dictionary-view.ts';
import { dictionaryEnumeratorOf } from './enumerators.ts';
import { Comparer, sameValue } from './equality.ts';
import { requireKey } from './hashtable.ts';
import { iterate } from './iterate.ts';
import { pair } from './key-value-pair.ts';
import { copyInto } from './list-members.ts';
import { elementFor } from './sequence.ts';

/** Dictionary[TKey,TValue] and its like. Keys and values are converted to their types, as PowerShell does at each write. */
export class GenericDictionary extends Dictionary {
  readonly #type: NetType;
  readonly keyType: NetType;
  readonly valueType: NetType;
  readonly comparer: Comparer | null;

  constructor(type: NetType, comparer: Value = null) {
    super(comparer instanceof Comparer && comparer.kind.ignoreCase);
    this.#type = type;
    [this.keyType = objectType, this.valueType = objectType] = type.genericArguments;
    this.comparer = comparer instanceof Comparer ? comparer : null;
  }
  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return typeToString(this.#type);
  }
  protected override keyOf(key: Value): unknown {
    const converted = elementFor(key, this.keyType);
    return dictionaryKey(this.comparer ? this.comparer.fold(converted) : converted, false);
  }
  override set(key: Value, value: Value): void {
    super.set(elementFor(requireKey(key), this.keyType), elementFor(value, this.valueType));
  }
  override entryOf(key: Value, value: Value): KeyValuePair {
    return pair(this.keyType, this.valueType, key, value);
  }
}

const fallback: TypeArgument = { type: objectType, display: 'System.Object' };

function add(self: Dictionary, key: Value, value: Value): undefined {
  if (self.has(requireKey(key)))
    raise('ArgumentException', `An item with the same key has already been added. Key: ${toNetText(key)}`);
  self.set(key, value);
  return undefined;
}

function tryGet(self: GenericDictionary, key: Value, reference: PSReference): boolean {
  const found = self.has(requireKey(key));
  reference.value = found ? self.get(key) : self.valueType.defaultValue();
  return found;
}

/** Pairs of what a dictionary is made from: another dictionary, or KeyValuePairs. */
export function* pairsFrom(source: Value): Iterable<readonly [Value, Value]> {
  if (source instanceof Dictionary) yield* source.pairs();
  else for (const each of iterate(source)) if (each instanceof KeyValuePair) yield [each.key, each.value];
}

type Make = (comparer: Value) => GenericDictionary;

/** Makes a filled one. */
export function filled(target: GenericDictionary, source: Value): GenericDictionary {
  for (const [key, value] of pairsFrom(source)) add(target, key, value);
  return target;
}

function constructors(self: GenericSelf, key: TypeArgument, value: TypeArgument, make: Make): MethodDeclaration[] {
  const comparer = `System.Collections.Generic.IEqualityComparer[${key.display}] comparer`;
  const dictionary = `System.Collections.Generic.IDictionary[${key.display},${value.display}] dictionary`;
  return [
    method(`${self.display} new()`, () => make(null)),
    method(`${self.display} new(int capacity)`, () => make(null)),
    method(`${self.display} new(${comparer})`, make),
    method(`${self.display} new(int capacity, ${comparer})`, (_: number, by: Value) => make(by)),
    method(`${self.display} new(${dictionary})`, (source: Value) => filled(make(null), source)),
    method(`${self.display} new(${dictionary}, ${comparer})`, (source: Value, by: Value) => filled(make(by), source)),
  ];
}

export function dictionaryProperties(typeName: string, key: TypeArgument, value: TypeArgument): PropertyDeclaration[] {
  const args = [key.type, value.type];
  const suffix = `\`2+`;
  const tail = `[[${args.map(each => each.fullName).join('],[')}]]`;
  const view = (name: string, part: 'keys' | 'values') => (self: Dictionary) =>
    new DictionaryView(viewTypeNamed(`${typeName}${suffix}${name}${tail}`, undefined, args), self, part);
  const display = `[${key.display},${value.display}]`;
  return [
    property('int Count', (self: Dictionary) => self.size),
    property(`${typeName}${suffix}KeyCollection${display} Keys`, view('KeyCollection', 'keys')),
    property(`${typeName}${suffix}ValueCollection${display} Values`, view('ValueCollection', 'values')),
    property('bool IsReadOnly', () => false),
    property('bool IsFixedSize', () => false),
    property('System.Object SyncRoot', (self: Dictionary) => self),
    property('bool IsSynchronized', () => false),
  ];
}

export function dictionaryMethods(typeName: string, key: TypeArgument, value: TypeArgument): MethodDeclaration[] {
  const [k, v] = [key.display, value.display];
  const enumerator = `${typeName}\`2+Enumerator[[${key.type.fullName}],[${value.type.fullName}]]`;
  return [
    method(`void Add(${k} key, ${v} value)`, add),
    method('void Clear()', (self: Dictionary) => {
      self.clear();
      return undefined;
    }),
    method(`bool ContainsKey(${k} key)`, (self: Dictionary, each: Value) => self.has(requireKey(each))),
    method(`bool ContainsValue(${v} value)`, (self: Dictionary, each: Value) =>
      self.values().some(held => sameValue(held, each)),
    ),
    method(`${typeName}\`2+Enumerator[${k},${v}] GetEnumerator()`, (self: Dictionary) =>
      dictionaryEnumeratorOf(() => entriesOf(self), enumerator),
    ),
    method(`bool Remove(${k} key)`, (self: Dictionary, each: Value) => self.delete(requireKey(each))),
    method(`bool TryGetValue(${k} key, [ref] ${v} value)`, tryGet),
    method(`bool TryAdd(${k} key, ${v} value)`, (self: Dictionary, each: Value, held: Value) => {
      if (self.has(requireKey(each))) return false;
      self.set(each, held);
      return true;
    }),
    method('bool IDictionary.Contains(System.Object key)', (self: Dictionary, each: Value) =>
      self.has(requireKey(each)),
    ),
    method('void ICollection.CopyTo(array array, int index)', (self: Dictionary, target: Value[], at: number) =>
      copyInto([...entriesOf(self)], target, at),
    ),
  ];
}

export const dictionaryItem = (key: TypeArgument, value: TypeArgument) => ({
  signature: `${value.display} Item(${key.display} key)`,
  get: (self: Dictionary, each: Value): Value => {
    if (!self.has(requireKey(each))) {
      raise(
        'System.Collections.Generic.KeyNotFoundException',
        `The given key '${toNetText(each)}' was not present in the dictionary.`,
      );
    }
    return self.get(each);
  },
  set: (self: Dictionary, each: Value, held: Value) => self.set(each, held),
});

const removeInto = (key: TypeArgument, value: TypeArgument) =>
  method(
    `bool Remove(${key.display} key, [ref] ${value.display} value)`,
    (self: GenericDictionary, each: Value, reference: PSReference) => {
      tryGet(self, each, reference);
      return self.delete(each);
    },
  );

/** System.Collections.Generic.Dictionary`2. */
export const dictionary = new GenericDefinition(
  'System.Collections.Generic.Dictionary',
  2,
  (self, [key = fallback, value = fallback]) => {
    const name = 'System.Collections.Generic.Dictionary';
    const make: Make = comparer => new GenericDictionary(self.self(), comparer);
    return {
      base: objectType,
      interfaces: dictionaryInterfaces(key.type, value.type),
      members: () => ({
        constructors: constructors(self, key, value, make),
        properties: [
          property(
            `System.Collections.Generic.IEqualityComparer[${key.display}] Comparer`,
            (each: GenericDictionary) =>
              each.comparer ?? (key.type === stringType ? new Comparer(ordinal, stringComparerType) : null),
          ),
          ...dictionaryProperties(name, key, value),
        ],
        indexedProperties: [dictionaryItem(key, value)],
        methods: [...dictionaryMethods(name, key, value), removeInto(key, value)],
      }),
    };
  },
);

/** A block's result, or the value itself where it is no block. */
const produced = (block: Value, args: readonly Value[]): Value => callDelegate(block, args);

function concurrentMethods(key: TypeArgument, value: TypeArgument): MethodDeclaration[] {
  const [k, v] = [key.display, value.display];
  const getOrAdd = (self: Dictionary, each: Value, make: () => Value): Value => {
    if (!self.has(requireKey(each))) self.set(each, make());
    return self.get(each);
  };
  const addOrUpdate = (self: Dictionary, each: Value, make: () => Value, update: Value): Value => {
    self.set(each, self.has(requireKey(each)) ? produced(update, [each, self.get(each)]) : make());
    return self.get(each);
  };
  return [
    method(
      `${v} AddOrUpdate(${k} key, System.Func[${k},${v}] addValueFactory, System.Func[${k},${v},${v}] updateValueFactory)`,
      (self: Dictionary, each: Value, make: Value, update: Value) =>
        addOrUpdate(self, each, () => produced(make, [each]), update),
    ),
    method(
      `${v} AddOrUpdate(${k} key, ${v} addValue, System.Func[${k},${v},${v}] updateValueFactory)`,
      (self: Dictionary, each: Value, held: Value, update: Value) => addOrUpdate(self, each, () => held, update),
    ),
    method(
      `${v} GetOrAdd(${k} key, System.Func[${k},${v}] valueFactory)`,
      (self: Dictionary, each: Value, make: Value) => getOrAdd(self, each, () => produced(make, [each])),
    ),
    method(`${v} GetOrAdd(${k} key, ${v} value)`, (self: Dictionary, each: Value, held: Value) =>
      getOrAdd(self, each, () => held),
    ),
    method(
      `bool TryRemove(${k} key, [ref] ${v} value)`,
      (self: GenericDictionary, each: Value, reference: PSReference) => {
        tryGet(self, each, reference);
        return self.delete(each);
      },
    ),
    method(
      `bool TryUpdate(${k} key, ${v} newValue, ${v} comparisonValue)`,
      (self: Dictionary, each: Value, held: Value, compared: Value) => {
        if (!self.has(each) || !sameValue(self.get(each), compared)) return false;
        self.set(each, held);
        return true;
      },
    ),
  ];
}

/** System.Collections.Concurrent.ConcurrentDictionary`2: one engine is one thread, so that nothing needs a lock. */
export const concurrentDictionary = new GenericDefinition(
  'System.Collections.Concurrent.ConcurrentDictionary',
  2,
  (self, [key = fallback, value = fallback]) => {
    const name = 'System.Collections.Concurrent.ConcurrentDictionary';
    const make: Make = comparer => new GenericDictionary(self.self(), comparer);
    return {
      base: objectType,
      interfaces: dictionaryInterfaces(key.type, value.type),
      members: () => ({
        constructors: constructors(self, key, value, make),
        properties: [
          property('bool IsEmpty', (each: Dictionary) => each.size === 0),
          ...dictionaryProperties(name, key, value),
        ],
        indexedProperties: [dictionaryItem(key, value)],
        methods: [...dictionaryMethods(name, key, value), ...concurrentMethods(key, value)],
      }),
    };
  },
);
