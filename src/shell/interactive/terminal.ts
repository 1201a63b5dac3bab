import { KeyDecoder, type KeyEvent, type TerminalPort } from '#editor';
import { OutputStream } from '#host';

/** How long a lone Escape waits for the rest of a sequence, in milliseconds. */
const ESCAPE_WAIT = 25;
const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';

/**
 * The person's terminal. While it is held, keys come as they are pressed and are not echoed, also while a command runs; it is released
 * for programs that use it themselves.
 */
export class Terminal implements TerminalPort {
  readonly #decoder = new KeyDecoder();
  readonly #out = new OutputStream(1);
  readonly #receive: (events: KeyEvent[]) => void;
  #held = false;
  #timer: NodeJS.Timeout | null = null;
  readonly #onData = (data: Buffer): void => this.#read(data.toString('utf8'));

  constructor(receive: (events: KeyEvent[]) => void) {
    this.#receive = receive;
  }

  get columns(): number {
    return process.stdout.columns || 80;
  }

  get rows(): number {
    return process.stdout.rows || 24;
  }

  write(text: string): void {
    this.#out.write(text);
  }

  hold(): void {
    if (this.#held) return;
    this.#held = true;
    process.stdin.setRawMode(true);
    process.stdin.on('data', this.#onData);
    process.stdin.resume();
    this.write(PASTE_ON);
  }

  release(): void {
    if (!this.#held) return;
    this.#held = false;
    process.stdin.off('data', this.#onData);
    process.stdin.pause();
    process.stdin.setRawMode(false);
    this.write(PASTE_OFF);
  }

  #read(text: string): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#receive(this.#decoder.decode(text));
    if (this.#decoder.pending) this.#timer = setTimeout(() => this.#receive(this.#decoder.flush()), ESCAPE_WAIT);
  }
}
