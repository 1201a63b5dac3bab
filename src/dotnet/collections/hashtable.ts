import {
  type Dictionary,
  entriesOf,
  Hashtable,
  type MemberDeclarations,
  type MethodDeclaration,
  method,
  OrderedDictionary,
  property,
  raise,
  toNetText,
  type Value,
} from '#values';
import { raiseNull, raiseRange } from '../argument-errors.ts';
import { DictionaryView, viewTypeNamed } from './dictionary-view.ts';
import { dictionaryEnumeratorOf } from './enumerators.ts';
import { Comparer, sameValue } from './equality.ts';
import { copyInto } from './list-members.ts';

export function requireKey(key: Value): Value {
  return key === null || key === undefined ? raiseNull('key') : key;
}

function add(self: Dictionary, key: Value, value: Value): undefined {
  requireKey(key);
  if (self.has(key)) {
    const text = `Item has already been added. Key in dictionary: '${toNetText(self.originalKey(key))}'  Key being added: '${toNetText(key)}'`;
    raise('ArgumentException', text);
  }
  self.set(key, value);
  return undefined;
}

/** Does a comparer that was given ignore case? Others do not matter to us: keys of other types are equal by value. */
export function ignoresCase(comparer: Value): boolean {
  return comparer instanceof Comparer && comparer.kind.ignoreCase;
}

export function copyOf(source: Dictionary, ignoreCase = false): Hashtable {
  const copy = new Hashtable(ignoreCase);
  for (const [key, value] of source.pairs()) copy.set(key, value);
  return copy;
}

/** IDictionary's methods, which Hashtable and OrderedDictionary have alike. */
function dictionaryMethods(enumerator: string): MethodDeclaration[] {
  return [
    method('void Add(System.Object key, System.Object value)', add),
    method('void Clear()', (self: Dictionary) => {
      self.clear();
      return undefined;
    }),
    method('bool Contains(System.Object key)', (self: Dictionary, key: Value) => self.has(requireKey(key))),
    method('void CopyTo(array array, int arrayIndex)', (self: Dictionary, target: Value[], at: number) =>
      copyInto([...entriesOf(self)], target, at),
    ),
    method('System.Collections.IDictionaryEnumerator GetEnumerator()', (self: Dictionary) =>
      dictionaryEnumeratorOf(() => entriesOf(self), enumerator),
    ),
    method('void Remove(System.Object key)', (self: Dictionary, key: Value) => {
      self.delete(requireKey(key));
      return undefined;
    }),
  ];
}

const item = {
  signature: 'System.Object Item(System.Object key)',
  get: (self: Dictionary, key: Value) => self.get(requireKey(key)),
  set: (self: Dictionary, key: Value, value: Value) => self.set(requireKey(key), value),
};

function constructors(): MethodDeclaration[] {
  const empty = (): Hashtable => new Hashtable(false);
  const compared = (_: unknown, comparer: Value) => new Hashtable(ignoresCase(comparer));
  return [
    method('hashtable new()', empty),
    method('hashtable new(int capacity)', empty),
    method('hashtable new(int capacity, float loadFactor)', empty),
    method(
      'hashtable new(System.Collections.IEqualityComparer equalityComparer)',
      (comparer: Value) => new Hashtable(ignoresCase(comparer)),
    ),
    method('hashtable new(int capacity, System.Collections.IEqualityComparer equalityComparer)', compared),
    method('hashtable new(System.Collections.IDictionary d)', (source: Dictionary) => copyOf(source)),
    method(
      'hashtable new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)',
      (source: Dictionary, comparer: Value) => copyOf(source, ignoresCase(comparer)),
    ),
  ];
}

