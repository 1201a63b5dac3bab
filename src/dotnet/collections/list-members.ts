import { type MethodDeclaration, method, raise, ScriptBlock, tagArray, type Value } from '#values';
import { raiseRange, requireIndex, requireValue } from '../argument-errors.ts';
import { compareWith } from '../system/delegates.ts';

import { comparisonBy, sameValue } from './equality.ts';
import type { Sequence } from './sequence.ts';

const outOfBounds =
  'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.';

/** Throws where `count` elements from `index` are not there. */
export function requirePart(index: number, count: number, length: number): void {
  if (index < 0) raiseRange('Non-negative number required.', 'index');
  if (count < 0) raiseRange('Non-negative number required.', 'count');
  if (index + count > length) raise('ArgumentException', outOfBounds);
}

export function indexOf(items: readonly Value[], value: Value, start = 0, end = items.length): number {
  for (let i = start; i < end; i++) if (sameValue(items[i], value)) return i;
  return -1;
}

export function lastIndexOf(
  items: readonly Value[],
  value: Value,
  start = items.length - 1,
  count = start + 1,
): number {
  for (let i = start; i > start - count && i >= 0; i--) if (sameValue(items[i], value)) return i;
  return -1;
}

/** Array.BinarySearch: the complement of where it would stand when it is not there. */
export function binarySearch(
  items: readonly Value[],
  value: Value,
  comparer: Value = null,
  from = 0,
  to = items.length,
): number {
  const compare = comparisonBy(comparer);
  let [low, high] = [from, to - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(items[middle], value);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}

/** Sorts in place; a comparison that fails is told as .NET tells it. */
export function sortItems(items: Value[], comparer: Value, from = 0, count = items.length - from): void {
  const compare =
    comparer instanceof ScriptBlock ? (a: Value, b: Value) => compareWith(comparer, a, b) : comparisonBy(comparer);
  const part = items.slice(from, from + count);
  try {
    part.sort(compare);
  } catch (error) {
    if (comparer instanceof ScriptBlock) throw error;
    raise('InvalidOperationException', 'Failed to compare two elements in the array.');
  }
  for (let i = 0; i < part.length; i++) items[from + i] = part[i];
}

export function copyInto(items: readonly Value[], target: Value[], at: number): undefined {
  if (at < 0) raiseRange('Non-negative number required.', 'arrayIndex');
  if (at + items.length > target.length) {
    const text =
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.";
    raise('ArgumentException', `${text} (Parameter 'destinationArray')`);
  }
  items.forEach((item, i) => {
    target[at + i] = item;
  });
  return undefined;
}

type Change = (self: Sequence, ...args: never[]) => void;

/** A void method that changes the sequence. */
export function change(signature: string, apply: Change): MethodDeclaration {
  return method(signature, (self: Sequence, ...args: never[]) => {
    apply(self, ...args);
    return self.changed();
  });
}

/** Methods that ArrayList and List[T] have alike; `t` is the element type's name. */
export function commonListMethods(t: string, value: string): MethodDeclaration[] {
  return [
    change('void Clear()', self => {
      self.items.length = 0;
    }),
    method(`bool Contains(${t} item)`, (self: Sequence, item: Value) => indexOf(self.items, item) >= 0),
    method(`int IndexOf(${t} ${value})`, (self: Sequence, item: Value) => indexOf(self.items, item)),
    method(`int IndexOf(${t} ${value}, int index)`, (self: Sequence, item: Value, from: number) =>
      indexOf(self.items, item, from),
    ),
    method(
      `int IndexOf(${t} ${value}, int index, int count)`,
      (self: Sequence, item: Value, from: number, count: number) => indexOf(self.items, item, from, from + count),
    ),
    method(`int LastIndexOf(${t} ${value})`, (self: Sequence, item: Value) => lastIndexOf(self.items, item)),
    method(`int LastIndexOf(${t} ${value}, int index)`, (self: Sequence, item: Value, from: number) =>
      lastIndexOf(self.items, item, from),
    ),
    change('void RemoveAt(int index)', (self: Sequence, index: number) => {
      requireIndex(index, self.items.length);
      self.items.splice(index, 1);
    }),
    change('void RemoveRange(int index, int count)', (self: Sequence, index: number, count: number) => {
      requirePart(index, count, self.items.length);
      self.items.splice(index, count);
    }),
    change('void Reverse()', self => {
      self.items.reverse();
    }),
    change('void Reverse(int index, int count)', (self: Sequence, index: number, count: number) => {
      requirePart(index, count, self.items.length);
      self.items.splice(index, count, ...self.items.slice(index, index + count).reverse());
    }),
  ];
}

export function insertAll(self: Sequence, index: number, values: Iterable<Value>): void {
  const added = [...requireValue(values, 'collection')];
  if (index === self.items.length) for (const value of added) self.items.push(value);
  else self.items.splice(index, 0, ...added);
}

export const typedArray = (self: Sequence, items: Value[] = [...self.items]): Value =>
  tagArray(items, self.elementType);
