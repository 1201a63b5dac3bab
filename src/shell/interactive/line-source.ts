import { type Ending, type HistoryPort, type KeyEvent, type LanguagePort, LineEditor } from '#editor';
import { Terminal } from './terminal.ts';

const plainText: LanguagePort = {
  view: () => ({ spans: [], valid: true }),
  incomplete: () => false,
  complete: async () => ({ start: 0, length: 0, matches: [] }),
};
const noHistory: HistoryPort = { entries: [], add: () => undefined };

export interface LineSourceOptions {
  readonly language?: LanguagePort;
  readonly history?: HistoryPort;
  /** Keys are not looked at before this. */
  readonly ready?: Promise<void>;
  /** Ctrl+c while no line is read. */
  readonly interrupted?: () => void;
}

/** Lines from the person at the terminal: commands with all that the editor can do, and answers to questions with less. */
export class LineSource {
  readonly terminal: Terminal;
  readonly #editor: LineEditor;
  readonly #options: LineSourceOptions;
  #active: LineEditor | null = null;

  constructor(options: LineSourceOptions = {}) {
    const { language = plainText, history = noHistory, ready } = options;
    this.#options = options;
    this.terminal = new Terminal(events => void (ready ? ready.then(() => this.#take(events)) : this.#take(events)));
    this.#editor = new LineEditor({ terminal: this.terminal, language, history, predicts: true });
    process.stdout.on('resize', () => this.#active?.resize());
  }

  readCommand(prompt: string): Promise<Ending> {
    return this.#read(this.#editor, prompt);
  }

  /** An answer to Read-Host and the like; null when it was cancelled with Ctrl+c or ended with Ctrl+d. */
  async readAnswer(prompt: string, secret: boolean): Promise<string | null> {
    const editor = new LineEditor({
      terminal: this.terminal,
      language: plainText,
      history: noHistory,
      secret,
      answers: true,
    });
    editor.push(this.#editor.takeWaiting());
    const ending = await this.#read(editor, prompt);
    this.#editor.push(editor.takeWaiting());
    return ending.kind === 'accepted' ? ending.text : null;
  }

  /** Prints above what is being edited. */
  print(text: string): void {
    const print = (): void => this.terminal.write(text);
    if (this.#active) this.#active.interject(print);
    else print();
  }

  /** Ends the input under edit, as when the session is to end. */
  end(): void {
    this.#active?.end({ kind: 'exit' });
    this.terminal.release();
  }

  /** Keys pressed while a command runs wait for the next line, but for Ctrl+c. */
  #take(events: readonly KeyEvent[]): void {
    if (this.#active) {
      this.#active.push(events);
      return;
    }
    const isInterrupt = (event: KeyEvent): boolean => event.kind === 'key' && event.chord === 'Ctrl+c';
    this.#editor.push(events.filter(event => !isInterrupt(event)));
    if (!events.some(isInterrupt)) return;
    this.#editor.takeWaiting();
    this.#options.interrupted?.();
  }

  async #read(editor: LineEditor, prompt: string): Promise<Ending> {
    this.#active = editor;
    this.terminal.hold();
    try {
      return await editor.read(prompt);
    } finally {
      this.#active = null;
    }
  }
}
