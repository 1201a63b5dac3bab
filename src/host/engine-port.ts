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
  readonly terminal: HostPort['terminal'];

  constructor(options: EnginePortOptions) {
    const { control, terminal } = options;
    this.#options = options;
    this.#control = control;
    this.#out = options.out;
    this.#progress = new ProgressPane(text => this.#raw(text), () => control.columns);
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

  get stopRequested(): boolean {
    if (this.#out.held) this.#out.tick();
    return this.#control.stopRequested;
  }

  get stopLevel(): 0 | 1 | 2 {
    return this.#control.stopLevel;
  }

  call<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): HostRequests[K]['out'] {
    return this.wait(this.begin(name, request));
  }

  begin<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): Ticket<K> {
    if (name === 'readLine' || name === 'choose' || name === 'signIn') this.#progress.hide();
    this.flush();
    const own = this.#answerHere(name, request);
    if (own === undefined) return this.#options.link.begin(name, request);
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
    if (stream === 'out') {
      this.#out.write(text);
      return;
    }
    this.#out.flush();
    this.#options.err.write(text);
  }

  flush(): void {
    this.#out.flush();
    this.#options.err.flush();
  }

  progress(record: ProgressRecord): void {
    if (this.#options.terminal.screen && this.terminal.ansi) this.#progress.update(record);
  }

  /** The pipeline is over: no progress stays, nothing is held back. */
  settle(): void {
    this.#progress.clear();
    this.flush();
  }

  sleep(milliseconds: number): void {
    this.flush();
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

  /** What a redirected console shows: the prompt, and the line that was read as if it had been typed. */
  #readPiped(read: () => string | null, prompt: string, secret: boolean): string | null {
    this.write('out', prompt);
    this.flush();
    const line = read();
    this.write('out', `${line === null ? '' : secret ? '*'.repeat(line.length) : line}\n`);
    return line;
  }

  #raw(text: string): void {
    this.#out.write(text);
    this.#out.flush();
  }
}
