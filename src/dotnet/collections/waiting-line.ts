import { type NetType, objectType, raise, type Value } from '#values';
import { Elements } from './elements.ts';

/** Which element leaves first: the one that came first, or last. */
export type LineKind = 'queue' | 'stack';

/** Queues, stacks and bags. Enumerated in the order in which the elements would leave. */
export class WaitingLine extends Elements {
  readonly kind: LineKind;
  /** How many at the front of a queue's `items` have left already; they are cut off now and then. */
  #gone = 0;

  /** `values` in the order in which they come. */
  constructor(type: NetType, kind: LineKind, values: Value[] = [], elementType: NetType = objectType) {
    super(type, values, elementType);
    this.kind = kind;
  }

  override count(): number {
    return this.items.length - this.#gone;
  }
  override inOrder(): readonly Value[] {
    return this.kind === 'queue' ? this.items.slice(this.#gone) : [...this.items].reverse();
  }
  put(value: Value): undefined {
    this.items.push(value);
    return this.changed();
  }
  /** The element that leaves next. Throws InvalidOperationException when there is none. */
  peek(): Value {
    if (this.count() === 0) raise('InvalidOperationException', this.kind === 'queue' ? 'Queue empty.' : 'Stack empty.');
    return this.kind === 'queue' ? this.items[this.#gone] : this.items.at(-1);
  }
  take(): Value {
    const value = this.peek();
    if (this.kind === 'stack') this.items.pop();
    else {
      this.items[this.#gone++] = null;
      if (this.#gone > 32 && this.#gone * 2 > this.items.length) {
        this.items.splice(0, this.#gone);
        this.#gone = 0;
      }
    }
    this.changed();
    return value;
  }
  clear(): undefined {
    this.items.length = 0;
    this.#gone = 0;
    return this.changed();
  }
}
