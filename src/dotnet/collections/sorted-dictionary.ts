import {
  Dictionary,
  dictionaryType,
  entriesOf,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  property,
  raise,
  toNetText,
  type Value,
} from '#values';
import { raiseRange, requireIndex } from '../argument-errors.ts';
import { GenericDefinition, type GenericSelf, type TypeArgument } from '../generic-definition.ts';
import { dictionaryInterfaces } from '../system/generic-interfaces.ts';
import { dictionaryItem, dictionaryMethods, dictionaryProperties, filled, GenericDictionary } from './dictionary.ts';
import { DictionaryView, viewTypeNamed } from './dictionary-view.ts';
import { dictionaryEnumeratorOf } from './enumerators.ts';
import { compareDefault, comparisonBy, sameValue } from './equality.ts';
import { requireKey } from './hashtable.ts';
import { newList } from './list.ts';

/** Entries in the order of their keys. */
export class SortedEntries extends GenericDictionary {
  readonly #compare: (left: Value, right: Value) => number;
  #sorted: (readonly [Value, Value])[] | null = null;

  constructor(type: NetType, comparer: Value) {
    super(type, comparer);
    this.#compare = comparisonBy(comparer);
  }
  get sorted(): readonly (readonly [Value, Value])[] {
    this.#sorted ??= [...super.pairs()].sort((a, b) => this.#compare(a[0], b[0]));
    return this.#sorted;
  }
  override set(key: Value, value: Value): void {
    super.set(key, value);
    this.#sorted = null;
  }
  override delete(key: Value): boolean {
    this.#sorted = null;
    return super.delete(key);
  }
  override clear(): void {
    this.#sorted = null;
    super.clear();
  }
  override pairs(): IterableIterator<readonly [Value, Value]> {
    return this.sorted[Symbol.iterator]();
  }
  override keys(): Value[] {
    return this.sorted.map(([key]) => key);
  }
  override values(): Value[] {
    return this.sorted.map(([, value]) => value);
  }
}

const fallback: TypeArgument = { type: objectType, display: 'System.Object' };

function constructors(self: GenericSelf, key: TypeArgument, value: TypeArgument): MethodDeclaration[] {
  const make = (comparer: Value): SortedEntries => new SortedEntries(self.self(), comparer);
  const comparer = `System.Collections.Generic.IComparer[${key.display}] comparer`;
  const dictionary = `System.Collections.Generic.IDictionary[${key.display},${value.display}] dictionary`;
  return [
    method(`${self.display} new()`, () => make(null)),
    method(`${self.display} new(${comparer})`, make),
    method(`${self.display} new(${dictionary})`, (source: Value) => filled(make(null), source)),
    method(`${self.display} new(${dictionary}, ${comparer})`, (source: Value, by: Value) => filled(make(by), source)),
  ];
}

export const sortedDictionary = new GenericDefinition(
  'System.Collections.Generic.SortedDictionary',
  2,
  (self, [key = fallback, value = fallback]) => ({
    base: objectType,
    interfaces: dictionaryInterfaces(key.type, value.type),
    members: () => ({
      constructors: constructors(self, key, value),
      properties: dictionaryProperties('System.Collections.Generic.SortedDictionary', key, value),
      indexedProperties: [dictionaryItem(key, value)],
      methods: dictionaryMethods('System.Collections.Generic.SortedDictionary', key, value),
    }),
  }),
);

function indexed(t: string, v: string): MethodDeclaration[] {
  const keyAt = (self: SortedEntries, index: number): Value => {
    requireIndex(index, self.size);
    return self.sorted[index]?.[0];
  };
  return [
    method(`${v} GetValueAtIndex(int index)`, (self: SortedEntries, index: number) => self.get(keyAt(self, index))),
    method(`void SetValueAtIndex(int index, ${v} value)`, (self: SortedEntries, index: number, value: Value) => {
      self.set(keyAt(self, index), value);
      return undefined;
    }),
    method(`${t} GetKeyAtIndex(int index)`, keyAt),
    method(`int IndexOfKey(${t} key)`, (self: SortedEntries, key: Value) =>
      self.sorted.findIndex(([each]) => sameValue(each, key)),
    ),
    method(`int IndexOfValue(${v} value)`, (self: SortedEntries, value: Value) =>
      self.sorted.findIndex(([, each]) => sameValue(each, value)),
    ),
    method('void RemoveAt(int index)', (self: SortedEntries, index: number) => {
      self.delete(keyAt(self, index));
      return undefined;
    }),
  ];
}

