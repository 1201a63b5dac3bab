import {
  add,
  compare,
  Double,
  divide,
  elementTypeOf,
  int32Type,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  raise,
  tagArray,
  toDouble,
  typeOf,
  type Value,
} from '#values';
import { raiseNull, raiseRange } from '../argument-errors.ts';
import { dictionary, GenericDictionary } from '../collections/dictionary.ts';
import { Elements } from '../collections/elements.ts';
import { compareDefault, comparisonBy, sameValue } from '../collections/equality.ts';
import { hashSet, SetValue } from '../collections/hash-set.ts';
import { iterate } from '../collections/iterate.ts';
import { newList } from '../collections/list.ts';
import { callDelegate, testWith } from '../system/delegates.ts';
import { valueTuple } from '../system/value-tuple.ts';

/** System.Linq.Enumerable: what its methods give is an array of what they would yield. */

function elementOf(source: Value): NetType {
  if (Array.isArray(source)) return elementTypeOf(source);
  if (source instanceof Elements) return source.elementType;
  return source instanceof SetValue ? source.elementType : objectType;
}

const items = (source: Value): Value[] =>
  source === null || source === undefined ? raiseNull('source') : [...iterate(source, 'source')];
const like = (source: Value, list: Value[]): Value => tagArray(list, elementOf(source));

/** Results of a block: of one type where they all are. */
function results(list: Value[]): Value {
  const first = list.length > 0 ? typeOf(list[0]) : null;
  return first && list.every(each => typeOf(each) === first) ? tagArray(list, first) : list;
}

const empty = (): never => raise('InvalidOperationException', 'Sequence contains no elements');
const noMatch = (): never => raise('InvalidOperationException', 'Sequence contains no matching element');

function distinct(source: Value, list: Value[]): Value[] {
  return new SetValue(hashSet.of([elementOf(source)]), elementOf(source), false, null, list).items;
}

function sum(list: Value[], type: NetType): Value {
  const total = list.reduce<Value>(
    (all, each) => add(all, each),
    type === int32Type || type === objectType ? 0 : (type.defaultValue() ?? 0),
  );
  if (type === int32Type && typeof total !== 'number')
    raise('OverflowException', 'Arithmetic operation resulted in an overflow.');
  return total;
}

const TS = 'System.Collections.Generic.IEnumerable[TSource]';
const predicate = 'System.Func[TSource,bool] predicate';

function define(result: string, name: string, parameters: string, run: (...args: never[]) => Value): MethodDeclaration {
  return method(`${result} ${name}[TSource](${TS} source${parameters ? `, ${parameters}` : ''})`, run);
}

/** First, Last and Single, each with a condition or without, and with a default for none. */
function choosing(name: string, choose: (list: Value[]) => Value | undefined): MethodDeclaration[] {
  const from = (list: Value[], none: () => never): Value => (list.length === 0 ? none() : (choose(list) ?? null));
  return [
    define('TSource', name, '', (source: Value) => from(items(source), empty)),
    define('TSource', name, predicate, (source: Value, test: Value) =>
      from(
        items(source).filter(each => testWith(test, each)),
        noMatch,
      ),
    ),
    define('TSource', `${name}OrDefault`, '', (source: Value) => {
      const list = items(source);
      return list.length === 0 ? elementOf(source).defaultValue() : (choose(list) ?? null);
    }),
    define('TSource', `${name}OrDefault`, predicate, (source: Value, test: Value) => {
      const list = items(source).filter(each => testWith(test, each));
      return list.length === 0 ? elementOf(source).defaultValue() : (choose(list) ?? null);
    }),
  ];
}

function single(list: Value[]): Value | undefined {
  return list.length > 1 ? raise('InvalidOperationException', 'Sequence contains more than one element') : list[0];
}

