import {
  elementTypeOf,
  Int64,
  isOfType,
  type MemberDeclarations,
  type MethodDeclaration,
  method,
  type NetType,
  type PSReference,
  property,
  raise,
  tagArray,
  type Value,
} from '#values';
import { raiseNull, raiseRange } from '../argument-errors.ts';
import { enumeratorOf } from '../collections/enumerators.ts';
import { binarySearch, copyInto, indexOf, lastIndexOf, sortItems } from '../collections/list-members.ts';
import { readOnlyCollection } from '../collections/object-model.ts';
import { elementFor } from '../collections/sequence.ts';
import { callDelegate, testWith } from './delegates.ts';
import { MultiArray, multiArrayTypeOf } from './multi-array.ts';

const fixedSize = (): Value => raise('NotSupportedException', 'Collection was of a fixed size.');
const outside = (): never => raise('IndexOutOfRangeException', 'Index was outside the bounds of the array.');

function dimension(self: Value[], index: number): number {
  return index === 0 ? self.length : raise('IndexOutOfRangeException', 'Array does not have that many dimensions.');
}

const whole = (index: number | Int64): number => (typeof index === 'number' ? index : Number(index.value));

function getValue(self: Value[], index: number | Int64): Value {
  const at = whole(index);
  return at < 0 || at >= self.length ? outside() : self[at];
}

function setValue(self: Value[], value: Value, index: number | Int64): undefined {
  const at = whole(index);
  if (at < 0 || at >= self.length) return outside();
  const element = elementTypeOf(self);
  const fits = isOfType(value, element) || ((value === null || value === undefined) && element.kind !== 'struct');
  if (!fits) raise('InvalidCastException', 'Object cannot be stored in an array of this type.');
  self[at] = value;
  return undefined;
}

function clear(self: Value[], from = 0, count = self.length): undefined {
  if (from < 0 || count < 0 || from + count > self.length) return outside();
  const empty = elementTypeOf(self).defaultValue();
  self.fill(empty, from, from + count);
  return undefined;
}

function instanceMethods(): MethodDeclaration[] {
  const clone = (self: Value[]): Value => tagArray([...self], elementTypeOf(self));
  return [
    method('int GetLength(int dimension)', dimension),
    method('int GetUpperBound(int dimension)', (self: Value[], index: number) => dimension(self, index) - 1),
    method('int GetLowerBound(int dimension)', (self: Value[], index: number) => dimension(self, index) * 0),
    method(
      'long GetLongLength(int dimension)',
      (self: Value[], index: number) => new Int64(BigInt(dimension(self, index))),
    ),
    method('System.Object GetValue(int index)', getValue),
    method('System.Object GetValue(long index)', getValue),
    method('System.Object GetValue(Params int[] indices)', (self: Value[], indexes: number[]) =>
      getValue(self, indexes[0] ?? -1),
    ),
    method('void SetValue(System.Object value, int index)', setValue),
    method('void SetValue(System.Object value, long index)', setValue),
    method(
      'void SetValue(System.Object value, Params int[] indices)',
      (self: Value[], value: Value, indexes: number[]) => setValue(self, value, indexes[0] ?? -1),
    ),
    method('System.Object Clone()', clone),
    method('void CopyTo(array array, int index)', (self: Value[], target: Value[], at: number) =>
      copyInto(self, target, at),
    ),
    method('System.Collections.IEnumerator GetEnumerator()', (self: Value[]) =>
      enumeratorOf(() => self, 'System.Array+ArrayEnumerator'),
    ),
    method('void Initialize()', () => undefined),
    method('int IList.Add(System.Object value)', fixedSize),
    method('bool IList.Contains(System.Object value)', (self: Value[], value: Value) => indexOf(self, value) >= 0),
    method('void IList.Clear()', (self: Value[]) => clear(self)),
    method('int IList.IndexOf(System.Object value)', (self: Value[], value: Value) => indexOf(self, value)),
    method('void IList.Insert(int index, System.Object value)', fixedSize),
    method('void IList.Remove(System.Object value)', fixedSize),
    method('void IList.RemoveAt(int index)', fixedSize),
  ];
}

