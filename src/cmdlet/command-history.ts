import type { PartKey } from './shell.ts';

/** A line that was run at the prompt. */
export interface HistoryEntry {
  readonly id: number;
  readonly commandLine: string;
  readonly status: 'Completed' | 'Failed' | 'Stopped';
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
  readonly endedAt: number;
}

/** The lines of the session, oldest first, as Get-History shows them. The console adds each line that it has run. */
export class CommandHistory {
  readonly #entries: HistoryEntry[] = [];
  #lastId = 0;
  limit = 4096;

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }
  /** The id that the next line gets. */
  get nextId(): number {
    return this.#lastId + 1;
  }
  add(line: Omit<HistoryEntry, 'id'>): HistoryEntry {
    const entry = { ...line, id: ++this.#lastId };
    this.#entries.push(entry);
    if (this.#entries.length > this.limit) this.#entries.splice(0, this.#entries.length - this.limit);
    return entry;
  }
  remove(ids: ReadonlySet<number>): void {
    const kept = this.#entries.filter(entry => !ids.has(entry.id));
    this.#entries.splice(0, this.#entries.length, ...kept);
  }
}

export const commandHistory: PartKey<CommandHistory> = { name: 'history', create: () => new CommandHistory() };