export const sortedListDefinition = new GenericDefinition(
  'System.Collections.Generic.SortedList',
  2,
  (self, [key = fallback, value = fallback]) => ({
    base: objectType,
    interfaces: dictionaryInterfaces(key.type, value.type),
    members: () => ({
      constructors: constructors(self, key, value),
      properties: [
        ...dictionaryProperties('System.Collections.Generic.SortedList', key, value).filter(
          each => !/ (Keys|Values)$/.test(each.signature),
        ),
        property(`System.Collections.Generic.IList[${key.display}] Keys`, (each: SortedEntries) =>
          newList(key.type, each.keys()),
        ),
        property(`System.Collections.Generic.IList[${value.display}] Values`, (each: SortedEntries) =>
          newList(value.type, each.values()),
        ),
      ],
      indexedProperties: [dictionaryItem(key, value)],
      methods: [
        ...dictionaryMethods('System.Collections.Generic.SortedList', key, value),
        ...indexed(key.display, value.display),
      ],
    }),
  }),
);

function addTo(self: SortedEntries, key: Value, value: Value): undefined {
  if (self.has(requireKey(key))) {
    raise(
      'ArgumentException',
      `Item has already been added. Key in dictionary: '${toNetText(self.originalKey(key))}'  Key being added: '${toNetText(key)}'`,
    );
  }
  self.set(key, value);
  return undefined;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  return (
    found ??
    raiseRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index')
  );
}

/** System.Collections.SortedList. */
export const sortedListType: NetType = new NetType({
  fullName: 'System.Collections.SortedList',
  base: objectType,
  interfaces: [dictionaryType],
  convertFrom: value =>
    value instanceof Dictionary ? filled(new SortedEntries(sortedListType, null), value) : undefined,
  members: () => ({
    constructors: [
      method('System.Collections.SortedList new()', () => new SortedEntries(sortedListType, null)),
      method(
        'System.Collections.SortedList new(System.Collections.IComparer comparer)',
        (comparer: Value) => new SortedEntries(sortedListType, comparer),
      ),
      method('System.Collections.SortedList new(System.Collections.IDictionary d)', (source: Value) =>
        filled(new SortedEntries(sortedListType, null), source),
      ),
    ],
    properties: [
      property('int Count', (self: SortedEntries) => self.size),
      property(
        'System.Collections.ICollection Keys',
        (self: Dictionary) => new DictionaryView(viewTypeNamed('System.Collections.SortedList+KeyList'), self, 'keys'),
      ),
      property(
        'System.Collections.ICollection Values',
        (self: Dictionary) =>
          new DictionaryView(viewTypeNamed('System.Collections.SortedList+ValueList'), self, 'values'),
      ),
      property('bool IsReadOnly', () => false),
      property('bool IsFixedSize', () => false),
    ],
    methods: [
      method('void Add(System.Object key, System.Object value)', addTo),
      method('void Clear()', (self: SortedEntries) => {
        self.clear();
        return undefined;
      }),
      method('bool Contains(System.Object key)', (self: SortedEntries, key: Value) => self.has(requireKey(key))),
      method('bool ContainsKey(System.Object key)', (self: SortedEntries, key: Value) => self.has(requireKey(key))),
      method('bool ContainsValue(System.Object value)', (self: SortedEntries, value: Value) =>
        self.values().some(each => sameValue(each, value)),
      ),
      method('System.Object GetByIndex(int index)', (self: SortedEntries, index: number) => at(self.sorted, index)[1]),
      method('System.Object GetKey(int index)', (self: SortedEntries, index: number) => at(self.sorted, index)[0]),
      method('System.Collections.IDictionaryEnumerator GetEnumerator()', (self: SortedEntries) =>
        dictionaryEnumeratorOf(() => entriesOf(self), 'System.Collections.SortedList+SortedListEnumerator'),
      ),
      method('int IndexOfKey(System.Object key)', (self: SortedEntries, key: Value) =>
        self.sorted.findIndex(([each]) => compareDefault(each, key) === 0),
      ),
      method('int IndexOfValue(System.Object value)', (self: SortedEntries, value: Value) =>
        self.sorted.findIndex(([, each]) => sameValue(each, value)),
      ),
      method('void Remove(System.Object key)', (self: SortedEntries, key: Value) => {
        self.delete(requireKey(key));
        return undefined;
      }),
      method('void RemoveAt(int index)', (self: SortedEntries, index: number) => {
        self.delete(at(self.sorted, index)[0]);
        return undefined;
      }),
    ],
  }),
});
