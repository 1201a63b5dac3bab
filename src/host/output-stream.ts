import { writeSync } from 'node:fs';

const HOLD_CHARACTERS = 16_384;
const HOLD_MILLISECONDS = 8;
/** How many looks at the stop flag pass between two looks at the clock. */
const LOOKS = 64;

type Write = (descriptor: number, bytes: Uint8Array, offset: number) => number;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/**
 * A standard stream, written synchronously. Short texts that follow each other within a few milliseconds leave together; `held` with
 * `tick` lets the engine's own loops send what is left when no more comes. A full pipe (EAGAIN) is waited for; a pipe that
 * nobody reads any more (EPIPE) swallows the rest, as PowerShell's own console does.
 */
export class OutputStream {
  readonly #descriptor: number;
  readonly #write: Write;
  readonly #hold: boolean;
  #held = '';
  #looks = 0;
  #flushed = 0;
  #closed = false;

  /** `hold` false: every text leaves at once (a terminal, standard error). */
  constructor(descriptor: number, hold: boolean, write: Write = writeSync) {
    this.#descriptor = descriptor;
    this.#hold = hold;
    this.#write = write;
  }

  get held(): boolean {
    return this.#held !== '';
  }

  /** True when the reader of the pipe went away. */
  get closed(): boolean {
    return this.#closed;
  }

  write(text: string): void {
    if (this.#closed || text === '') return;
    this.#held = this.#held === '' ? text : this.#held + text;
    if (!this.#hold || this.#held.length >= HOLD_CHARACTERS) this.flush();
    else if (performance.now() - this.#flushed > HOLD_MILLISECONDS) this.flush();
  }

  /** Called often by a busy engine: sends what has been held for too long. */
  tick(): void {
    if (++this.#looks < LOOKS) return;
    this.#looks = 0;
    if (performance.now() - this.#flushed > HOLD_MILLISECONDS) this.flush();
  }

  flush(): void {
    const text = this.#held;
    if (text === '') return;
    this.#held = '';
    this.#sendAll(Buffer.from(text, 'utf8'));
    this.#flushed = performance.now();
  }

  #sendAll(bytes: Uint8Array): void {
    let offset = 0;
    while (offset < bytes.length) {
      try {
        offset += this.#write(this.#descriptor, bytes, offset);
      } catch (error) {
        const code = codeOf(error);
        if (code === 'EAGAIN' || code === 'EWOULDBLOCK') pause(2);
        else if (code !== 'EINTR') {
          this.#closed = true;
          return;
        }
      }
    }
  }
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};
