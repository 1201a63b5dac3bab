import type { HistoryPort } from './ports.ts';

/** The way through the history while one line is edited. A line that occurs several times is met once, at its newest place. */
export class HistoryWalk {
  readonly #port: HistoryPort;
  #lines: readonly string[] | null = null;
  #at = 0;
  #typed = '';

  constructor(port: HistoryPort) {
    this.#port = port;
  }

  reset(): void {
    this.#lines = null;
  }

  /** Newest last; the line under edit is not among them. */
  get lines(): readonly string[] {
    if (!this.#lines) {
      this.#lines = [...new Set(this.#port.entries.toReversed())].reverse();
      this.#at = this.#lines.length;
    }
    return this.#lines;
  }

  /** What was typed before the walk began. */
  get typed(): string {
    return this.#typed;
  }

  /**
   * The next older (-1) or newer (1) line that fits; the typed text when the newest end is passed, null when there is none.
   * `current` is what stands in the input now.
   */
  step(direction: -1 | 1, current: string, fits: (line: string) => boolean = () => true): string | null {
    const lines = this.lines;
    if (this.#at === lines.length) this.#typed = current;
    for (let i = this.#at + direction; i >= 0 && i < lines.length; i += direction) {
      const line = lines[i] ?? '';
      if (!fits(line)) continue;
      this.#at = i;
      return line;
    }
    if (direction === 1 && this.#at < lines.length) {
      this.#at = lines.length;
      return this.#typed;
    }
    return null;
  }

  first(current: string): string | null {
    if (this.lines.length === 0) return null;
    if (this.#at === this.lines.length) this.#typed = current;
    this.#at = 0;
    return this.lines[0] ?? null;
  }

  last(): string | null {
    if (this.#at === this.lines.length) return null;
    this.#at = this.lines.length;
    return this.#typed;
  }

  /** Place in `lines`; their number where the typed text stands. */
  get index(): number {
    const { length } = this.lines;
    return Math.min(this.#at, length);
  }

  /** Goes to a place of `lines`, as a search does. */
  goTo(index: number, current: string): void {
    if (this.#at === this.lines.length) this.#typed = current;
    this.#at = index;
  }

  /** The newest line that begins like the text (case aside) and goes on; of one line only. */
  predict(text: string): string | null {
    if (text === '' || text.includes('\n')) return null;
    const wanted = text.toLowerCase();
    const lines = this.lines;
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines[i] ?? '';
      if (line.length > text.length && line.toLowerCase().startsWith(wanted) && !line.includes('\n')) return line;
    }
    return null;
  }
}
