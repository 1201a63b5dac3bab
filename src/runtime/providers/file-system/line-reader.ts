import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { ContentReader } from '#cmdlet';
import type { Value } from '#values';

const blockSize = 1 << 16;

/** Lines of a UTF-8 file, a block at a time, so that a file larger than memory can be read. */
export class LineReader implements ContentReader {
  readonly #file: number;
  readonly #decoder = new StringDecoder('utf8');
  readonly #block = Buffer.allocUnsafe(blockSize);
  #lines: string[] = [];
  #next = 0;
  /** Text behind the last line end. */
  #rest = '';
  #position: number;
  #ended = false;

  /** `start` is where the text starts, behind a byte order mark. */
  constructor(path: string, start: number) {
    this.#file = openSync(path, 'r');
    this.#position = start;
  }

  read(): Value {
    while (this.#next >= this.#lines.length) {
      if (!this.#fill()) return this.#last();
    }
    return this.#lines[this.#next++];
  }

  /** Puts more lines in store; false when the file has no more (for now: it may grow). */
  #fill(): boolean {
    const count = readSync(this.#file, this.#block, 0, blockSize, this.#position);
    if (count === 0) return false;
    this.#position += count;
    this.#ended = false;
    let text = this.#rest + this.#decoder.write(this.#block.subarray(0, count));
    // A carriage return at the end may be half of a line end.
    const half = text.endsWith('\r') ? '\r' : '';
    if (half) text = text.slice(0, -1);
    this.#lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
    this.#rest = (this.#lines.pop() ?? '') + half;
    this.#next = 0;
    return true;
  }

  #last(): Value {
    if (this.#ended) return undefined;
    this.#ended = true;
    const text = this.#rest + this.#decoder.end();
    this.#rest = '';
    if (text === '') return undefined;
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  }

  seekFromEnd(count: number): void {
    const { size } = fstatSync(this.#file);
    this.#lines = [];
    this.#next = 0;
    this.#rest = '';
    if (count === 0) {
      this.#position = size;
      return;
    }
    this.#position = this.#startOfLastLines(size, count);
  }

  #startOfLastLines(size: number, count: number): number {
    let found = 0;
    let end = size;
    const start = this.#position;
    while (end > start) {
      const from = Math.max(start, end - blockSize);
      readSync(this.#file, this.#block, 0, end - from, from);
      for (let i = end - from - 1; i >= 0; i--) {
        if (this.#block[i] !== 0x0a || from + i === size - 1) continue;
        if (++found === count) return from + i + 1;
      }
      end = from;
    }
    return start;
  }

  close(): void {
    closeSync(this.#file);
  }
}