/** System.Collections.Hashtable. */
export function hashtableMembers(): MemberDeclarations {
  const view = (name: string, part: 'keys' | 'values') => (self: Dictionary) =>
    new DictionaryView(viewTypeNamed(`System.Collections.Hashtable+${name}`), self, part);
  return {
    constructors: constructors(),
    properties: [
      property('bool IsReadOnly', () => false),
      property('bool IsFixedSize', () => false),
      property('bool IsSynchronized', () => false),
      property('System.Collections.ICollection Keys', view('KeyCollection', 'keys')),
      property('System.Collections.ICollection Values', view('ValueCollection', 'values')),
      property('System.Object SyncRoot', (self: Dictionary) => self),
      property('int Count', (self: Dictionary) => self.size),
    ],
    indexedProperties: [item],
    methods: [
      ...dictionaryMethods('System.Collections.Hashtable+HashtableEnumerator'),
      method('System.Object Clone()', (self: Dictionary) => copyOf(self, self.ignoreCase)),
      method('System.Object ICloneable.Clone()', (self: Dictionary) => copyOf(self, self.ignoreCase)),
      method('bool ContainsKey(System.Object key)', (self: Dictionary, key: Value) => self.has(requireKey(key))),
      method('bool ContainsValue(System.Object value)', (self: Dictionary, value: Value) =>
        self.values().some(each => sameValue(each, value)),
      ),
    ],
    staticMethods: [method('hashtable Synchronized(hashtable table)', (table: Value) => table)],
  };
}

function requireBelow(index: number, limit: number): void {
  if (index < 0 || index >= limit) raiseRange(`index ('${index}') must be less than '${limit}'.`, 'index', index);
}

/** Puts a new entry at a place: the map's order is the order of insertion, so all entries behind it move. */
function insert(self: Dictionary, index: number, key: Value, value: Value): undefined {
  if (index < 0 || index > self.size)
    raiseRange(`index ('${index}') must be less than or equal to '${self.size}'.`, 'index', index);
  const behind = [...self.pairs()].slice(index);
  add(self, key, value);
  for (const [each, held] of behind) {
    self.delete(each);
    self.set(each, held);
  }
  return undefined;
}

/** System.Collections.Specialized.OrderedDictionary. */
export function orderedDictionaryMembers(): MemberDeclarations {
  const viewType = 'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection';
  const view = (part: 'keys' | 'values') => (self: Dictionary) =>
    new DictionaryView(viewTypeNamed(viewType), self, part);
  const byComparer = (comparer: Value): OrderedDictionary => new OrderedDictionary(ignoresCase(comparer));
  return {
    constructors: [
      method('ordered new()', () => new OrderedDictionary(false)),
      method('ordered new(int capacity)', () => new OrderedDictionary(false)),
      method('ordered new(System.Collections.IEqualityComparer comparer)', byComparer),
      method('ordered new(int capacity, System.Collections.IEqualityComparer comparer)', (_: number, comparer: Value) =>
        byComparer(comparer),
      ),
    ],
    properties: [
      property('int Count', (self: Dictionary) => self.size),
      property('bool IsReadOnly', (self: Dictionary) => self instanceof ReadOnlyOrdered),
      property('System.Collections.ICollection Keys', view('keys')),
      property('System.Collections.ICollection Values', view('values')),
      property('bool IsFixedSize', () => false),
      property('System.Object SyncRoot', (self: Dictionary) => self),
      property('bool IsSynchronized', () => false),
    ],
    indexedProperties: [
      {
        signature: 'System.Object Item(int index)',
        get: (self: Dictionary, index: number) => self.values()[index] ?? null,
      },
      item,
    ],
    methods: [
      ...dictionaryMethods('System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator'),
      method('ordered AsReadOnly()', (self: Dictionary) => new ReadOnlyOrdered(self)),
      method('void Insert(int index, System.Object key, System.Object value)', insert),
      method('void RemoveAt(int index)', (self: Dictionary, index: number) => {
        requireBelow(index, self.size);
        self.delete(self.keys()[index]);
        return undefined;
      }),
    ],
  };
}

class ReadOnlyOrdered extends OrderedDictionary {
  #filled = false;
  constructor(source: Dictionary) {
    super(source.ignoreCase);
    for (const [key, value] of source.pairs()) super.set(key, value);
    this.#filled = true;
  }
  #refuse(): void {
    if (this.#filled) raise('NotSupportedException', 'The OrderedDictionary is read-only and cannot be modified.');
  }
  override set(key: Value, value: Value): void {
    this.#refuse();
    super.set(key, value);
  }
  override delete(key: Value): boolean {
    this.#refuse();
    return super.delete(key);
  }
  override clear(): void {
    this.#refuse();
    super.clear();
  }
}
