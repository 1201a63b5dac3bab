import {
  method,
  NetObject,
  type NetType,
  objectType,
  type PSReference,
  property,
  raise,
  typeToString,
  type Value,
} from '#values';
import { GenericDefinition, type TypeArgument } from '../generic-definition.ts';
import { comparisonBy } from './equality.ts';

/** PriorityQueue[TElement,TPriority]: the least priority comes first. */
class PriorityQueue extends NetObject {
  readonly #type: NetType;
  readonly #compare: (left: Value, right: Value) => number;
  readonly entries: { element: Value; priority: Value }[] = [];
  constructor(type: NetType, comparer: Value) {
    super();
    this.#type = type;
    this.#compare = comparisonBy(comparer);
  }
  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return typeToString(this.#type);
  }
  override count(): number {
    return this.entries.length;
  }
  add(element: Value, priority: Value): void {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.entries[middle]?.priority, priority) <= 0) low = middle + 1;
      else high = middle;
    }
    this.entries.splice(low, 0, { element, priority });
  }
  first(take: boolean): { element: Value; priority: Value } {
    return (take ? this.entries.shift() : this.entries[0]) ?? raise('InvalidOperationException', 'Queue empty.');
  }
}

const fallback: TypeArgument = { type: objectType, display: 'System.Object' };

export const priorityQueue = new GenericDefinition(
  'System.Collections.Generic.PriorityQueue',
  2,
  (self, [element = fallback, priority = fallback]) => {
    const [e, p] = [element.display, priority.display];
    const tryFirst = (take: boolean) => (queue: PriorityQueue, into: PSReference, priorityInto: PSReference) => {
      if (queue.count() === 0) return false;
      const first = queue.first(take);
      into.value = first.element;
      priorityInto.value = first.priority;
      return true;
    };
    return {
      base: objectType,
      members: () => ({
        constructors: [
          method(`${self.display} new()`, () => new PriorityQueue(self.self(), null)),
          method(
            `${self.display} new(System.Collections.Generic.IComparer[${p}] comparer)`,
            (comparer: Value) => new PriorityQueue(self.self(), comparer),
          ),
        ],
        properties: [property('int Count', (queue: PriorityQueue) => queue.count())],
        methods: [
          method('void Clear()', (queue: PriorityQueue) => {
            queue.entries.length = 0;
            return undefined;
          }),
          method(`${e} Dequeue()`, (queue: PriorityQueue) => queue.first(true).element),
          method(`void Enqueue(${e} element, ${p} priority)`, (queue: PriorityQueue, value: Value, order: Value) => {
            queue.add(value, order);
            return undefined;
          }),
          method(`${e} Peek()`, (queue: PriorityQueue) => queue.first(false).element),
          method(`bool TryDequeue([ref] ${e} element, [ref] ${p} priority)`, tryFirst(true)),
          method(`bool TryPeek([ref] ${e} element, [ref] ${p} priority)`, tryFirst(false)),
        ],
      }),
    };
  },
);
