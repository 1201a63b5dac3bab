import {
  collectionType,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  type PSReference,
  property,
  tagArray,
  type Value,
} from '#values';
import { GenericDefinition, type TypeArgument } from '../generic-definition.ts';
import { queueInterfaces } from '../system/generic-interfaces.ts';
import { enumeratorOf } from './enumerators.ts';
import { iterate } from './iterate.ts';
import { copyInto, indexOf } from './list-members.ts';
import { elementFor } from './sequence.ts';
import { type LineKind as Kind, WaitingLine } from './waiting-line.ts';

function tryNext(self: WaitingLine, reference: PSReference, take: boolean): boolean {
  const found = self.count() > 0;
  reference.value = !found ? self.elementType.defaultValue() : take ? self.take() : self.peek();
  return found;
}

/** The names that the two kinds give to the same three deeds. */
const names = { queue: ['Enqueue', 'Dequeue', 'Peek'], stack: ['Push', 'Pop', 'Peek'] } as const;

function methods(kind: Kind, t: string, enumerator: string, generic: boolean): MethodDeclaration[] {
  const [putName, takeName, peekName] = names[kind];
  const tries: MethodDeclaration[] = generic
    ? [
        method(`bool Try${takeName}([ref] ${t} result)`, (self: WaitingLine, reference: PSReference) =>
          tryNext(self, reference, true),
        ),
        method(`bool Try${peekName}([ref] ${t} result)`, (self: WaitingLine, reference: PSReference) =>
          tryNext(self, reference, false),
        ),
        method('void TrimExcess()', () => undefined),
      ]
    : [
        method(
          'System.Object Clone()',
          (self: WaitingLine) =>
            new WaitingLine(self.netType, self.kind, [...(kind === 'queue' ? self.inOrder() : self.items)]),
        ),
      ];
  return [
    method('void Clear()', (self: WaitingLine) => self.clear()),
    method(
      `void CopyTo(${generic ? `${t}[] array` : 'array array'}, int arrayIndex)`,
      (self: WaitingLine, target: Value[], at: number) => copyInto([...self.inOrder()], target, at),
    ),
    method(`void ${putName}(${t} item)`, (self: WaitingLine, value: Value) => self.put(value)),
    method(`System.Collections.IEnumerator GetEnumerator()`, (self: WaitingLine) =>
      enumeratorOf(() => self.enumerate(), enumerator),
    ),
    method(`${t} ${takeName}()`, (self: WaitingLine) => self.take()),
    method(`${t} ${peekName}()`, (self: WaitingLine) => self.peek()),
    method(`bool Contains(${t} item)`, (self: WaitingLine, value: Value) => indexOf(self.inOrder(), value) >= 0),
    method(`${t}[] ToArray()`, (self: WaitingLine) => tagArray([...self.inOrder()], self.elementType)),
    ...tries,
  ];
}

const properties = () => [
  property('int Count', (self: WaitingLine) => self.count()),
  property('System.Object SyncRoot', (self: WaitingLine) => self),
  property('bool IsSynchronized', () => false),
];

function plain(fullName: string, kind: Kind): NetType {
  const type: NetType = new NetType({
    fullName,
    base: objectType,
    interfaces: [collectionType],
    convertFrom: value => (Array.isArray(value) ? new WaitingLine(type, kind, [...value]) : undefined),
    members: () => ({
      constructors: [
        method(`${fullName} new()`, () => new WaitingLine(type, kind)),
        method(`${fullName} new(int initialCapacity)`, () => new WaitingLine(type, kind)),
        method(
          `${fullName} new(System.Collections.ICollection col)`,
          (values: Value) => new WaitingLine(type, kind, [...iterate(values, 'col')]),
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
        ? new WaitingLine(
            self.self(),
            kind,
            value.map(each => elementFor(each, argument.type)),
            argument.type,
          )
        : undefined,
    members: () => ({
      constructors: [
        method(`${self.display} new()`, () => new WaitingLine(self.self(), kind, [], argument.type)),
        method(`${self.display} new(int capacity)`, () => new WaitingLine(self.self(), kind, [], argument.type)),
        method(
          `${self.display} new(System.Collections.Generic.IEnumerable[${argument.display}] collection)`,
          (values: Value) => new WaitingLine(self.self(), kind, [...iterate(values)], argument.type),
        ),
      ],
      properties: [...properties(), property('bool IsEmpty', (line: WaitingLine) => line.count() === 0)],
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
  method(`void Add(${t} item)`, (self: WaitingLine, value: Value) => self.put(value)),
  method(`bool TryTake([ref] ${t} result)`, (self: WaitingLine, reference: PSReference) =>
    tryNext(self, reference, true),
  ),
]);
