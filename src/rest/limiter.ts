/**
 * Bounds how many calls are under way and holds all of them back while the service throttles: requests made during a throttle
 * count against the limit as well, so that the others must wait too.
 */
export class Limiter {
  readonly #limit: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #notBefore = 0;

  constructor(limit: number) {
    this.#limit = Math.max(1, limit);
  }

  get running(): number {
    return this.#running;
  }

  /** Holds back calls that have not started yet. */
  pause(milliseconds: number): void {
    this.#notBefore = Math.max(this.#notBefore, performance.now() + milliseconds);
  }

  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#enter(signal);
    try {
      await this.#waitOut(signal);
      return await work();
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
    }
  }

  #enter(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#running < this.#limit) {
      this.#running++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        signal?.removeEventListener('abort', stop);
        this.#running++;
        resolve();
      };
      const stop = () => {
        this.#waiting.splice(this.#waiting.indexOf(start), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.#waiting.push(start);
    });
  }

  async #waitOut(signal?: AbortSignal): Promise<void> {
    for (let left = this.#notBefore - performance.now(); left > 0; left = this.#notBefore - performance.now()) {
      await sleep(left, signal);
    }
  }
}

/** Resolves after the time, or rejects with the signal's reason. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
