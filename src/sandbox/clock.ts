export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** A clock that can be moved, so that 30 days pass in a test. */
export class SandboxClock implements Clock {
  readonly #base: Clock;
  #offset: number;

  constructor(base: Clock = { now: () => Date.now() }, offset = 0) {
    this.#base = base;
    this.#offset = offset;
  }

  /** How far this clock is ahead of its base, milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  now(): number {
    return this.#base.now() + this.#offset;
  }

  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  /** Moves to an instant, milliseconds since 1970. */
  set(instant: number): void {
    this.#offset = instant - this.#base.now();
  }
}

/** `2017-01-20T00:33:34Z`: the service's dates have whole seconds. */
export function isoDate(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

export const day = 86_400_000;
