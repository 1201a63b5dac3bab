import type { GroupInfo } from './syntax-tree.ts';

/** The groups of a pattern while it is read: unnamed ones get the first numbers, named ones those that are left. */
export class GroupNames {
  #unnamed = 0;
  /** Names in order of appearance; a number may be a name. */
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>([['0', 0]]);
  #count = 0;

  /** Before another reading of the same pattern. */
  restart(): void {
    this.#unnamed = 0;
  }
  unnamed(): number {
    this.#unnamed++;
    this.#count = Math.max(this.#count, this.#unnamed);
    return this.#unnamed;
  }
  named(name: string): number {
    if (!this.#names.includes(name)) this.#names.push(name);
    return this.#numbers.get(name) ?? 0;
  }
  find(name: string): number | null {
    return this.#numbers.get(name) ?? null;
  }
  /** Gives the numbers, when all groups are known. */
  number(): void {
    for (let i = 1; i <= this.#count; i++) this.#numbers.set(String(i), i);
    for (const name of this.#names) if (/^\d+$/.test(name)) this.#numbers.set(name, Number(name));
    let next = this.#count + 1;
    for (const name of this.#names) {
      if (/^\d+$/.test(name)) continue;
      while (this.#numbers.has(String(next))) next++;
      this.#numbers.set(name, next++);
    }
  }
  all(): GroupInfo[] {
    const infos = [...this.#numbers].map(([name, number]) => ({ name, number }));
    return infos.sort((a, b) => a.number - b.number);
  }
}
