import {
  collectionType,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  type PSReference,
  property,
  raise,
  tagArray,
  type Value,
} from '#values';
import { GenericDefinition, type TypeArgument } from '../generic-definition.ts';
import { queueInterfaces } from '../system/generic-interfaces.ts';
import { Elements as Sequence } from './elements.ts';
import { enumeratorOf } from './enumerators.ts';
import { iterate } from './iterate.ts';
import { copyInto, indexOf } from './list-members.ts';
import { elementFor } from './sequence.ts';

/** Which end the next element leaves from. A stack is kept with its top first, as it is enumerated. */
type Kind = 'queue' | 'stack';

const inOrder = (values: Iterable<Value>, kind: Kind): Value[] =>
  kind === 'stack' ? [...values].reverse() : [...values];

function next(self: Sequence, kind: Kind, take: boolean): Value {
  if (self.items.length === 0) raise('InvalidOperationException', kind === 'queue' ? 'Queue empty.' : 'Stack empty.');
  if (!take) return self.items[0];
  const first = self.items.shift();
  self.changed();
  return first;
}

function tryNext(self: Sequence, reference: PSReference, take: boolean): boolean {
  const found = self.items.length > 0;
  reference.value = found ? self.items[0] : self.elementType.defaultValue();
  if (found && take) {
    self.items.shift();
    self.changed();
  }
  return found;
}

function put(self: Sequence, value: Value, kind: Kind): undefined {
  if (kind === 'queue') self.items.push(value);
  else self.items.unshift(value);
  return self.changed();
}

/** The names that the two kinds give to the same three deeds. */
const names = { queue: ['Enqueue', 'Dequeue', 'Peek'], stack: ['Push', 'Pop', 'Peek'] } as const;

function methods(kind: Kind, t: string, enumerator: string, generic: boolean): MethodDeclaration[] {
  const [putName, takeName, peekName] = names[kind];
  const tries: MethodDeclaration[] = generic
    ? [
        method(`bool Try${takeName}([ref] ${t} result)`, (self: Sequence, reference: PSReference) =>
          tryNext(self, reference, true),
        ),
        method(`bool Try${peekName}([ref] ${t} result)`, (self: Sequence, reference: PSReference) =>
          tryNext(self, reference, false),
        ),
        method('void TrimExcess()', () => undefined),
      ]
    : [method('System.Object Clone()', (self: Sequence) => new Sequence(self.netType, [...self.items]))];
  return [
    method('void Clear()', (self: Sequence) => {
      self.items.length = 0;
      return self.changed();
    }),
    method(
      `void CopyTo(${generic ? `${t}[] array` : 'array array'}, int arrayIndex)`,
      (self: Sequence, target: Value[], at: number) => copyInto(self.items, target, at),
    ),
    method(`void ${putName}(${t} item)`, (self: Sequence, value: Value) => put(self, value, kind)),
    method(`System.Collections.IEnumerator GetEnumerator()`, (self: Sequence) =>
      enumeratorOf(() => self.enumerate(), enumerator),
    ),
    method(`${t} ${takeName}()`, (self: Sequence) => next(self, kind, true)),
    method(`${t} ${peekName}()`, (self: Sequence) => next(self, kind, false)),
    method(`bool Contains(${t} item)`, (self: Sequence, value: Value) => indexOf(self.items, value) >= 0),
    method(`${t}[] ToArray()`, (self: Sequence) => tagArray([...self.items], self.elementType)),
    ...tries,
  ];
}

const properties = () => [
  property('int Count', (self: Sequence) => self.items.length),
  property('System.Object SyncRoot', (self: Sequence) => self),
  property('bool IsSynchronized', () => false),
];

function plain(fullName: string, kind: Kind): NetType {
  const type: NetType = new NetType({
    fullName,
    base: objectType,
    interfaces: [collectionType],
    convertFrom: value => (Array.isArray(value) ? new Sequence(type, inOrder(value, kind)) : undefined),
    members: () => ({
      constructors: [
        method(`${fullName} new()`, () => new Sequence(type)),
        method(`${fullName} new(int initialCapacity)`, () => new Sequence(type)),
        method(
          `${fullName} new(System.Collections.ICollection col)`,
          (values: Value) => new Sequence(type, inOrder(iterate(values, 'col'), kind)),
        ),
      ],
      properties: properties(),
      methods: methods(kind, 'System.Object', `${fullName}+${kind === 'queue' ? 'Queue' : 'Stack'}Enumerator`, false),
    }),
  });
  return type;
}

const fallback: TypeArgument = { type: objectType, display: 'System.Object' };

function generic(
  fullName: string,
  kind: Kind,
  extra: (t: string) => MethodDeclaration[] = () => [],
): GenericDefinition {
  return new GenericDefinition(fullName, 1, (self, [argument = fallback]) => ({
    base: objectType,
    interfaces: queueInterfaces(argument.type),
    convertFrom: value =>
      Array.isArray(value)
        ? new Sequence(
            self.self(),
            inOrder(
              value.map(each => elementFor(each, argument.type)),
              kind,
            ),
            argument.type,
          )
        : undefined,
    members: () => ({
      constructors: [
        method(`${self.display} new()`, () => new Sequence(self.self(), [], argument.type)),
        method(`${self.display} new(int capacity)`, () => new Sequence(self.self(), [], argument.type)),
        method(
          `${self.display} new(System.Collections.Generic.IEnumerable[${argument.display}] collection)`,
          (values: Value) => new Sequence(self.self(), inOrder(iterate(values), kind), argument.type),
        ),
      ],
      properties: [...properties(), property('bool IsEmpty', (line: Sequence) => line.items.length === 0)],
      methods: [
        ...methods(kind, argument.display, `${fullName}\`1+Enumerator[${argument.display}]`, true),
        ...extra(argument.display),
      ],
    }),
  }));
}

export const queueType = plain('System.Collections.Queue', 'queue');
export const stackType = plain('System.Collections.Stack', 'stack');
export const queue = generic('System.Collections.Generic.Queue', 'queue');
export const stack = generic('System.Collections.Generic.Stack', 'stack');
export const concurrentQueue = generic('System.Collections.Concurrent.ConcurrentQueue', 'queue');
export const concurrentStack = generic('System.Collections.Concurrent.ConcurrentStack', 'stack');
export const concurrentBag = generic('System.Collections.Concurrent.ConcurrentBag', 'stack', t => [
  method(`void Add(${t} item)`, (self: Sequence, value: Value) => put(self, value, 'stack')),
  method(`bool TryTake([ref] ${t} result)`, (self: Sequence, reference: PSReference) => tryNext(self, reference, true)),
]);
