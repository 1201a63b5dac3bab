import { EditBuffer } from './edit-buffer.ts';
import type { EditContext, EditFunction, Ending, KeyMode } from './edit-context.ts';
import { layOut, markPrompt } from './frame.ts';
import { functionTable } from './function-table.ts';
import { HistoryWalk } from './history-walk.ts';
import type { KeyEvent } from './key.ts';
import { emacsBindings, type KeyBindings } from './key-bindings.ts';
import { KillRing } from './kill-ring.ts';
import { Memory } from './memory.ts';
import {
  defaultStyles,
  type EditorStyles,
  type HistoryPort,
  type LanguagePort,
  type TerminalPort,
  type TextView,
} from './ports.ts';
import { Screen } from './screen.ts';
import { Words } from './words.ts';

export interface LineEditorOptions {
  readonly terminal: TerminalPort;
  readonly language: LanguagePort;
  readonly history: HistoryPort;
  readonly styles?: EditorStyles;
  readonly bindings?: KeyBindings;
  readonly continuationPrompt?: string;
  /** Shows the newest line of the history that begins like the input. */
  readonly predicts?: boolean;
  /** Answers a question: nothing marks a line that was cancelled. */
  readonly answers?: boolean;
  /** Every character is shown as an asterisk, and nothing is kept. */
  readonly secret?: boolean;
}

/** Edits one input after the other. Keys are pushed in; those that come between two inputs wait for the next. */
export class LineEditor implements EditContext {
  readonly buffer = new EditBuffer();
  readonly words = new Words();
  readonly kills = new KillRing();
  readonly memory = new Memory();
  readonly history: HistoryWalk;
  readonly language: LanguagePort;
  readonly styles: EditorStyles;
  readonly #options: LineEditorOptions;
  readonly #screen: Screen;
  readonly #queue: KeyEvent[] = [];
  #bindings: KeyBindings;
  #prompt = '';
  #mode: KeyMode | null = null;
  #argument: number | null = null;
  #prefix: string | null = null;
  #previousFunction = '';
  #nextStart = '';
  #pumping = false;
  #finish: ((ending: Ending) => void) | null = null;
  #viewed: { text: string; view: TextView } | null = null;

  constructor(options: LineEditorOptions) {
    this.#options = options;
    this.language = options.language;
    this.styles = options.styles ?? defaultStyles;
    this.history = new HistoryWalk(options.history);
    this.#screen = new Screen(options.terminal);
    this.#bindings = options.bindings ?? emacsBindings;
  }

  get columns(): number {
    return this.#options.terminal.columns;
  }

  get historyEntries(): readonly string[] {
    return this.#options.history.entries;
  }

  get previousFunction(): string {
    return this.#previousFunction;
  }

  get argument(): number | null {
    return this.#argument;
  }

