import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { HistoryPort } from '#editor';

/** Lines kept; the file is rewritten when it holds half as many again. PSReadLine's MaximumHistoryCount. */
const MOST = 4096;

interface Entry {
  readonly line: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** PSReadLine's own rule: a line that speaks of secrets is not written to disk. */
const sensitive = /password|asplaintext|token|apikey|secret/i;

export const historyPath = (): string =>
  `${process.env['XDG_STATE_HOME'] || `${homedir()}/.local/state`}/pcsh/history.jsonl`;

const entryOf = (text: string): Entry | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('line' in value) || typeof value.line !== 'string')
      return null;
    return { line: value.line, at: 'at' in value ? String(value.at) : '' };
  } catch {
    return null;
  }
};

/**
 * Lines of before, one JSON object each, appended at once so that sessions side by side share one file that only its owner can read.
 * A file that cannot be read or written costs the history, nothing else.
 */
export class HistoryFile implements HistoryPort {
  readonly #path: string;
  readonly #mayKeep: (line: string) => boolean;
  #lines: string[] | null = null;

  constructor(path: string, mayKeep: (line: string) => boolean = line => !sensitive.test(line)) {
    this.#path = path;
    this.#mayKeep = mayKeep;
  }

  get entries(): readonly string[] {
    return (this.#lines ??= this.#load());
  }

  add(line: string): void {
    if (line.trim() === '') return;
    const lines = (this.#lines ??= this.#load());
    if (lines.at(-1) === line) return;
    lines.push(line);
    if (!this.#mayKeep(line)) return;
    const entry: Entry = { line, at: new Date().toISOString() };
    this.#quietly(() => {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      appendFileSync(this.#path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
    });
  }

  #load(): string[] {
    let lines: string[] = [];
    this.#quietly(() => {
      const texts = readFileSync(this.#path, 'utf8').split('\n');
      const entries = texts.map(entryOf).filter(entry => entry !== null);
      lines = entries.slice(-MOST).map(entry => entry.line);
      if (entries.length > MOST * 1.5) {
        const kept = entries.slice(-MOST).map(entry => `${JSON.stringify(entry)}\n`);
        writeFileSync(this.#path, kept.join(''), { mode: 0o600 });
      }
    });
    return lines;
  }

  #quietly(work: () => void): void {
    try {
      work();
    } catch {
      // No history on disk is no reason to stop.
    }
  }
}