function copy(source: Value[], from: number, target: Value[], to: number, length: number): undefined {
  if (length < 0) raiseRange('Non-negative number required.', 'length');
  if (from + length > source.length) {
    raise(
      'ArgumentException',
      "Source array was not long enough. Check the source index, length, and the array's lower bounds. (Parameter 'sourceArray')",
    );
  }
  return copyInto(source.slice(from, from + length), target, to);
}

/** Items in the order that sorting the keys gives. */
function sortPairs(keys: Value[], items: Value[], comparer: Value): undefined {
  const order = keys.map((key, i) => ({ key, item: items[i] }));
  const sorted = [...keys];
  sortItems(sorted, comparer);
  const used = new Set<number>();
  const arranged = sorted.map(key => {
    const at = order.findIndex((each, i) => !used.has(i) && each.key === key);
    used.add(at);
    return order[at]?.item;
  });
  sorted.forEach((key, i) => {
    keys[i] = key;
    items[i] = arranged[i];
  });
  return undefined;
}

function done(action: () => void): undefined {
  action();
  return undefined;
}

function reverse(array: Value[], from = 0, count = array.length): undefined {
  const part = array.slice(from, from + count).reverse();
  part.forEach((value, i) => {
    array[from + i] = value;
  });
  return undefined;
}

function sorting(): MethodDeclaration[] {
  const comparer = 'System.Collections.IComparer comparer';
  return [
    method('void Reverse(array array)', (array: Value[]) => reverse(array)),
    method('void Reverse(array array, int index, int length)', reverse),
    method('void Sort(array array)', (array: Value[]) => done(() => sortItems(array, null))),
    method('void Sort(array keys, array items)', (keys: Value[], items: Value[]) => sortPairs(keys, items, null)),
    method('void Sort(array array, int index, int length)', (array: Value[], from: number, count: number) =>
      done(() => sortItems(array, null, from, count)),
    ),
    method(`void Sort(array array, ${comparer})`, (array: Value[], by: Value) => done(() => sortItems(array, by))),
    method(`void Sort(array keys, array items, ${comparer})`, sortPairs),
    method('void Sort[T](T[] array, System.Comparison[T] comparison)', (array: Value[], by: Value) =>
      done(() => sortItems(array, by)),
    ),
  ];
}

function searching(): MethodDeclaration[] {
  const predicate = 'T[] array, System.Predicate[T] match';
  const find = (array: Value[], match: Value): number => array.findIndex(each => testWith(match, each));
  const findLast = (array: Value[], match: Value): number => array.findLastIndex(each => testWith(match, each));
  const at = (array: Value[], index: number): Value => (index < 0 ? elementTypeOf(array).defaultValue() : array[index]);
  return [
    method('int BinarySearch(array array, System.Object value)', (array: Value[], value: Value) =>
      binarySearch(array, value),
    ),
    method('int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer)', binarySearch),
    method(`bool Exists[T](${predicate})`, (array: Value[], match: Value) => find(array, match) >= 0),
    method(`T Find[T](${predicate})`, (array: Value[], match: Value) => at(array, find(array, match))),
    method(`T[] FindAll[T](${predicate})`, (array: Value[], match: Value) =>
      tagArray(
        array.filter(each => testWith(match, each)),
        elementTypeOf(array),
      ),
    ),
    method(`int FindIndex[T](${predicate})`, find),
    method(`T FindLast[T](${predicate})`, (array: Value[], match: Value) => at(array, findLast(array, match))),
    method(`int FindLastIndex[T](${predicate})`, findLast),
    method('int IndexOf(array array, System.Object value)', (array: Value[], value: Value) => indexOf(array, value)),
    method(
      'int IndexOf(array array, System.Object value, int startIndex)',
      (array: Value[], value: Value, from: number) => indexOf(array, value, from),
    ),
    method(
      'int IndexOf(array array, System.Object value, int startIndex, int count)',
      (array: Value[], value: Value, from: number, count: number) => indexOf(array, value, from, from + count),
    ),
    method('int LastIndexOf(array array, System.Object value)', (array: Value[], value: Value) =>
      lastIndexOf(array, value),
    ),
    method(
      'int LastIndexOf(array array, System.Object value, int startIndex)',
      (array: Value[], value: Value, from: number) => lastIndexOf(array, value, from),
    ),
    method(`bool TrueForAll[T](${predicate})`, (array: Value[], match: Value) =>
      array.every(each => testWith(match, each)),
    ),
  ];
}

