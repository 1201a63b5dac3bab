import {
  type MethodDeclaration,
  method,
  objectType,
  type PropertyDeclaration,
  property,
  type ScriptBlock,
  typeOf,
  type Value,
} from '#values';
import { raiseRange } from '../argument-errors.ts';
import { GenericDefinition, type GenericSelf, type TypeArgument } from '../generic-definition.ts';
import { callDelegate, testWith } from '../system/delegates.ts';
import { listInterfaces } from '../system/generic-interfaces.ts';
import { enumeratorOf } from './enumerators.ts';
import { iterate } from './iterate.ts';
import {
  binarySearch,
  change,
  commonListMethods,
  copyInto,
  indexOf,
  insertAll,
  requirePart,
  sortItems,
  typedArray,
} from './list-members.ts';
import { readOnlyCollection } from './object-model.ts';
import { elementFor, Sequence } from './sequence.ts';

/** System.Collections.Generic.List`1. */
export const list: GenericDefinition = new GenericDefinition(
  'System.Collections.Generic.List',
  1,
  (self, [argument = fallback]) => ({
    base: objectType,
    interfaces: listInterfaces(argument.type),
    convertFrom: value => {
      const items = Array.isArray(value) ? value : value instanceof Sequence ? value.items : null;
      return items
        ? new Sequence(
            self.self(),
            items.map(item => elementFor(item, argument.type)),
            argument.type,
          )
        : undefined;
    },
    members: () => ({
      constructors: constructors(self, argument),
      properties: listProperties(),
      indexedProperties: [item(argument)],
      methods: [
        ...adding(argument),
        ...commonListMethods(argument.display, 'item'),
        ...searching(argument),
        ...rest(self, argument),
      ],
    }),
  }),
);

const fallback: TypeArgument = { type: objectType, display: 'System.Object' };

function constructors(self: GenericSelf, { type, display }: TypeArgument): MethodDeclaration[] {
  return [
    method(`${self.display} new()`, () => new Sequence(self.self(), [], type)),
    method(`${self.display} new(int capacity)`, (capacity: number) => {
      if (capacity < 0) raiseRange('Non-negative number required.', 'capacity');
      return new Sequence(self.self(), [], type, capacity);
    }),
    method(
      `${self.display} new(System.Collections.Generic.IEnumerable[${display}] collection)`,
      (values: Value) => new Sequence(self.self(), [...iterate(values)], type),
    ),
  ];
}

export function listProperties(): PropertyDeclaration[] {
  return [
    property(
      'int Capacity',
      (list: Sequence) => list.capacity,
      (list: Sequence, value: number) => {
        if (value < list.items.length) raiseRange('capacity was less than the current size.', 'value');
        list.capacity = value;
      },
    ),
    property('int Count', (list: Sequence) => list.items.length),
    property('bool IsReadOnly', () => false),
    property('bool IsFixedSize', () => false),
    property('System.Object SyncRoot', (list: Sequence) => list),
    property('bool IsSynchronized', () => false),
  ];
}

function item({ display }: TypeArgument) {
  return {
    signature: `${display} Item(int index)`,
    get: (list: Sequence, index: number) => {
      if (index < 0 || index >= list.items.length)
        raiseRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index');
      return list.items[index];
    },
    set: (list: Sequence, index: number, value: Value) => list.setIndex(index, value),
  };
}

function adding({ display }: TypeArgument): MethodDeclaration[] {
  const t = display;
  return [
    change(`void Add(${t} item)`, (self: Sequence, value: Value) => {
      self.items.push(value === undefined ? null : value);
    }),
    change(`void AddRange(System.Collections.Generic.IEnumerable[${t}] collection)`, (self: Sequence, values: Value) =>
      insertAll(self, self.items.length, iterate(values)),
    ),
    change(`void Insert(int index, ${t} item)`, (self: Sequence, index: number, value: Value) => {
      if (index < 0 || index > self.items.length) raiseRange('Index must be within the bounds of the List.', 'index');
      self.items.splice(index, 0, value);
    }),
    change(
      `void InsertRange(int index, System.Collections.Generic.IEnumerable[${t}] collection)`,
      (self: Sequence, index: number, values: Value) => {
        if (index < 0 || index > self.items.length) {
          raiseRange(
            'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
            'index',
          );
        }
        insertAll(self, index, iterate(values));
      },
    ),
    method(`bool Remove(${t} item)`, (self: Sequence, value: Value) => {
      const at = indexOf(self.items, value);
      if (at < 0) return false;
      self.items.splice(at, 1);
      self.changed();
      return true;
    }),
    method(`int RemoveAll(System.Predicate[${t}] match)`, (self: Sequence, match: Value) => {
      const kept = self.items.filter(each => !testWith(match, each));
      const removed = self.items.length - kept.length;
      self.items = kept;
      self.changed();
      return removed;
    }),
  ];
}

