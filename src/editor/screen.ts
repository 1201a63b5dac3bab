import { clip, type Frame } from './frame.ts';
import type { TerminalPort } from './ports.ts';

const empty: Frame = { rows: [''], widths: [0], cursorRow: 0, cursorColumn: 0 };

/**
 * Brings frames to the terminal. It remembers what stands there and sends only the rows that differ, with movements relative to where
 * the cursor is: nothing is asked of the terminal, so a slow line costs no round trips.
 */
export class Screen {
  readonly #terminal: TerminalPort;
  #shown: Frame = empty;
  #columns = 0;

  constructor(terminal: TerminalPort) {
    this.#terminal = terminal;
  }

  /** A new input starts where the cursor is, at the start of a row. */
  begin(): void {
    this.#shown = empty;
    this.#columns = this.#terminal.columns;
  }

  show(whole: Frame): void {
    const frame = clip(whole, this.#terminal.rows);
    const before = this.#shown;
    let out = '';
    let row = before.cursorRow;
    frame.rows.forEach((text, i) => {
      if (i < before.rows.length && before.rows[i] === text) return;
      out += moveRow(row, i, before.rows.length);
      row = i;
      // At the right edge the cursor hangs behind the last cell, and erasing from there would take that cell.
      out += `\r${text}${(frame.widths[i] ?? 0) >= this.#columns ? '' : '\x1b[K'}`;
    });
    if (frame.rows.length < before.rows.length) {
      out += `${moveRow(row, frame.rows.length, before.rows.length)}\r\x1b[J`;
      row = frame.rows.length;
    }
    out += moveRow(row, frame.cursorRow, Number.POSITIVE_INFINITY);
    out += frame.cursorColumn > 0 ? `\r\x1b[${frame.cursorColumn}C` : '\r';
    this.#shown = frame;
    this.#terminal.write(out);
  }

  /** Leaves the input: the cursor goes to the row below its last one. */
  finish(): void {
    const { rows, cursorRow } = this.#shown;
    this.#terminal.write(`${moveRow(cursorRow, rows.length - 1, rows.length)}\r\n`);
    this.#shown = empty;
  }

  /** Takes all that is shown away; the cursor is left where it began. */
  erase(): void {
    const up = this.#shown.cursorRow;
    this.#terminal.write(`${up > 0 ? `\x1b[${up}A` : ''}\r\x1b[J`);
    this.#shown = empty;
  }

  clear(): void {
    this.#terminal.write('\x1b[H\x1b[2J');
    this.#shown = empty;
  }

  /**
   * The window has another width: the terminal has wrapped our rows anew. Goes to where the first one starts now and takes all away;
   * the caller shows the frame again.
   */
  resized(): void {
    const columns = Math.max(1, this.#terminal.columns);
    const { widths, cursorRow, cursorColumn } = this.#shown;
    let up = Math.floor(cursorColumn / columns);
    for (let i = 0; i < cursorRow; i++) up += Math.max(1, Math.ceil((widths[i] ?? 0) / columns));
    up = Math.min(up, Math.max(0, this.#terminal.rows - 1));
    this.#terminal.write(`${up > 0 ? `\x1b[${up}A` : ''}\r\x1b[J`);
    this.#shown = empty;
    this.#columns = columns;
  }
}

/** Moves between rows; below the last known row a line break makes a new one, scrolling if there is no room. */
function moveRow(from: number, to: number, known: number): string {
  if (to < from) return `\x1b[${from - to}A`;
  if (to === from) return '';
  const reachable = Math.min(to, known - 1);
  const down = reachable > from ? `\x1b[${reachable - from}B` : '';
  const start = Math.max(from, reachable);
  return down + '\r\n'.repeat(Math.max(0, to - start));
}
