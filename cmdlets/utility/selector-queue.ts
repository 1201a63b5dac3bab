import type { Value } from '#values';

export interface SelectorOptions {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly skip: number;
  readonly skipLast: number;
}

/** Which objects of a stream -First, -Last, -Skip and -SkipLast let through, holding back no more than they need. */
export class SelectorQueue {
  readonly #first: number;
  readonly #last: number;
  readonly #skipLast: number;
  readonly #limited: boolean;
  #skip: number;
  #streamed = 0;
  #held: Value[] = [];
  #head = 0;

  constructor(options: SelectorOptions) {
    this.#first = options.first ?? 0;
    this.#last = options.last ?? 0;
    this.#skip = options.skip;
    this.#skipLast = options.skipLast;
    this.#limited = options.first !== undefined || options.last !== undefined;
  }

  /** Takes an object; gives the one that can go on now, if there is one. */
  push(value: Value): { value: Value } | null {
    if (this.#last > 0 && this.#first === 0 && this.#size >= this.#last + this.#skip) this.#shift();
    this.#held.push(value);
    if (this.#skip > 0 && (this.#last === 0 || this.#first !== 0)) {
      this.#shift();
      this.#skip--;
      return null;
    }
    if (this.#skip > 0) return null;
    if (this.#skipLast > 0) return this.#size > this.#skipLast ? { value: this.#shift() } : null;
    if (!this.#limited || this.#streamed < this.#first) {
      this.#streamed++;
      return { value: this.#shift() };
    }
    if (this.#last === 0) this.#shift();
    return null;
  }

  /** True when no further object can go on. */
  get finished(): boolean {
    return this.#first !== 0 && this.#last === 0 && this.#streamed >= this.#first;
  }

  /** What -Last holds back until the end. */
  rest(): Value[] {
    if (this.#skipLast > 0 || this.#last === 0) return [];
    const held = this.#held.slice(this.#head);
    if (this.#first !== 0) return held.slice(-this.#last);
    return held.slice(0, Math.max(0, held.length - this.#skip));
  }

  get #size(): number {
    return this.#held.length - this.#head;
  }

  #shift(): Value {
    const value = this.#held[this.#head++];
    if (this.#head > 1024 && this.#head * 2 > this.#held.length) {
      this.#held = this.#held.slice(this.#head);
      this.#head = 0;
    }
    return value;
  }
}
