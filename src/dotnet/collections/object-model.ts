import { method, type NetType, objectType, property, raise, type Value } from '#values';
import { raiseRange, requireIndex } from '../argument-errors.ts';
import { GenericDefinition } from '../generic-definition.ts';
import { listInterfaces } from '../system/generic-interfaces.ts';
import { enumeratorOf } from './enumerators.ts';
import { iterate } from './iterate.ts';
import { change, copyInto, indexOf } from './list-members.ts';
import { elementFor, Sequence } from './sequence.ts';

/** Collection`1 and ReadOnlyCollection`1 of System.Collections.ObjectModel. */
const namespace = 'System.Collections.ObjectModel.';

const reading = (display: string) => [
  method(`bool Contains(${display} value)`, (self: Sequence, value: Value) => indexOf(self.items, value) >= 0),
  method(`void CopyTo(${display}[] array, int index)`, (self: Sequence, target: Value[], at: number) =>
    copyInto(self.items, target, at),
  ),
  method(`System.Collections.Generic.IEnumerator[${display}] GetEnumerator()`, (self: Sequence) =>
    enumeratorOf(() => self.enumerate(), `System.Collections.Generic.List\`1+Enumerator[${display}]`),
  ),
  method(`int IndexOf(${display} value)`, (self: Sequence, value: Value) => indexOf(self.items, value)),
];

const item = (display: string) => ({
  signature: `${display} Item(int index)`,
  get: (self: Sequence, index: number) => {
    requireIndex(index, self.items.length);
    return self.items[index];
  },
});

export const readOnly = new GenericDefinition(`${namespace}ReadOnlyCollection`, 1, (self, [argument]) => {
  const { type, display } = argument ?? { type: objectType, display: 'System.Object' };
  return {
    base: objectType,
    interfaces: listInterfaces(type),
    members: () => ({
      constructors: [
        method(
          `${self.display} new(System.Collections.Generic.IList[${display}] list)`,
          (values: Value) => new ReadOnlySequence(self.self(), [...iterate(values, 'list')], type),
        ),
      ],
      properties: [property('int Count', (list: Sequence) => list.items.length)],
      indexedProperties: [item(display)],
      methods: reading(display),
    }),
  };
});

class ReadOnlySequence extends Sequence {
  override setIndex(): void {
    raise('NotSupportedException', 'Collection is read-only.');
  }
}

export function readOnlyCollection(items: Value[], type: NetType): Sequence {
  return new ReadOnlySequence(readOnly.of([type]), items, type);
}

/** What `.Where()`, `.ForEach()` and Invoke() give is one of PSObject. */
export const collection = new GenericDefinition(`${namespace}Collection`, 1, (self, [argument]) => {
  const { type, display } = argument ?? { type: objectType, display: 'System.Object' };
  return {
    base: objectType,
    interfaces: listInterfaces(type),
    convertFrom: value =>
      Array.isArray(value)
        ? new Sequence(
            self.self(),
            value.map(each => elementFor(each, type)),
            type,
          )
        : undefined,
    members: () => ({
      constructors: [
        method(`${self.display} new()`, () => new Sequence(self.self(), [], type)),
        method(
          `${self.display} new(System.Collections.Generic.IList[${display}] list)`,
          (values: Value) => new Sequence(self.self(), [...iterate(values, 'list')], type),
        ),
      ],
      properties: [property('int Count', (list: Sequence) => list.items.length)],
      indexedProperties: [item(display)],
      methods: [
        change(`void Add(${display} item)`, (list: Sequence, value: Value) => {
          list.items.push(value);
        }),
        change('void Clear()', list => {
          list.items.length = 0;
        }),
        ...reading(display),
        change(`void Insert(int index, ${display} item)`, (list: Sequence, index: number, value: Value) => {
          if (index < 0 || index > list.items.length)
            raiseRange('Index must be within the bounds of the List.', 'index');
          list.items.splice(index, 0, value);
        }),
        method(`bool Remove(${display} item)`, (list: Sequence, value: Value) => {
          const at = indexOf(list.items, value);
          if (at < 0) return false;
          list.items.splice(at, 1);
          list.changed();
          return true;
        }),
        change('void RemoveAt(int index)', (list: Sequence, index: number) => {
          requireIndex(index, list.items.length);
          list.items.splice(index, 1);
        }),
      ],
    }),
  };
});

/** A Collection[T] of values. */
export function newCollection(items: Value[], type: NetType = objectType): Sequence {
  return new Sequence(collection.of([type]), items, type);
}
