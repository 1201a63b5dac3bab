import {
  Char,
  disposableType,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  raise,
  type Value,
} from '#values';

/** Text that is read from front to back. */
export abstract class TextReader extends NetObject {
  #text: string | null = null;
  #at = 0;
  #closed = false;
  /** All text that is left in the source; asked once. */
  protected abstract load(): string;

  #source(): string {
    if (this.#closed) raise('ObjectDisposedException', this.closedMessage);
    return (this.#text ??= this.load());
  }
  protected get closedMessage(): string {
    return 'Cannot read from a closed TextReader.';
  }
  get ended(): boolean {
    return this.#at >= this.#source().length;
  }
  peek(): number {
    const text = this.#source();
    return this.#at < text.length ? text.charCodeAt(this.#at) : -1;
  }
  read(count: number): string {
    const part = this.#source().slice(this.#at, this.#at + count);
    this.#at += part.length;
    return part;
  }
  readToEnd(): string {
    return this.read(Number.POSITIVE_INFINITY);
  }
  /** Null at the end. */
  readLine(): string | null {
    const text = this.#source();
    if (this.#at >= text.length) return null;
    const end = text.slice(this.#at).search(/\r\n|\r|\n/);
    const line = end < 0 ? text.slice(this.#at) : text.slice(this.#at, this.#at + end);
    this.#at += line.length;
    if (text.startsWith('\r\n', this.#at)) this.#at += 2;
    else if (end >= 0) this.#at += 1;
    return line;
  }
  close(): void {
    this.#closed = true;
  }
}

function close(self: TextReader): undefined {
  self.close();
  return undefined;
}

function readInto(self: TextReader, buffer: Value[], index: number, count: number): number {
  const part = self.read(count);
  for (let i = 0; i < part.length; i++) buffer[index + i] = new Char(part.charCodeAt(i));
  return part.length;
}

const methods = (): MethodDeclaration[] => [
  method('void Close()', close),
  method('void Dispose()', close),
  method('int Peek()', (self: TextReader) => self.peek()),
  method('int Read()', (self: TextReader) => {
    const part = self.read(1);
    return part === '' ? -1 : part.charCodeAt(0);
  }),
  method('int Read(char[] buffer, int index, int count)', readInto),
  method('int ReadBlock(char[] buffer, int index, int count)', readInto),
  method('string ReadToEnd()', (self: TextReader) => self.readToEnd()),
  method('string ReadLine()', (self: TextReader) => self.readLine()),
];

export const textReaderType = new NetType({
  fullName: 'System.IO.TextReader',
  base: objectType,
  interfaces: [disposableType],
  members: () => ({ methods: methods() }),
});

/** System.IO.StringReader. */
export class StringReader extends TextReader {
  readonly #given: string;
  constructor(text: string) {
    super();
    this.#given = text;
  }
  get netType(): NetType {
    return stringReaderType;
  }
  protected load(): string {
    return this.#given;
  }
}

export const stringReaderType: NetType = new NetType({
  fullName: 'System.IO.StringReader',
  base: textReaderType,
  members: () => ({
    constructors: [method('System.IO.StringReader new(string s)', (text: string) => new StringReader(text))],
  }),
});
