import type { ProgressRecord } from '#cmdlet';

const WIDEST = 120;
/** Milliseconds between two drawings, so that a fast loop does not spend its time on the terminal. */
const PAUSE = 100;

/** Text of the minimal view: `activity [status            ]`, the part done in inverse. */
const lineOf = (record: ProgressRecord, columns: number): string => {
  const width = Math.min(columns, WIDEST) - 1;
  const activity = record.activity.slice(0, Math.max(4, Math.floor(width / 2)));
  const room = Math.max(1, width - activity.length - 4);
  let text = record.currentOperation === '' ? record.status : `${record.status} ${record.currentOperation}`;
  if (record.secondsRemaining >= 0) text = `${text} ${clock(record.secondsRemaining)}`;
  const cells = text.slice(0, room).padEnd(room);
  const done = record.percentComplete < 0 ? 0 : Math.round((Math.min(100, record.percentComplete) / 100) * room);
  return `\x1b[33;1m${activity} [\x1b[7m${cells.slice(0, done)}\x1b[27m${cells.slice(done)}]\x1b[0m`;
};

const clock = (seconds: number): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`;
};

/**
 * The progress rows of `$PSStyle.Progress.View = Minimal`: one row for each activity, a child below its parent. Drawn by the engine's
 * own thread between two outputs, and taken away before any other text.
 */
export class ProgressPane {
  readonly #write: (text: string) => void;
  readonly #columns: () => number;
  readonly #records = new Map<number, ProgressRecord>();
  #rowsShown = 0;
  #drawn = 0;

  constructor(write: (text: string) => void, columns: () => number) {
    this.#write = write;
    this.#columns = columns;
  }

  get active(): boolean {
    return this.#rowsShown > 0;
  }

  update(record: ProgressRecord, now: number = performance.now()): void {
    const known = this.#records.has(record.activityId);
    if (record.completed) this.#records.delete(record.activityId);
    else this.#records.set(record.activityId, record);
    if (record.completed ? known : !known || now - this.#drawn >= PAUSE || record.percentComplete >= 100)
      this.#draw(now);
  }

  /** Takes the rows from the screen; the next update draws them again. */
  hide(): void {
    if (this.#rowsShown === 0) return;
    this.#write('\r\x1b[J');
    this.#rowsShown = 0;
    this.#drawn = 0;
  }

  /** The end of a pipeline takes all progress away. */
  clear(): void {
    this.hide();
    this.#records.clear();
  }

  #draw(now: number): void {
    const rows = this.#rows();
    // The cursor goes back to the first row, where the next drawing or any other text starts.
    const back = rows.length > 1 ? `\x1b[${rows.length - 1}A\r` : '\r';
    this.#write(`\r\x1b[J${rows.join('\n')}${back}`);
    this.#rowsShown = rows.length;
    this.#drawn = now;
  }

  #rows(): string[] {
    const rows: string[] = [];
    const visit = (parent: number, depth: number): void => {
      for (const record of this.#records.values()) {
        const isRoot = !this.#records.has(record.parentActivityId) || record.parentActivityId === record.activityId;
        if (parent === -1 ? !isRoot : record.parentActivityId !== parent || isRoot) continue;
        rows.push(' '.repeat(depth * 2) + lineOf(record, this.#columns() - depth * 2));
        visit(record.activityId, depth + 1);
      }
    };
    visit(-1, 0);
    return rows;
  }
}