/** Elements that no value was given yet. */
export function newArray(element: NetType, length: number): Value {
  if (length < 0) raise('OverflowException', 'Arithmetic operation resulted in an overflow.');
  const empty = element.defaultValue();
  return tagArray(new Array<Value>(length).fill(empty), element);
}

function resize(reference: PSReference, size: number): undefined {
  const given = reference.value;
  const array = Array.isArray(given) ? given : [];
  const element = elementTypeOf(array);
  const grown = array.slice(0, size);
  while (grown.length < size) grown.push(element.defaultValue());
  reference.value = tagArray(grown, element);
  return undefined;
}

function making(): MethodDeclaration[] {
  return [
    method('System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](T[] array)', (array: Value[]) =>
      readOnlyCollection(array, elementTypeOf(array)),
    ),
    method('void Clear(array array)', (array: Value[] | null) => (array ? clear(array) : raiseNull('array'))),
    method('void Clear(array array, int index, int length)', clear),
    method(
      'TOutput[] ConvertAll[TInput, TOutput](TInput[] array, System.Converter[TInput,TOutput] converter)',
      (array: Value[], converter: Value) => array.map(each => callDelegate(converter, [each])),
    ),
    method(
      'void Copy(array sourceArray, array destinationArray, int length)',
      (source: Value[], target: Value[], length: number) => copy(source, 0, target, 0, length),
    ),
    method(
      'void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)',
      copy,
    ),
    method('array CreateInstance(type elementType, int length)', newArray),
    method('array CreateInstance(type elementType, Params int[] lengths)', (element: NetType, lengths: number[]) =>
      lengths.length === 1
        ? newArray(element, lengths[0] ?? 0)
        : new MultiArray(multiArrayTypeOf(element, lengths.length), lengths),
    ),
    method('T[] Empty[T]()', () => []),
    method('void Fill[T](T[] array, T value)', (array: Value[], value: Value) =>
      done(() => array.fill(elementFor(value, elementTypeOf(array)))),
    ),
    method('void ForEach[T](T[] array, System.Action[T] action)', (array: Value[], action: Value) =>
      done(() => {
        for (const each of array) callDelegate(action, [each]);
      }),
    ),
    method('void Resize[T]([ref] T[] array, int newSize)', resize),
  ];
}

/** System.Array. */
export function arrayMembers(): MemberDeclarations {
  return {
    properties: [
      property('int Length', (self: Value[]) => self.length),
      property('long LongLength', (self: Value[]) => new Int64(BigInt(self.length))),
      property('int Rank', () => 1),
      property('System.Object SyncRoot', (self: Value[]) => self),
      property('bool IsReadOnly', () => false),
      property('bool IsFixedSize', () => true),
      property('bool IsSynchronized', () => false),
      property('int Count', (self: Value[]) => self.length),
    ],
    methods: instanceMethods(),
    staticProperties: [property('int MaxLength', () => 0x7fff_ffc7)],
    staticMethods: [...making(), ...searching(), ...sorting()],
  };
}