function searching({ type, display }: TypeArgument): MethodDeclaration[] {
  const predicate = `System.Predicate[${display}] match`;
  const find = (items: readonly Value[], match: Value, from = 0, to = items.length): number => {
    for (let i = from; i < to; i++) if (testWith(match, items[i])) return i;
    return -1;
  };
  const findLast = (items: readonly Value[], match: Value, from = items.length - 1): number => {
    for (let i = from; i >= 0; i--) if (testWith(match, items[i])) return i;
    return -1;
  };
  const at = (self: Sequence, index: number): Value => (index < 0 ? type.defaultValue() : self.items[index]);
  return [
    method(
      `int BinarySearch(int index, int count, ${display} item, System.Collections.Generic.IComparer[${display}] comparer)`,
      (self: Sequence, index: number, count: number, value: Value, comparer: Value) =>
        binarySearch(self.items, value, comparer, index, index + count),
    ),
    method(`int BinarySearch(${display} item)`, (self: Sequence, value: Value) => binarySearch(self.items, value)),
    method(
      `int BinarySearch(${display} item, System.Collections.Generic.IComparer[${display}] comparer)`,
      (self: Sequence, value: Value, comparer: Value) => binarySearch(self.items, value, comparer),
    ),
    method(`bool Exists(${predicate})`, (self: Sequence, match: Value) => find(self.items, match) >= 0),
    method(`${display} Find(${predicate})`, (self: Sequence, match: Value) => at(self, find(self.items, match))),
    method(`int FindIndex(${predicate})`, (self: Sequence, match: Value) => find(self.items, match)),
    method(`int FindIndex(int startIndex, ${predicate})`, (self: Sequence, start: number, match: Value) =>
      find(self.items, match, start),
    ),
    method(
      `int FindIndex(int startIndex, int count, ${predicate})`,
      (self: Sequence, start: number, count: number, match: Value) => find(self.items, match, start, start + count),
    ),
    method(`${display} FindLast(${predicate})`, (self: Sequence, match: Value) =>
      at(self, findLast(self.items, match)),
    ),
    method(`int FindLastIndex(${predicate})`, (self: Sequence, match: Value) => findLast(self.items, match)),
    method(`bool TrueForAll(${predicate})`, (self: Sequence, match: Value) =>
      self.items.every(each => testWith(match, each)),
    ),
  ];
}

/** The type that a converter's results make a list of. */
function listOfResults(results: Value[]): Value {
  const first = results.find(each => each !== null && each !== undefined);
  const type = (first !== undefined ? typeOf(first) : null) ?? objectType;
  const common = results.every(each => typeOf(each) === type) ? type : objectType;
  return new Sequence(list.of([common]), results, common);
}

function rest(self: GenericSelf, { type, display }: TypeArgument): MethodDeclaration[] {
  const same = (items: Value[]): Sequence => new Sequence(self.self(), items, type);
  const enumerator = `System.Collections.Generic.List\`1+Enumerator[${display}]`;
  return [
    method(`System.Collections.ObjectModel.ReadOnlyCollection[${display}] AsReadOnly()`, (list: Sequence) =>
      readOnlyCollection(list.items, type),
    ),
    method(
      `System.Collections.Generic.List[TOutput] ConvertAll[TOutput](System.Converter[${display},TOutput] converter)`,
      (list: Sequence, converter: Value) => listOfResults(list.items.map(each => callDelegate(converter, [each]))),
    ),
    method(`void CopyTo(${display}[] array)`, (list: Sequence, target: Value[]) => copyInto(list.items, target, 0)),
    method(
      `void CopyTo(int index, ${display}[] array, int arrayIndex, int count)`,
      (list: Sequence, index: number, target: Value[], at: number, count: number) =>
        copyInto(list.items.slice(index, index + count), target, at),
    ),
    method(`void CopyTo(${display}[] array, int arrayIndex)`, (list: Sequence, target: Value[], at: number) =>
      copyInto(list.items, target, at),
    ),
    method(
      'int EnsureCapacity(int capacity)',
      (list: Sequence, capacity: number) => (list.capacity = Math.max(list.capacity, capacity)),
    ),
    method(`${self.display} FindAll(System.Predicate[${display}] match)`, (list: Sequence, match: Value) =>
      same(list.items.filter(each => testWith(match, each))),
    ),
    method(`void ForEach(System.Action[${display}] action)`, (list: Sequence, action: Value) => {
      for (const each of list.enumerate()) callDelegate(action, [each]);
      return undefined;
    }),
    method(`${enumerator} GetEnumerator()`, (list: Sequence) => enumeratorOf(() => list.enumerate(), enumerator)),
    method(`${self.display} GetRange(int index, int count)`, (list: Sequence, index: number, count: number) => {
      requirePart(index, count, list.items.length);
      return same(list.items.slice(index, index + count));
    }),
    method(`${self.display} Slice(int start, int length)`, (list: Sequence, start: number, length: number) => {
      requirePart(start, length, list.items.length);
      return same(list.items.slice(start, start + length));
    }),
    change('void Sort()', list => sortItems(list.items, null)),
    change(`void Sort(System.Collections.Generic.IComparer[${display}] comparer)`, (list: Sequence, comparer: Value) =>
      sortItems(list.items, comparer),
    ),
    change(
      `void Sort(int index, int count, System.Collections.Generic.IComparer[${display}] comparer)`,
      (list: Sequence, index: number, count: number, comparer: Value) => {
        requirePart(index, count, list.items.length);
        sortItems(list.items, comparer, index, count);
      },
    ),
    change(`void Sort(System.Comparison[${display}] comparison)`, (list: Sequence, comparison: ScriptBlock) =>
      sortItems(list.items, comparison),
    ),
    method(`${display}[] ToArray()`, (list: Sequence) => typedArray(list)),
    method('void TrimExcess()', (list: Sequence) => {
      list.capacity = list.items.length;
      return undefined;
    }),
  ];
}

/** A List[T] of values, for our own methods that give one. */
export function newList(type: TypeArgument['type'], items: Value[]): Sequence {
  return new Sequence(list.of([type]), items, type);
}
