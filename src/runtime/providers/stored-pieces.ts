import type { ContentReader } from '#cmdlet';
import type { Value } from '#values';

/** Content that is held in memory. */
export class StoredPieces implements ContentReader {
  readonly #pieces: readonly Value[];
  #next = 0;

  constructor(pieces: readonly Value[]) {
    this.#pieces = pieces;
  }
  read(): Value {
    return this.#pieces[this.#next++];
  }
  seekFromEnd(count: number): void {
    this.#next = Math.max(0, this.#pieces.length - count);
  }
  close(): void {
    this.#next = this.#pieces.length;
  }
}
