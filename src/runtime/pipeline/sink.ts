import type { Value } from '#values';

/** Where objects go: the next command, a collector, a file, the terminal. */
export interface Sink {
  write(value: Value): void;
}

/** Collects what a statement writes. */
export class Collector implements Sink {
  readonly items: Value[] = [];
  write(value: Value): void {
    this.items.push(value);
  }
  /** Nothing, the only object, or an array: the value of a pipeline. */
  result(): Value {
    const { items } = this;
    return items.length === 0 ? undefined : items.length === 1 ? items[0] : items;
  }
}

/** Takes everything and keeps nothing. */
export const nullSink: Sink = { write(): void {} };