function filtering(): MethodDeclaration[] {
  const whileCount = (list: Value[], test: Value): number => {
    const at = list.findIndex(each => !testWith(test, each));
    return at < 0 ? list.length : at;
  };
  return [
    define(TS, 'Where', predicate, (source: Value, test: Value) =>
      like(
        source,
        items(source).filter(each => testWith(test, each)),
      ),
    ),
    define(TS, 'Take', 'int count', (source: Value, count: number) =>
      like(source, items(source).slice(0, Math.max(0, count))),
    ),
    define(TS, 'TakeLast', 'int count', (source: Value, count: number) =>
      like(source, count <= 0 ? [] : items(source).slice(-count)),
    ),
    define(TS, 'TakeWhile', predicate, (source: Value, test: Value) =>
      like(source, items(source).slice(0, whileCount(items(source), test))),
    ),
    define(TS, 'Skip', 'int count', (source: Value, count: number) =>
      like(source, items(source).slice(Math.max(0, count))),
    ),
    define(TS, 'SkipLast', 'int count', (source: Value, count: number) =>
      like(source, count <= 0 ? items(source) : items(source).slice(0, -count)),
    ),
    define(TS, 'SkipWhile', predicate, (source: Value, test: Value) =>
      like(source, items(source).slice(whileCount(items(source), test))),
    ),
    define(TS, 'Distinct', '', (source: Value) => like(source, distinct(source, items(source)))),
    define(TS, 'Reverse', '', (source: Value) => like(source, items(source).reverse())),
    define(TS, 'Append', 'TSource element', (source: Value, value: Value) => like(source, [...items(source), value])),
    define(TS, 'Prepend', 'TSource element', (source: Value, value: Value) => like(source, [value, ...items(source)])),
  ];
}

function combining(): MethodDeclaration[] {
  const second = `${TS} second`;
  const has = (list: Value[], value: Value): boolean => list.some(each => sameValue(each, value));
  return [
    define(TS, 'Concat', second, (first: Value, other: Value) => like(first, [...items(first), ...items(other)])),
    define(TS, 'Except', second, (first: Value, other: Value) =>
      like(
        first,
        distinct(first, items(first)).filter(each => !has(items(other), each)),
      ),
    ),
    define(TS, 'Intersect', second, (first: Value, other: Value) =>
      like(
        first,
        distinct(first, items(first)).filter(each => has(items(other), each)),
      ),
    ),
    define(TS, 'Union', second, (first: Value, other: Value) =>
      like(first, distinct(first, [...items(first), ...items(other)])),
    ),
    define('bool', 'SequenceEqual', second, (first: Value, other: Value) => {
      const [a, b] = [items(first), items(other)];
      return a.length === b.length && a.every((each, i) => sameValue(each, b[i]));
    }),
    define(
      'System.Collections.Generic.IEnumerable[System.ValueTuple[TSource,TSecond]]',
      'Zip',
      `${TS} second`,
      (first: Value, other: Value) => {
        const types = [elementOf(first), elementOf(other)];
        const b = items(other);
        return items(first)
          .slice(0, b.length)
          .map((each, i) => valueTuple(types, [each, b[i]]));
      },
    ),
  ];
}

function projecting(): MethodDeclaration[] {
  const selector = 'System.Func[TSource,TResult] selector';
  const key = 'System.Func[TSource,TKey] keySelector';
  const order = (source: Value, by: Value, direction: number): Value => {
    const keyed = items(source).map(each => ({ each, key: callDelegate(by, [each]) }));
    return like(
      source,
      keyed.sort((a, b) => direction * compareDefault(a.key, b.key)).map(({ each }) => each),
    );
  };
  return [
    define('System.Collections.Generic.IEnumerable[TResult]', 'Select', selector, (source: Value, by: Value) =>
      results(items(source).map(each => callDelegate(by, [each]))),
    ),
    define('System.Collections.Generic.IEnumerable[TResult]', 'SelectMany', selector, (source: Value, by: Value) =>
      results(items(source).flatMap(each => [...iterate(callDelegate(by, [each]))])),
    ),
    define(TS, 'OrderBy', key, (source: Value, by: Value) => order(source, by, 1)),
    define(TS, 'OrderByDescending', key, (source: Value, by: Value) => order(source, by, -1)),
    define(TS, 'Order', '', (source: Value) => like(source, items(source).sort(comparisonBy(null)))),
    define(TS, 'OrderDescending', '', (source: Value) =>
      like(
        source,
        items(source).sort((a, b) => compareDefault(b, a)),
      ),
    ),
  ];
}