  get prediction(): string | null {
    // What was just taken from the history, or completed, is not made longer at once.
    if (!this.#options.predicts || this.memory.get('quiet') === true) return null;
    return this.history.predict(this.buffer.text);
  }

  get reading(): boolean {
    return this.#finish !== null;
  }

  set bindings(bindings: KeyBindings) {
    this.#bindings = bindings;
  }

  /** Shows the prompt and edits until the input ends. The cursor must be at the start of a row. */
  read(prompt: string): Promise<Ending> {
    this.#prompt = prompt;
    this.buffer.reset(this.#nextStart);
    this.#nextStart = '';
    this.history.reset();
    this.#mode = null;
    this.#previousFunction = '';
    this.#screen.begin();
    return new Promise(resolve => {
      this.#finish = resolve;
      this.#draw();
      void this.#pump();
    });
  }

  push(events: readonly KeyEvent[]): void {
    this.#queue.push(...events);
    void this.#pump();
  }

  /** Keys that nobody has taken yet. */
  takeWaiting(): KeyEvent[] {
    return this.#queue.splice(0);
  }

  resize(): void {
    if (!this.#finish) return;
    this.#screen.resized();
    this.#draw();
  }

  /** Another prompt text for the input under edit. */
  setPrompt(prompt: string): void {
    if (prompt === this.#prompt) return;
    this.#prompt = prompt;
    if (this.#finish) this.#draw();
  }

  /** Prints text above the input under edit. */
  interject(print: () => void): void {
    if (!this.#finish) {
      print();
      return;
    }
    this.#screen.erase();
    print();
    this.#draw();
  }

  setArgument = (value: number): void => {
    this.#argument = value;
  };

  setMode = (mode: KeyMode | null): void => {
    this.#mode = mode;
  };

  printBelow = (rows: readonly string[]): void => {
    this.#screen.finish();
    this.#options.terminal.write(rows.map(row => `${row}\r\n`).join(''));
    this.#draw();
  };

  clearScreen = (): void => {
    this.#screen.clear();
    this.#draw();
  };

  startNextWith = (text: string): void => {
    this.#nextStart = text;
  };

  bell = (): void => undefined;

  end = (ending: Ending): void => {
    const finish = this.#finish;
    if (!finish) return;
    this.#mode = null;
    this.buffer.anchor = null;
    this.buffer.cursor = this.buffer.text.length;
    this.#draw(ending);
    // At the end of a session the cursor stays where it is.
    if (ending.kind !== 'exit') this.#screen.finish();
    this.#finish = null;
    finish(ending);
  };

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      while (this.#finish && this.#queue.length > 0) {
        const event = this.#queue.shift();
        if (event) await this.#key(event);
        if (this.#queue.length === 0) this.#draw();
      }
    } finally {
      this.#pumping = false;
    }
  }

  async #key(event: KeyEvent): Promise<void> {
    if (this.#mode?.handle(event, this)) return;
    if (event.kind === 'key') return this.#chord(event);
    if (event.kind === 'paste') {
      this.buffer.insert(event.text);
      return this.#done('');
    }
    for (const character of this.buffer.graphemes.clusters(event.text)) {
      const bound = this.#bindings.get(character);
      if (bound) await this.#run(bound, { kind: 'text', text: character });
      else this.buffer.insert(character);
    }
    this.#done('');
  }

  async #chord(event: KeyEvent & { kind: 'key' }): Promise<void> {
    const chord = this.#prefix === null ? event.chord : `${this.#prefix},${event.chord}`;
    this.#prefix = null;
    const name = this.#bindings.get(chord);
    if (name !== undefined) return this.#run(name, event);
    for (const bound of this.#bindings.keys()) {
      if (!bound.startsWith(`${chord},`)) continue;
      this.#prefix = chord;
      return;
    }
    this.#done('');
  }

  async #run(name: string, event: KeyEvent): Promise<void> {
    const edit: EditFunction | undefined = functionTable.get(name);
    if (!edit) return;
    await edit(this, event);
    this.#done(name);
  }

  #done(name: string): void {
    this.#previousFunction = name;
    if (name !== 'DigitArgument') this.#argument = null;
    this.memory.turn();
  }

  #view(): TextView {
    const { text } = this.buffer;
    if (this.#viewed?.text !== text) this.#viewed = { text, view: this.language.view(text) };
    return this.#viewed.view;
  }

  #draw(ending: Ending | null = null): void {
    if (!this.#finish) return;
    const { buffer, styles } = this;
    const { secret, terminal, continuationPrompt = '\x1b[37m>> \x1b[0m' } = this.#options;
    const view = secret ? { spans: [], valid: true } : this.#view();
    const { selection } = buffer;
    const emphasis = this.#mode?.emphasis;
    const line = ending === null && !this.#mode ? this.prediction : null;
    const ghost =
      ending?.kind === 'cancelled' && !this.#options.answers
        ? { text: '^C', style: styles.error }
        : line === null
          ? null
          : { text: line.slice(buffer.text.length), style: styles.prediction };
    const frame = layOut(
      {
        prompt: view.valid ? this.#prompt : markPrompt(this.#prompt, styles.error),
        continuationPrompt,
        text: secret ? '*'.repeat(buffer.graphemes.clusters(buffer.text).length) : buffer.text,
        cursor: secret ? buffer.graphemes.clusters(buffer.text.slice(0, buffer.cursor)).length : buffer.cursor,
        layers: [
          view.spans,
          emphasis ? [{ ...emphasis, style: styles.emphasis }] : [],
          selection ? [{ ...selection, style: styles.selection }] : [],
        ],
        ghost,
        below: this.#mode?.below ?? [],
      },
      terminal.columns,
      buffer.graphemes,
    );
    this.#screen.show(frame);
  }
}
