import { readSync } from 'node:fs';

type Read = (descriptor: number, into: Uint8Array) => number;

const readBytes: Read = (descriptor, into) => {
  for (;;) {
    try {
      return readSync(descriptor, into);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EOF') return 0;
      else if (code !== 'EINTR') return 0;
    }
  }
};

/** Reads a descriptor synchronously, line by line; for piped standard input. */
export class LineReader {
  readonly #descriptor: number;
  readonly #read: Read;
  #decoder: TextDecoder | null = null;
  #bytes = new Uint8Array(0);
  #text = '';
  #start = 0;
  #ended = false;

  constructor(descriptor = 0, read: Read = readBytes) {
    this.#descriptor = descriptor;
    this.#read = read;
  }

  /** The next line; null at the end. */
  next(): string | null {
    return this.nextRaw()?.replace(/\r?\n$/, '') ?? null;
  }

  /** The next line with its line break, which the last one may lack; null at the end. */
  nextRaw(): string | null {
    for (;;) {
      const end = this.#text.indexOf('\n', this.#start);
      if (end >= 0) {
        const line = this.#text.slice(this.#start, end + 1);
        this.#start = end + 1;
        return line;
      }
      if (this.#ended) break;
      this.#more();
    }
    if (this.#start >= this.#text.length) return null;
    const rest = this.#text.slice(this.#start);
    this.#start = this.#text.length;
    return rest;
  }

  /** All that is left. */
  rest(): string {
    while (!this.#ended) this.#more();
    const rest = this.#text.slice(this.#start);
    this.#start = this.#text.length;
    return rest;
  }

  #more(): void {
    const decoder = (this.#decoder ??= new TextDecoder('utf-8'));
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(65_536);
    const count = this.#read(this.#descriptor, this.#bytes);
    const left = this.#text.slice(this.#start);
    this.#start = 0;
    if (count === 0) {
      this.#ended = true;
      this.#text = left + decoder.decode();
    } else {
      this.#text = left + decoder.decode(this.#bytes.subarray(0, count), { stream: true });
    }
  }
}
