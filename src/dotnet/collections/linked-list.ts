import {
  type MethodDeclaration,
  method,
  NetObject,
  type NetType,
  objectType,
  property,
  raise,
  typeToString,
  type Value,
} from '#values';
import { GenericDefinition, type TypeArgument } from '../generic-definition.ts';
import { collectionInterfaces } from '../system/generic-interfaces.ts';
import { enumeratorOf } from './enumerators.ts';
import { sameValue } from './equality.ts';
import { iterate } from './iterate.ts';

/** A node of a LinkedList[T]. */
export class LinkedListNode extends NetObject {
  readonly #type: NetType;
  value: Value;
  list: LinkedList | null = null;
  next: LinkedListNode | null = null;
  previous: LinkedListNode | null = null;
  constructor(type: NetType, value: Value) {
    super();
    this.#type = type;
    this.value = value;
  }
  get netType(): NetType {
    return this.#type;
  }
}

export class LinkedList extends NetObject {
  readonly #type: NetType;
  first: LinkedListNode | null = null;
  last: LinkedListNode | null = null;
  #size = 0;
  constructor(type: NetType) {
    super();
    this.#type = type;
  }
  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return typeToString(this.#type);
  }
  override count(): number {
    return this.#size;
  }
  *nodes(): Iterable<LinkedListNode> {
    for (let node = this.first; node; node = node.next) yield node;
  }
  override *enumerate(): Iterable<Value> {
    for (const node of this.nodes()) yield node.value;
  }
  /** Puts a node behind another; null is before the first. */
  insertAfter(place: LinkedListNode | null, node: LinkedListNode): LinkedListNode {
    if (node.list) raise('InvalidOperationException', 'The LinkedList node already belongs to a LinkedList.');
    const next = place ? place.next : this.first;
    node.list = this;
    node.previous = place;
    node.next = next;
    if (place) place.next = node;
    else this.first = node;
    if (next) next.previous = node;
    else this.last = node;
    this.#size++;
    return node;
  }
  unlink(node: LinkedListNode): void {
    if (node.list !== this)
      raise('InvalidOperationException', 'The LinkedList node does not belong to current LinkedList.');
    if (node.previous) node.previous.next = node.next;
    else this.first = node.next;
    if (node.next) node.next.previous = node.previous;
    else this.last = node.previous;
    node.list = node.next = node.previous = null;
    this.#size--;
  }
}

const fallback: TypeArgument = { type: objectType, display: 'System.Object' };

export const linkedListNode = new GenericDefinition(
  'System.Collections.Generic.LinkedListNode',
  1,
  (self, [argument = fallback]) => ({
    base: objectType,
    members: () => ({
      constructors: [
        method(
          `${self.display} new(${argument.display} value)`,
          (value: Value) => new LinkedListNode(self.self(), value),
        ),
      ],
      properties: [
        property(
          `System.Collections.Generic.LinkedList[${argument.display}] List`,
          (node: LinkedListNode) => node.list,
        ),
        property(`${self.display} Next`, (node: LinkedListNode) => node.next),
        property(`${self.display} Previous`, (node: LinkedListNode) => node.previous),
        property(
          `${argument.display} Value`,
          (node: LinkedListNode) => node.value,
          (node: LinkedListNode, value: Value) => {
            node.value = value;
          },
        ),
      ],
    }),
  }),
);

function nothing(action: () => void): undefined {
  action();
  return undefined;
}

function requireFilled(list: LinkedList, node: LinkedListNode | null): LinkedListNode {
  return (
    node ?? raise('InvalidOperationException', list.count() === 0 ? 'The LinkedList is empty.' : 'The node is missing.')
  );
}

function methods({ type, display }: TypeArgument): MethodDeclaration[] {
  const nodeName = `System.Collections.Generic.LinkedListNode[${display}]`;
  const make = (value: Value): LinkedListNode => new LinkedListNode(linkedListNode.of([type]), value);
  const find = (list: LinkedList, value: Value): LinkedListNode | null =>
    [...list.nodes()].find(node => sameValue(node.value, value)) ?? null;
  const adders = (name: string, place: (list: LinkedList) => LinkedListNode | null): MethodDeclaration[] => [
    method(`${nodeName} ${name}(${display} value)`, (list: LinkedList, value: Value) =>
      list.insertAfter(place(list), make(value)),
    ),
    method(`void ${name}(${nodeName} node)`, (list: LinkedList, node: LinkedListNode) =>
      nothing(() => list.insertAfter(place(list), node)),
    ),
  ];
  return [
    method(
      `${nodeName} AddAfter(${nodeName} node, ${display} value)`,
      (list: LinkedList, node: LinkedListNode, value: Value) => list.insertAfter(node, make(value)),
    ),
    method(
      `${nodeName} AddBefore(${nodeName} node, ${display} value)`,
      (list: LinkedList, node: LinkedListNode, value: Value) => list.insertAfter(node.previous, make(value)),
    ),
    ...adders('AddFirst', () => null),
    ...adders('AddLast', list => list.last),
    method('void Clear()', (list: LinkedList) =>
      nothing(() => {
        for (const node of [...list.nodes()]) list.unlink(node);
      }),
    ),
    method(`bool Contains(${display} value)`, (list: LinkedList, value: Value) => find(list, value) !== null),
    method(`${nodeName} Find(${display} value)`, find),
    method(
      `${nodeName} FindLast(${display} value)`,
      (list: LinkedList, value: Value) => [...list.nodes()].findLast(node => sameValue(node.value, value)) ?? null,
    ),
    method('System.Collections.IEnumerator GetEnumerator()', (list: LinkedList) =>
      enumeratorOf(() => list.enumerate(), `System.Collections.Generic.LinkedList\`1+Enumerator[${display}]`),
    ),
    method(`bool Remove(${display} value)`, (list: LinkedList, value: Value) => {
      const node = find(list, value);
      if (node) list.unlink(node);
      return node !== null;
    }),
    method(`void Remove(${nodeName} node)`, (list: LinkedList, node: LinkedListNode) =>
      nothing(() => list.unlink(node)),
    ),
    method('void RemoveFirst()', (list: LinkedList) => nothing(() => list.unlink(requireFilled(list, list.first)))),
    method('void RemoveLast()', (list: LinkedList) => nothing(() => list.unlink(requireFilled(list, list.last)))),
  ];
}

export const linkedList = new GenericDefinition(
  'System.Collections.Generic.LinkedList',
  1,
  (self, [argument = fallback]) => {
    const filled = (values: Iterable<Value>): LinkedList => {
      const made = new LinkedList(self.self());
      for (const value of values)
        made.insertAfter(made.last, new LinkedListNode(linkedListNode.of([argument.type]), value));
      return made;
    };
    return {
      base: objectType,
      interfaces: collectionInterfaces(argument.type),
      members: () => ({
        constructors: [
          method(`${self.display} new()`, () => filled([])),
          method(
            `${self.display} new(System.Collections.Generic.IEnumerable[${argument.display}] collection)`,
            (values: Value) => filled(iterate(values)),
          ),
        ],
        properties: [
          property('int Count', (list: LinkedList) => list.count()),
          property(
            `System.Collections.Generic.LinkedListNode[${argument.display}] First`,
            (list: LinkedList) => list.first,
          ),
          property(
            `System.Collections.Generic.LinkedListNode[${argument.display}] Last`,
            (list: LinkedList) => list.last,
          ),
        ],
        methods: methods(argument),
      }),
    };
  },
);
