import {
  dictionaryKey,
  type MethodDeclaration,
  method,
  NetObject,
  type NetType,
  objectType,
  type PSReference,
  property,
  typeToString,
  type Value,
} from '#values';
import { GenericDefinition, type GenericSelf, type TypeArgument } from '../generic-definition.ts';
import { testWith } from '../system/delegates.ts';
import { collectionInterfaces, iSet } from '../system/generic-interfaces.ts';
import { enumeratorOf } from './enumerators.ts';
import { Comparer, comparisonBy } from './equality.ts';
import { iterate } from './iterate.ts';
import { copyInto } from './list-members.ts';
import { elementFor } from './sequence.ts';

/** HashSet[T] keeps the order of insertion, SortedSet[T] the order of its comparer. */
export class SetValue extends NetObject {
  readonly #type: NetType;
  readonly elementType: NetType;
  readonly comparer: Value;
  readonly sorted: boolean;
  readonly #items = new Map<unknown, Value>();

  constructor(
    type: NetType,
    elementType: NetType,
    sorted: boolean,
    comparer: Value = null,
    values: Iterable<Value> = [],
  ) {
    super();
    this.#type = type;
    this.elementType = elementType;
    this.sorted = sorted;
    this.comparer = comparer;
    for (const value of values) this.add(value);
  }
  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return typeToString(this.#type);
  }
  keyOf(value: Value): unknown {
    return dictionaryKey(this.comparer instanceof Comparer ? this.comparer.fold(value) : value, false);
  }
  has(value: Value): boolean {
    return this.#items.has(this.keyOf(value));
  }
  add(value: Value): boolean {
    const key = this.keyOf(value);
    if (this.#items.has(key)) return false;
    this.#items.set(key, value);
    return true;
  }
  delete(value: Value): boolean {
    return this.#items.delete(this.keyOf(value));
  }
  clear(): void {
    this.#items.clear();
  }
  stored(value: Value): Value {
    return this.#items.get(this.keyOf(value));
  }
  override count(): number {
    return this.#items.size;
  }
  get items(): Value[] {
    const all = [...this.#items.values()];
    return this.sorted ? all.sort(comparisonBy(this.comparer)) : all;
  }
  override enumerate(): Iterable<Value> {
    return this.sorted ? this.items : this.#items.values();
  }
  /** Another of the same kind with other elements. */
  like(values: Iterable<Value>): SetValue {
    return new SetValue(this.#type, this.elementType, this.sorted, this.comparer, values);
  }
}

function algebra(display: string): MethodDeclaration[] {
  const other = `System.Collections.Generic.IEnumerable[${display}] other`;
  const change = (name: string, apply: (self: SetValue, other: SetValue) => void) =>
    method(`void ${name}(${other})`, (self: SetValue, values: Value) => {
      apply(self, self.like(iterate(values, 'other')));
      return undefined;
    });
  const test = (name: string, check: (self: SetValue, other: SetValue) => boolean) =>
    method(`bool ${name}(${other})`, (self: SetValue, values: Value) =>
      check(self, self.like(iterate(values, 'other'))),
    );
  const within = (a: SetValue, b: SetValue): boolean => a.items.every(each => b.has(each));
  return [
    change('UnionWith', (self, set) => {
      for (const each of set.items) self.add(each);
    }),
    change('IntersectWith', (self, set) => {
      for (const each of [...self.items]) if (!set.has(each)) self.delete(each);
    }),
    change('ExceptWith', (self, set) => {
      for (const each of set.items) self.delete(each);
    }),
    change('SymmetricExceptWith', (self, set) => {
      for (const each of set.items) if (!self.delete(each)) self.add(each);
    }),
    test('IsSubsetOf', within),
    test('IsProperSubsetOf', (self, set) => self.count() < set.count() && within(self, set)),
    test('IsSupersetOf', (self, set) => within(set, self)),
    test('IsProperSupersetOf', (self, set) => self.count() > set.count() && within(set, self)),
    test('Overlaps', (self, set) => set.items.some(each => self.has(each))),
    test('SetEquals', (self, set) => self.count() === set.count() && within(self, set)),
  ];
}

function methods(typeName: string, display: string): MethodDeclaration[] {
  return [
    method('void Clear()', (self: SetValue) => {
      self.clear();
      return undefined;
    }),
    method(`bool Contains(${display} item)`, (self: SetValue, value: Value) => self.has(value)),
    method(`bool Remove(${display} item)`, (self: SetValue, value: Value) => self.delete(value)),
    method(`${typeName}\`1+Enumerator[${display}] GetEnumerator()`, (self: SetValue) =>
      enumeratorOf(() => self.enumerate(), `${typeName}\`1+Enumerator[${display}]`),
    ),
    method(`bool Add(${display} item)`, (self: SetValue, value: Value) => self.add(value)),
    method(
      `bool TryGetValue(${display} equalValue, [ref] ${display} actualValue)`,
      (self: SetValue, value: Value, reference: PSReference) => {
        const found = self.has(value);
        reference.value = found ? self.stored(value) : self.elementType.defaultValue();
        return found;
      },
    ),
    ...algebra(display),
    method(`void CopyTo(${display}[] array)`, (self: SetValue, target: Value[]) => copyInto(self.items, target, 0)),
    method(`void CopyTo(${display}[] array, int arrayIndex)`, (self: SetValue, target: Value[], at: number) =>
      copyInto(self.items, target, at),
    ),
    method(`int RemoveWhere(System.Predicate[${display}] match)`, (self: SetValue, match: Value) => {
      const leaving = self.items.filter(each => testWith(match, each));
      for (const each of leaving) self.delete(each);
      return leaving.length;
    }),
  ];
}

function constructors(self: GenericSelf, { type, display }: TypeArgument, sorted: boolean): MethodDeclaration[] {
  const comparer = `System.Collections.Generic.${sorted ? 'IComparer' : 'IEqualityComparer'}[${display}] comparer`;
  const values = `System.Collections.Generic.IEnumerable[${display}] collection`;
  const make = (by: Value, items: Iterable<Value> = []): SetValue => new SetValue(self.self(), type, sorted, by, items);
  return [
    method(`${self.display} new()`, () => make(null)),
    method(`${self.display} new(${comparer})`, (by: Value) => make(by)),
    ...(sorted ? [] : [method(`${self.display} new(int capacity)`, () => make(null))]),
    method(`${self.display} new(${values})`, (items: Value) => make(null, iterate(items))),
    method(`${self.display} new(${values}, ${comparer})`, (items: Value, by: Value) => make(by, iterate(items))),
  ];
}

const fallback: TypeArgument = { type: objectType, display: 'System.Object' };

function define(name: string, sorted: boolean): GenericDefinition {
  const fullName = `System.Collections.Generic.${name}`;
  return new GenericDefinition(fullName, 1, (self, [argument = fallback]) => ({
    base: objectType,
    interfaces: [iSet.of([argument.type]), ...collectionInterfaces(argument.type)],
    convertFrom: value =>
      Array.isArray(value)
        ? new SetValue(
            self.self(),
            argument.type,
            sorted,
            null,
            value.map(each => elementFor(each, argument.type)),
          )
        : undefined,
    members: () => ({
      constructors: constructors(self, argument, sorted),
      properties: [
        property('int Count', (set: SetValue) => set.count()),
        property('System.Object Comparer', (set: SetValue) => set.comparer),
        ...(sorted
          ? [
              property(`${argument.display} Min`, (set: SetValue) => set.items[0] ?? argument.type.defaultValue()),
              property(`${argument.display} Max`, (set: SetValue) => set.items.at(-1) ?? argument.type.defaultValue()),
            ]
          : []),
        property('bool IsReadOnly', () => false),
      ],
      methods: [
        ...methods(fullName, argument.display),
        ...(sorted
          ? [
              method(`System.Collections.Generic.IEnumerable[${argument.display}] Reverse()`, (set: SetValue) =>
                set.items.reverse(),
              ),
              method(
                `${self.display} GetViewBetween(${argument.display} lowerValue, ${argument.display} upperValue)`,
                (set: SetValue, low: Value, high: Value) => {
                  const compare = comparisonBy(set.comparer);
                  return set.like(set.items.filter(each => compare(each, low) >= 0 && compare(each, high) <= 0));
                },
              ),
            ]
          : []),
      ],
    }),
  }));
}

export const hashSet = define('HashSet', false);
export const sortedSet = define('SortedSet', true);
