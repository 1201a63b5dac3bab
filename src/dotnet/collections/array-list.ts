import { listType, method, NetType, objectType, raise, tagArray, type Value } from '#values';
import { raiseRange, requireIndex } from '../argument-errors.ts';
import { cloneableType } from '../system/interfaces.ts';
import { enumeratorOf } from './enumerators.ts';
import { iterate } from './iterate.ts';
import { listProperties } from './list.ts';
import { binarySearch, change, commonListMethods, copyInto, indexOf, requirePart, sortItems } from './list-members.ts';
import { elementFor, Sequence } from './sequence.ts';

/** System.Collections.ArrayList; `fixed` and `readOnly` are what ArrayList.FixedSize and ReadOnly give. */
export class ArrayList extends Sequence {
  readonly access: 'open' | 'fixed' | 'readOnly';
  constructor(items: Value[] = [], capacity = items.length, access: 'open' | 'fixed' | 'readOnly' = 'open') {
    super(arrayListType, items, objectType, capacity);
    this.access = access;
  }
  /** A list over an array that somebody else keeps: changes of either are seen by both. */
  static of(items: Value[]): ArrayList {
    return new ArrayList(items);
  }
  override setIndex(index: Value, value: Value): void {
    if (this.access === 'readOnly') raise('NotSupportedException', 'Collection is read-only.');
    super.setIndex(index, value);
  }
}

const enumerator = 'System.Collections.ArrayList+ArrayListEnumeratorSimple';
const collectionParameter = 'System.Collections.ICollection c';

function requireOpen(self: Sequence): void {
  if (!(self instanceof ArrayList) || self.access === 'open') return;
  raise(
    'NotSupportedException',
    self.access === 'fixed' ? 'Collection was of a fixed size.' : 'Collection is read-only.',
  );
}

/** Refuses what would change the number of elements of a fixed one. */
function open(signature: string, apply: (self: Sequence, ...args: never[]) => void) {
  return change(signature, (self: Sequence, ...args: never[]) => {
    requireOpen(self);
    apply(self, ...args);
  });
}

function insertAt(self: Sequence, index: number, values: readonly Value[]): void {
  if (index < 0 || index > self.items.length) {
    raiseRange(
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
      'index',
    );
  }
  self.items.splice(index, 0, ...values);
}

function methods() {
  return [
    method('int Add(System.Object value)', (self: Sequence, value: Value) => {
      requireOpen(self);
      self.items.push(value === undefined ? null : value);
      self.changed();
      return self.items.length - 1;
    }),
    open(`void AddRange(${collectionParameter})`, (self: Sequence, values: Value) => {
      for (const value of [...iterate(values, 'c')]) self.items.push(value);
    }),
    method('int BinarySearch(System.Object value)', (self: Sequence, value: Value) => binarySearch(self.items, value)),
    method(
      'int BinarySearch(System.Object value, System.Collections.IComparer comparer)',
      (self: Sequence, value: Value, comparer: Value) => binarySearch(self.items, value, comparer),
    ),
    ...commonListMethods('System.Object', 'value'),
    method('System.Object Clone()', (self: Sequence) => new ArrayList([...self.items])),
    method('void CopyTo(array array)', (self: Sequence, target: Value[]) => copyInto(self.items, target, 0)),
    method('void CopyTo(array array, int arrayIndex)', (self: Sequence, target: Value[], at: number) =>
      copyInto(self.items, target, at),
    ),
    method('System.Collections.IEnumerator GetEnumerator()', (self: Sequence) =>
      enumeratorOf(() => self.enumerate(), enumerator),
    ),
    method(
      'System.Collections.ArrayList GetRange(int index, int count)',
      (self: Sequence, index: number, count: number) => {
        requirePart(index, count, self.items.length);
        return new ArrayList(self.items.slice(index, index + count));
      },
    ),
    open('void Insert(int index, System.Object value)', (self: Sequence, index: number, value: Value) =>
      insertAt(self, index, [value]),
    ),
    open(`void InsertRange(int index, ${collectionParameter})`, (self: Sequence, index: number, values: Value) =>
      insertAt(self, index, [...iterate(values, 'c')]),
    ),
    open('void Remove(System.Object obj)', (self: Sequence, value: Value) => {
      const at = indexOf(self.items, value);
      if (at >= 0) self.items.splice(at, 1);
    }),
    change(`void SetRange(int index, ${collectionParameter})`, (self: Sequence, index: number, values: Value) => {
      const added = [...iterate(values, 'c')];
      requirePart(index, added.length, self.items.length);
      self.items.splice(index, added.length, ...added);
    }),
    change('void Sort()', self => sortItems(self.items, null)),
    change('void Sort(System.Collections.IComparer comparer)', (self: Sequence, comparer: Value) =>
      sortItems(self.items, comparer),
    ),
    method('System.Object[] ToArray()', (self: Sequence) => [...self.items]),
    method('array ToArray(type type)', (self: Sequence, type: NetType) =>
      tagArray(
        self.items.map(each => elementFor(each, type)),
        type,
      ),
    ),
    method('void TrimToSize()', (self: Sequence) => {
      self.capacity = self.items.length;
      return undefined;
    }),
  ];
}

const given = (list: Value): Value[] => (list instanceof Sequence ? list.items : [...iterate(list, 'list')]);

export const arrayListType = new NetType({
  fullName: 'System.Collections.ArrayList',
  base: objectType,
  interfaces: [listType, cloneableType],
  convertFrom: value =>
    Array.isArray(value)
      ? new ArrayList([...value])
      : value instanceof Sequence
        ? new ArrayList([...value.items])
        : undefined,
  members: () => ({
    constructors: [
      method('System.Collections.ArrayList new()', () => new ArrayList()),
      method('System.Collections.ArrayList new(int capacity)', (capacity: number) =>
        capacity < 0 ? raiseRange("'capacity' must be non-negative.", 'capacity') : new ArrayList([], capacity),
      ),
      method(
        `System.Collections.ArrayList new(${collectionParameter})`,
        (values: Value) => new ArrayList([...iterate(values, 'c')]),
      ),
    ],
    properties: listProperties(),
    indexedProperties: [
      {
        signature: 'System.Object Item(int index)',
        get: (self: Sequence, index: number) => {
          requireIndex(index, self.items.length);
          return self.items[index];
        },
        set: (self: Sequence, index: number, value: Value) => self.setIndex(index, value),
      },
    ],
    methods: methods(),
    staticMethods: [
      method(
        'System.Collections.ArrayList Adapter(System.Collections.IList list)',
        (list: Value) => new ArrayList(given(list)),
      ),
      method(
        'System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)',
        (list: Value) => new ArrayList(given(list), undefined, 'fixed'),
      ),
      method(
        'System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)',
        (list: Value) => new ArrayList(given(list), undefined, 'readOnly'),
      ),
      method('System.Collections.ArrayList Repeat(System.Object value, int count)', (value: Value, count: number) =>
        count < 0
          ? raiseRange('Non-negative number required.', 'count')
          : new ArrayList(new Array<Value>(count).fill(value)),
      ),
      method('System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)', (list: Value) => list),
    ],
  }),
});
