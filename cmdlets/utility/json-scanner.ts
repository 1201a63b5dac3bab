import { JsonError } from './json-error.ts';

const stringEnd = -1;

/** Reads the characters of a JSON text as leniently as Json.NET: comments, single quotes, bare names, hexadecimal numbers. */
export class JsonScanner {
  readonly text: string;
  at = 0;
  line = 1;
  lineStart = 0;
  /** Names and positions of the containers that are open, for messages. */
  readonly path: (string | number)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  fail(message: string, at = this.at): never {
    const started = this.at > 0 || at > 0;
    const place = { path: this.path, line: started ? this.line : 0, position: at - this.lineStart };
    throw new JsonError(message, place);
  }

  failAtStart(message: string): never {
    throw new JsonError(message, { path: [], line: 1, position: 0 });
  }

  failAtEnd(): never {
    throw new JsonError('Unexpected end when reading token.', null, this.path.slice(0, -1));
  }

  /** Goes to the next character that means something; gives its code, or -1 at the end. */
  skip(): number {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const c = text.charCodeAt(this.at);
      if (c === 10) this.#newLine(this.at + 1);
      else if (c === 47) {
        this.#comment();
        this.at--;
      } else if (c !== 32 && c !== 9 && c !== 13 && !(c > 127 && /\s/.test(text.charAt(this.at)))) return c;
    }
    return stringEnd;
  }

  #newLine(start: number): void {
    this.line++;
    this.lineStart = start;
  }

  #comment(): void {
    const { text } = this;
    const kind = text.charCodeAt(this.at + 1);
    if (this.at + 1 >= text.length) this.fail('Unexpected end while parsing comment.', text.length);
    if (kind !== 42 && kind !== 47 && this.at + 2 >= text.length)
      this.fail('Unexpected end while parsing comment.', this.at + 1);
    if (kind === 47) {
      const end = text.indexOf('\n', this.at);
      this.at = end < 0 ? text.length : end;
      return;
    }
    if (kind !== 42) this.fail(`Error parsing comment. Expected: *, got ${text.charAt(this.at + 1)}.`, this.at + 1);
    const end = text.indexOf('*/', this.at + 2);
    if (end < 0) this.fail('Unexpected end while parsing comment.', text.length);
    for (let i = text.indexOf('\n', this.at); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) this.#newLine(i + 1);
    this.at = end + 2;
  }

  /** A string from its opening quote on. */
  string(): string {
    const { text } = this;
    const quote = text.charCodeAt(this.at);
    let start = ++this.at;
    let value = '';
    for (;;) {
      if (this.at >= text.length) this.fail(`Unterminated string. Expected delimiter: ${String.fromCharCode(quote)}.`);
      const c = text.charCodeAt(this.at);
      if (c === quote) {
        value += text.slice(start, this.at++);
        return value;
      }
      if (c === 92) {
        value += text.slice(start, this.at) + this.#escape();
        start = this.at;
      } else {
        this.at++;
        if (c === 10) this.#newLine(this.at);
      }
    }
  }

  #escape(): string {
    const c = this.text.charAt(this.at + 1);
    const index = 'bfnrt"\'\\/'.indexOf(c);
    if (c !== '' && index >= 0) {
      this.at += 2;
      return '\b\f\n\r\t"\'\\/'.charAt(index);
    }
    if (c !== 'u') return this.fail(`Bad JSON escape sequence: \\${c}.`, this.at + 2);
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (digits.length < 4) this.fail('Unexpected end while parsing Unicode escape sequence.', this.at + 2);
    if (!/^[\da-fA-F]{4}$/.test(digits)) this.fail(`Invalid Unicode escape sequence: \\u${digits}.`, this.at + 2);
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** A property's name: quoted, or a bare word. */
  name(code: number): string {
    if (code === 34 || code === 39) return this.string();
    const start = this.at;
    while (this.at < this.text.length && /[\p{L}\p{N}_$]/u.test(this.text.charAt(this.at))) this.at++;
    if (this.at === start) this.fail(`Invalid property identifier character: ${this.text.charAt(start)}.`);
    return this.text.slice(start, this.at);
  }

  /** The characters that Json.NET takes for a number; what they mean is the caller's to say. */
  number(): string {
    const { text } = this;
    const start = this.at;
    while (this.at < text.length && isNumberCharacter(text.charCodeAt(this.at))) this.at++;
    const next = text.charAt(this.at);
    if (next !== '' && !/[\s,}\])/]/.test(next))
      this.fail(`Unexpected character encountered while parsing number: ${next}.`);
    return text.slice(start, this.at);
  }

  /** One of the bare words; fails as Json.NET does when only its start is there. */
  word(word: string, message: string): void {
    const { text } = this;
    for (let i = 0; i < word.length; i++) {
      if (this.at + i >= text.length) this.fail('Unexpected end when reading JSON.', text.length);
      if (text.charCodeAt(this.at + i) !== word.charCodeAt(i)) this.fail(message, this.at + i);
    }
    this.at += word.length;
    if (/[^\s,}\]/]/.test(text.charAt(this.at))) this.fail(message);
  }
}

function isNumberCharacter(c: number): boolean {
  if (c >= 48 && c <= 57) return true;
  const lower = c | 32;
  return c === 45 || c === 43 || c === 46 || (lower >= 97 && lower <= 102) || lower === 120;
}
