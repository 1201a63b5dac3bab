import type { HostPort, HostRequestName, HostRequests, ProgressRecord, Ticket } from '#cmdlet';
import { promptForChoice } from './choice-prompt.ts';
import type { ControlBlock } from './control-block.ts';
import type { HostLink } from './link.ts';
import type { OutputStream } from './output-stream.ts';
import { ProgressPane } from './progress-pane.ts';

export interface TerminalFacts {
  /** A person can be asked. */
  readonly interactive: boolean;
  /** Standard output is a terminal. */
  readonly screen: boolean;
  readonly ansi: boolean;
}

export interface EnginePortOptions {
  readonly control: ControlBlock;
  readonly link: HostLink;
  /** Makes what a stopped wait throws. */
  readonly stopped: () => Error;
  readonly out: OutputStream;
  readonly err: OutputStream;
  readonly terminal: TerminalFacts;
  /** -NonInteractive was given. */
  readonly nonInteractive: boolean;
  /** The host holds the terminal while commands run, and must be asked before another program uses it. */
  readonly heldTerminal?: boolean;
  /** Reads a line on this thread where no host has to be asked (standard input is not a terminal). Null at the end. */
  readonly readLine?: () => string | null;
}

/** The engine's port, the same for both arrangements of threads: `link` reaches a host that runs already, or starts one. */
export class EnginePort implements HostPort {
  readonly #options: EnginePortOptions;
  readonly #control: ControlBlock;
  readonly #out: OutputStream;
  readonly #progress: ProgressPane;
  /** Replies to what this thread answered itself, until somebody waits for them. */
  readonly #own = new Map<number, unknown>();
  #lastOwn = 0;
  /** What stands in the last row of the screen, as far as it was written here; null when another program wrote too. */
  #lastRow: string | null = '';
  #captured: string | null = null;
  readonly terminal: HostPort['terminal'];

  constructor(options: EnginePortOptions) {
    const { control, terminal } = options;
    this.#options = options;
    this.#control = control;
    this.#out = options.out;
    this.#progress = new ProgressPane(
      text => this.#raw(text),
      () => control.columns,
    );
    this.terminal = {
      interactive: terminal.interactive,
      ansi: terminal.ansi,
      get columns() {
        return control.columns;
      },
      get rows() {
        return control.rows;
      },
    };
  }

  get nonInteractive(): boolean {
    return this.#options.nonInteractive;
  }

  get stopFlag(): Int32Array {
    return this.#control.stopFlag;
  }

  get stopRequested(): boolean {
    return this.#control.stopRequested;
  }

  call<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): HostRequests[K]['out'] {
    return this.wait(this.begin(name, request));
  }

  begin<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): Ticket<K> {
    if (name === 'readLine' || name === 'choose' || name === 'signIn') this.#progress.hide();
    const own = this.#answerHere(name, request);
    if (own === undefined)
      return this.#options.link.begin(name, name === 'readLine' ? this.#behindRow(request) : request);
    const id = --this.#lastOwn;
    this.#own.set(id, own);
    return { id, name };
  }

  wait<K extends HostRequestName>(ticket: Ticket<K>): HostRequests[K]['out'] {
    if (ticket.id >= 0) return this.#options.link.wait(ticket);
    const reply = this.#own.get(ticket.id);
    this.#own.delete(ticket.id);
    // Put there by #answerHere under the same name.
    return reply as HostRequests[K]['out'];
  }

  write(stream: 'out' | 'err', text: string): void {
    if (this.#progress.active) this.#progress.hide();
    if (this.#captured !== null && stream === 'out') {
      this.#captured += text;
      return;
    }
    if (this.#options.terminal.screen) this.#noteRow(text);
    if (stream === 'out') {
      this.#out.write(text);
      return;
    }
    this.#options.err.write(text);
  }

  /** Called before another program takes the standard streams: it gets the terminal, and nobody knows where it leaves the cursor. */
  flush(): void {
    this.#progress.hide();
    this.#lastRow = null;
    if (this.#options.heldTerminal) this.#options.link.wait(this.#options.link.begin('releaseTerminal', null));
  }

  /** Runs something and gives what it wrote to standard output instead of showing it. */
  capture<T>(work: () => T): { readonly written: string; readonly value: T } {
    this.#captured = '';
    try {
      const value = work();
      return { written: this.#captured, value };
    } finally {
      this.#captured = null;
    }
  }

  /**
   * What stands before the cursor in its row, for an editor that goes on behind it. Null when that is not known, or more than a row:
   * the editor then starts a row of its own.
   */
  takeLastRow(): string | null {
    const row = this.#lastRow;
    this.#lastRow = '';
    return row !== null && row.length < this.terminal.columns ? row : null;
  }

  #noteRow(text: string): void {
    const start = text.lastIndexOf('\n') + 1;
    if (start > 0) this.#lastRow = text.slice(start);
    else if (this.#lastRow !== null && this.#lastRow.length < 4096) this.#lastRow += text;
  }

  progress(record: ProgressRecord): void {
    if (this.#options.terminal.screen && this.terminal.ansi) this.#progress.update(record);
  }

  /** The pipeline is over: no progress stays. */
  settle(): void {
    this.#progress.clear();
  }

  sleep(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    for (;;) {
      const mark = this.#control.mark();
      if (this.#control.stopRequested) throw this.#options.stopped();
      const left = end - performance.now();
      if (left <= 0) return;
      this.#control.waitPast(mark, left);
    }
  }

  setTitle(title: string): void {
    if (this.#options.terminal.screen && this.terminal.ansi) this.#raw(`\x1b]0;${title}\x07`);
  }

  #answerHere<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): unknown {
    if (name === 'choose') {
      // The name decides the request's type; TypeScript does not narrow K by it.
      return promptForChoice(request as HostRequests['choose']['in'], {
        columns: this.terminal.columns,
        ansi: this.terminal.ansi,
        write: text => this.write('out', text),
        readLine: prompt => this.call('readLine', { prompt, secret: false }),
      });
    }
    if (name === 'readLine' && this.#options.readLine) {
      const { prompt, secret } = request as HostRequests['readLine']['in'];
      return this.#readPiped(this.#options.readLine, prompt, secret);
    }
    return undefined;
  }

  /** A question goes on behind what stands in the row: the one who asks draws the whole row. */
  #behindRow<T>(request: T): T {
    if (typeof request !== 'object' || request === null || !('prompt' in request)) return request;
    const row = this.takeLastRow();
    if (row === null) this.#raw('\r\n');
    return { ...request, prompt: `${row ?? ''}${String(request.prompt)}` };
  }

  /** What a redirected console shows: the prompt, and the line that was read as if it had been typed. */
  #readPiped(read: () => string | null, prompt: string, secret: boolean): string | null {
    this.write('out', prompt);
    const line = read();
    this.write('out', `${line === null ? '' : secret ? '*'.repeat(line.length) : line}\n`);
    return line;
  }

  #raw(text: string): void {
    this.#out.write(text);
  }
}
