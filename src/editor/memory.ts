/** What an editing function leaves for the next key: it lasts for one key, unless that leaves it again. */
export class Memory {
  #kept = new Map<string, unknown>();
  #next = new Map<string, unknown>();

  get(name: string): unknown {
    return this.#kept.get(name);
  }

  set(name: string, value: unknown): void {
    this.#next.set(name, value);
  }

  /** A key is done. */
  turn(): void {
    this.#kept = this.#next;
    this.#next = new Map();
  }
}
