import xterm from '@xterm/headless';
import {
  type Ending,
  emacsBindings,
  type HistoryPort,
  type KeyBindings,
  KeyDecoder,
  type LanguagePort,
  LineEditor,
} from '#editor';

export interface EditSessionOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly history?: readonly string[];
  readonly bindings?: KeyBindings;
  readonly language?: Partial<LanguagePort>;
  readonly secret?: boolean;
}

/** A language in which `{` asks for `}`, `!` is wrong, and words complete to the names of three animals. */
const animals = ['cat', 'catfish', 'cow'];
export const testLanguage: LanguagePort = {
  view: text => ({
    spans: [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
      start: index,
      end: index + digits.length,
      style: '\x1b[97m',
    })),
    valid: !text.includes('!') && text.split('{').length === text.split('}').length,
  }),
  incomplete: text => text.split('{').length > text.split('}').length,
  complete: async (text, cursor) => {
    const word = /\w*$/.exec(text.slice(0, cursor))?.[0] ?? '';
    const matches = animals
      .filter(name => name.startsWith(word))
      .map(name => ({ text: name, listText: name, tooltip: name }));
    return { start: cursor - word.length, length: word.length, matches };
  },
};

/** A line editor on an emulated terminal: keys in, screen and text out. */
export class EditSession {
  readonly terminal: xterm.Terminal;
  readonly editor: LineEditor;
  readonly #decoder = new KeyDecoder();
  #ending: Promise<Ending>;

  constructor(options: EditSessionOptions = {}) {
    const { columns = 40, rows = 10, history = [], bindings = emacsBindings, language = {}, secret = false } = options;
    this.terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const { terminal } = this;
    const port: HistoryPort = { entries: history, add: () => undefined };
    this.editor = new LineEditor({
      terminal: {
        write: text => terminal.write(text),
        get columns() {
          return terminal.cols;
        },
        get rows() {
          return terminal.rows;
        },
      },
      language: { ...testLanguage, ...language },
      history: port,
      bindings,
      predicts: true,
      secret,
    });
    this.#ending = this.editor.read('> ');
  }

  /** Bytes as a terminal sends them. */
  async type(bytes: string): Promise<this> {
    this.editor.push(this.#decoder.decode(bytes));
    if (this.#decoder.pending) this.editor.push(this.#decoder.flush());
    await this.#quiet();
    return this;
  }

  get text(): string {
    return this.editor.buffer.text;
  }

  /** The text with `|` where the cursor is. */
  get marked(): string {
    const { text, cursor } = this.editor.buffer;
    return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
  }

  get ending(): Promise<Ending> {
    return this.#ending;
  }

  again(): void {
    this.#ending = this.editor.read('> ');
  }

  async resize(columns: number, rows: number): Promise<void> {
    this.terminal.resize(columns, rows);
    this.editor.resize();
    await this.#quiet();
  }

  get screen(): string[] {
    const buffer = this.terminal.buffer.active;
    const rows = Array.from(
      { length: this.terminal.rows },
      (_, i) => buffer.getLine(buffer.baseY + i)?.translateToString(true) ?? '',
    );
    while (rows.length > 0 && rows.at(-1)?.trim() === '') rows.pop();
    return rows.map(row => row.trimEnd());
  }

  get cursor(): string {
    const buffer = this.terminal.buffer.active;
    return `${buffer.cursorX},${buffer.cursorY}`;
  }

  async #quiet(): Promise<void> {
    // The editor works through its keys in promises; the terminal parses in a task of its own.
    await new Promise(resolve => setImmediate(resolve));
    await new Promise<void>(resolve => this.terminal.write('', resolve));
  }
}
