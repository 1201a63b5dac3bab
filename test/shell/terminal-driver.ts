import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface TerminalOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A program in a pseudo-terminal with a terminal emulator on the other end: keys in, screen out. */
export class TerminalDriver {
  readonly #pty: IPty;
  readonly #terminal: xterm.Terminal;
  readonly exited: Promise<number>;
  /** All that the program sent. */
  raw = '';

  constructor({ file, args, columns = 80, rows = 24, env = {}, cwd = process.cwd() }: TerminalOptions) {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 500 });
    const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NO_COLOR'));
    this.#pty = spawn(file, [...args], { name: 'xterm-256color', cols: columns, rows, cwd, env: { ...clean, ...env } });
    this.#pty.onData(data => {
      this.raw += data;
      this.#terminal.write(data);
    });
    this.exited = new Promise(resolve => this.#pty.onExit(({ exitCode }) => resolve(exitCode)));
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  /** Rows of the screen without trailing blanks; empty rows at the end are left out. */
  get screen(): string[] {
    const buffer = this.#terminal.buffer.active;
    const rows = Array.from(
      { length: this.#terminal.rows },
      (_, i) => buffer.getLine(buffer.baseY + i)?.translateToString(true) ?? '',
    );
    while (rows.length > 0 && rows.at(-1)?.trim() === '') rows.pop();
    return rows.map(row => row.trimEnd());
  }

  get cursor(): { readonly column: number; readonly row: number } {
    const buffer = this.#terminal.buffer.active;
    return { column: buffer.cursorX, row: buffer.cursorY };
  }

  /** Waits until the screen passes the test. */
  async until(passes: (screen: readonly string[]) => boolean, milliseconds = 5000): Promise<string[]> {
    const end = performance.now() + milliseconds;
    while (!passes(this.screen)) {
      if (performance.now() > end) throw new Error(`The screen did not come:\n${this.screen.join('\n')}`);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    return this.screen;
  }

  /** Waits until these rows, and no others, are on the screen. */
  untilScreen(...rows: string[]): Promise<string[]> {
    return this.until(screen => screen.length === rows.length && rows.every((row, i) => row === screen[i]));
  }

  /** Waits until the last row is this one. */
  untilLast(row: string): Promise<string[]> {
    return this.until(screen => screen.at(-1) === row);
  }

  end(): void {
    this.#pty.kill('SIGKILL');
  }
}
