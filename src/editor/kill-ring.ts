const CAPACITY = 10;

/** Texts that were killed, newest last. Kills in a row join; `rotate` goes back through them after a yank. */
export class KillRing {
  readonly #entries: string[] = [];
  #index = -1;

  /** `join` says that the kill before was the last thing done; `atStart` that this one was before the cursor. */
  add(text: string, join: boolean, atStart: boolean): void {
    if (text === '') return;
    const last = this.#entries.at(-1);
    if (join && last !== undefined) this.#entries[this.#entries.length - 1] = atStart ? text + last : last + text;
    else this.#entries.push(text);
    if (this.#entries.length > CAPACITY) this.#entries.shift();
    this.#index = this.#entries.length - 1;
  }

  get current(): string {
    return this.#entries[this.#index] ?? '';
  }

  rotate(): string {
    if (this.#entries.length > 0) this.#index = (this.#index - 1 + this.#entries.length) % this.#entries.length;
    return this.current;
  }
}