function aggregating(): MethodDeclaration[] {
  const extreme = (name: string, sign: number) =>
    define('TSource', name, '', (source: Value) => {
      const list = items(source);
      return list.length === 0 ? empty() : list.reduce((best, each) => (sign * compare(each, best) > 0 ? each : best));
    });
  const selector = 'System.Func[TSource,TResult] selector';
  const mapped = (source: Value, by: Value): Value[] => items(source).map(each => callDelegate(by, [each]));
  const average = (list: Value[]): Value =>
    list.length === 0 ? empty() : new Double(toDouble(divide(sum(list, objectType), list.length)));
  return [
    define('TSource', 'Aggregate', 'System.Func[TSource,TSource,TSource] func', (source: Value, by: Value) => {
      const list = items(source);
      return list.length === 0 ? empty() : list.reduce((all, each) => callDelegate(by, [all, each]));
    }),
    define(
      'TAccumulate',
      'Aggregate',
      'TAccumulate seed, System.Func[TAccumulate,TSource,TAccumulate] func',
      (source: Value, seed: Value, by: Value) =>
        items(source).reduce<Value>((all, each) => callDelegate(by, [all, each]), seed),
    ),
    define('bool', 'All', predicate, (source: Value, test: Value) => items(source).every(each => testWith(test, each))),
    define('bool', 'Any', '', (source: Value) => items(source).length > 0),
    define('bool', 'Any', predicate, (source: Value, test: Value) => items(source).some(each => testWith(test, each))),
    define('double', 'Average', '', (source: Value) => average(items(source))),
    define('bool', 'Contains', 'TSource value', (source: Value, value: Value) =>
      items(source).some(each => sameValue(each, value)),
    ),
    define('int', 'Count', '', (source: Value) => items(source).length),
    define(
      'int',
      'Count',
      predicate,
      (source: Value, test: Value) => items(source).filter(each => testWith(test, each)).length,
    ),
    extreme('Max', 1),
    extreme('Min', -1),
    define('TSource', 'Sum', '', (source: Value) => sum(items(source), elementOf(source))),
    define('TResult', 'Sum', selector, (source: Value, by: Value) => sum(mapped(source, by), objectType)),
    define(
      'TSource',
      'ElementAt',
      'int index',
      (source: Value, index: number) =>
        items(source)[index] ??
        raiseRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index'),
    ),
    ...choosing('First', list => list[0]),
    ...choosing('Last', list => list.at(-1)),
    ...choosing('Single', single),
  ];
}

function making(): MethodDeclaration[] {
  return [
    method(
      'System.Collections.Generic.IEnumerable[int] Range(int start, int count)',
      (start: number, count: number) => {
        if (count < 0) raiseRange('Specified argument was out of the range of valid values.', 'count');
        return tagArray(
          Array.from({ length: count }, (_, i) => start + i),
          int32Type,
        );
      },
    ),
    method(
      'System.Collections.Generic.IEnumerable[TResult] Repeat[TResult](TResult element, int count)',
      (value: Value, count: number) => results(new Array<Value>(count).fill(value)),
    ),
    method('System.Collections.Generic.IEnumerable[TResult] Empty[TResult]()', () => []),
    define('TSource[]', 'ToArray', '', (source: Value) => like(source, items(source))),
    define('System.Collections.Generic.List[TSource]', 'ToList', '', (source: Value) =>
      newList(elementOf(source), items(source)),
    ),
    define(
      'System.Collections.Generic.HashSet[TSource]',
      'ToHashSet',
      '',
      (source: Value) => new SetValue(hashSet.of([elementOf(source)]), elementOf(source), false, null, items(source)),
    ),
    define(
      'System.Collections.Generic.Dictionary[TKey,TSource]',
      'ToDictionary',
      'System.Func[TSource,TKey] keySelector',
      (source: Value, by: Value) => {
        const table = new GenericDictionary(dictionary.of([objectType, elementOf(source)]));
        for (const each of items(source)) table.set(callDelegate(by, [each]), each);
        return table;
      },
    ),
    define('System.Collections.Generic.IEnumerable[TResult]', 'Cast', '', (source: Value) => items(source)),
  ];
}

export const enumerableClassType = new NetType({
  fullName: 'System.Linq.Enumerable',
  base: objectType,
  members: () => ({
    staticMethods: [...making(), ...filtering(), ...combining(), ...projecting(), ...aggregating()],
  }),
});
