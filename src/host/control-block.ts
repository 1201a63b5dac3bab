/** Words of the shared memory, by index. */
const STOP = 0;
const WAKE = 1;
const COLUMNS = 2;
const ROWS = 3;
const PRESSES = 4;
const WORDS = 5;

/** How often a stop has been asked for in this pipeline: at 1 `finally`, `clean` and `end` run, at 2 those are stopped too. */
export type StopLevel = 0 | 1 | 2;

/** The memory that both ends of the port see: the stop flag, the size of the terminal, and a counter that wakes the engine. */
export class ControlBlock {
  readonly buffer: SharedArrayBuffer;
  readonly #words: Int32Array<SharedArrayBuffer>;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(WORDS * 4)) {
    this.buffer = buffer;
    this.#words = new Int32Array(buffer);
  }

  /** The memory itself: word 0 is the stop level. What looks at it on every turn of a loop reads it without a call. */
  get stopFlag(): Int32Array {
    return this.#words;
  }

  get stopLevel(): StopLevel {
    const presses = Atomics.load(this.#words, PRESSES);
    return presses === 0 ? 0 : presses === 1 ? 1 : 2;
  }

  get stopRequested(): boolean {
    return this.#words[STOP] !== 0;
  }

  /** Asks for a stop, or for a harder one, and wakes the engine if it waits. */
  requestStop(): StopLevel {
    Atomics.add(this.#words, PRESSES, 1);
    Atomics.store(this.#words, STOP, 1);
    this.wake();
    return this.stopLevel;
  }

  /** Before a new pipeline. */
  clearStop(): void {
    Atomics.store(this.#words, STOP, 0);
    Atomics.store(this.#words, PRESSES, 0);
  }

  wake(): void {
    Atomics.add(this.#words, WAKE, 1);
    Atomics.notify(this.#words, WAKE);
  }

  /** A mark to give to `waitPast`: take it before looking for what one waits for. */
  mark(): number {
    return Atomics.load(this.#words, WAKE);
  }

  /** Blocks this thread until somebody wakes it after the mark was taken, or until the time is over (milliseconds). */
  waitPast(mark: number, milliseconds = Number.POSITIVE_INFINITY): 'woken' | 'timed-out' {
    return Atomics.wait(this.#words, WAKE, mark, milliseconds) === 'timed-out' ? 'timed-out' : 'woken';
  }

  get columns(): number {
    return Atomics.load(this.#words, COLUMNS);
  }

  get rows(): number {
    return Atomics.load(this.#words, ROWS);
  }

  setSize(columns: number, rows: number): void {
    Atomics.store(this.#words, COLUMNS, columns);
    Atomics.store(this.#words, ROWS, rows);
  }
}
