import { writeSync } from 'node:fs';

/** Writes what it can of the bytes from an offset; gives how many. Throws as fs.writeSync does. */
type Write = (descriptor: number, bytes: Uint8Array | string, offset?: number) => number;

const write: Write = (descriptor, bytes, offset = 0) =>
  typeof bytes === 'string' ? writeSync(descriptor, bytes) : writeSync(descriptor, bytes, offset);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/**
 * A standard stream, written synchronously and at once. A full pipe (EAGAIN) is waited for; a pipe that nobody reads any more (EPIPE)
 * swallows the rest, as PowerShell's own console does.
 */
export class OutputStream {
  readonly #descriptor: number;
  readonly #write: Write;
  #closed = false;
  #failure: string | null = null;

  constructor(descriptor: number, writer: Write = write) {
    this.#descriptor = descriptor;
    this.#write = writer;
  }

  /** True when the reader of the pipe went away. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Why text was lost though somebody wanted it (a full disk); null while nothing was. */
  get failure(): string | null {
    return this.#failure;
  }

  write(text: string): void {
    if (this.#closed || text === '') return;
    let written = 0;
    try {
      // Text goes out without a copy; it is seldom that a pipe takes a part of it only.
      written = this.#write(this.#descriptor, text);
      if (written >= Buffer.byteLength(text)) return;
    } catch (error) {
      if (!this.#waits(error)) return;
    }
    this.#writeRest(Buffer.from(text, 'utf8'), written);
  }

  #writeRest(bytes: Uint8Array, start: number): void {
    let offset = start;
    while (offset < bytes.length) {
      try {
        offset += this.#write(this.#descriptor, bytes, offset);
      } catch (error) {
        if (!this.#waits(error)) return;
      }
    }
  }

  /** Is it an error that passes? Then this took a little time, and one tries again. */
  #waits(error: unknown): boolean {
    const code = codeOf(error);
    if (code === 'EINTR') return true;
    if (code === 'EAGAIN' || code === 'EWOULDBLOCK') {
      pause(2);
      return true;
    }
    this.#closed = true;
    if (code !== 'EPIPE') this.#failure = error instanceof Error ? error.message : String(error);
    return false;
  }
}
