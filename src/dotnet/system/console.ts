import { readSync } from 'node:fs';
import {
  type Char,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  type PropertyDeclaration,
  property,
  toNetText,
  type Value,
} from '#values';
import { enumOf } from '../enum-types.ts';
import { formatText } from '../format-strings/index.ts';
import { TextReader, textReaderType } from '../io/text-reader.ts';
import { TextWriter, textWriterType } from '../io/text-writer.ts';
import { charsToText } from '../text/chars.ts';
import { type Encoding, utf8Encoding } from '../text/encoding.ts';
import { threadHost } from '../thread-host.ts';

/** Console.Out and Console.Error. */
class ConsoleWriter extends TextWriter {
  readonly #stream: 'out' | 'err';
  constructor(stream: 'out' | 'err') {
    super();
    this.#stream = stream;
  }
  get netType(): NetType {
    return consoleWriterType;
  }
  write(text: string): void {
    threadHost().write(this.#stream, text);
  }
  override close(): void {}
}

const consoleWriterType = new NetType({ fullName: 'System.IO.TextWriter+SyncTextWriter', base: textWriterType });

/** Everything that is left of standard input. */
class ConsoleReader extends TextReader {
  get netType(): NetType {
    return consoleReaderType;
  }
  protected load(): string {
    const chunks: Uint8Array[] = [];
    const buffer = new Uint8Array(65_536);
    for (let got = readSome(buffer); got > 0; got = readSome(buffer)) chunks.push(buffer.slice(0, got));
    return Buffer.concat(chunks).toString('utf8');
  }
  override close(): void {}
}

function readSome(buffer: Uint8Array): number {
  try {
    return readSync(0, buffer);
  } catch {
    return 0;
  }
}

const consoleReaderType = new NetType({ fullName: 'System.IO.SyncTextReader', base: textReaderType });

const streams = { out: new ConsoleWriter('out'), error: new ConsoleWriter('err'), reader: new ConsoleReader() };

const shown = (value: Value): string => (value === null || value === undefined ? '' : toNetText(value));

function writing(name: string, end: string): MethodDeclaration[] {
  const put = (text: string): undefined => {
    threadHost().write('out', text + end);
    return undefined;
  };
  const objects = (count: number): string =>
    Array.from({ length: count }, (_, i) => `System.Object arg${i}`).join(', ');
  return [
    ...['string', 'bool', 'char', 'decimal', 'double', 'float', 'int', 'uint', 'long', 'ulong', 'System.Object'].map(
      type => method(`void ${name}(${type} value)`, (value: Value) => put(shown(value))),
    ),
    method(`void ${name}(char[] buffer)`, (chars: Char[] | null) => put(charsToText(chars ?? []))),
    ...[1, 2, 3].map(count =>
      method(`void ${name}(string format, ${objects(count)})`, (format: string, ...args: Value[]) =>
        put(formatText(format, args)),
      ),
    ),
    method(`void ${name}(string format, Params System.Object[] arg)`, (format: string, args: Value[]) =>
      put(formatText(format, args)),
    ),
  ];
}

const readLine = (): string | null =>
  threadHost().readLine ? (threadHost().readLine?.() ?? null) : streams.reader.readLine();

/** Colours are the terminal's own; setting one writes its sequence. */
const ansi: readonly number[] = [30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97];

function setColor(value: Value, offset: number): void {
  const code = ansi[Number(typeof value === 'object' && value !== null && 'value' in value ? value.value : value)];
  if (code !== undefined && threadHost().terminal?.interactive) threadHost().write('out', `\u001b[${code + offset}m`);
}

const color = (name: string, offset: number) =>
  property(
    `System.ConsoleColor ${name}`,
    () => enumOf('System.ConsoleColor', -1),
    (_: unknown, value: Value) => setColor(value, offset),
  );

function properties(): PropertyDeclaration[] {
  const size = (name: string, part: 'columns' | 'rows', otherwise: number) =>
    property(`int ${name}`, () => threadHost().terminal?.[part] ?? otherwise);
  const redirected = (name: string) => property(`bool ${name}`, () => threadHost().terminal?.interactive !== true);
  const encoding = (name: string) =>
    property(
      `System.Text.Encoding ${name}`,
      () => utf8Encoding,
      (_: unknown, __: Encoding) => undefined,
    );
  return [
    property('System.IO.TextReader In', () => streams.reader),
    property('System.IO.TextWriter Out', () => streams.out),
    property('System.IO.TextWriter Error', () => streams.error),
    encoding('InputEncoding'),
    encoding('OutputEncoding'),
    redirected('IsInputRedirected'),
    redirected('IsOutputRedirected'),
    redirected('IsErrorRedirected'),
    size('WindowWidth', 'columns', 80),
    size('WindowHeight', 'rows', 24),
    size('BufferWidth', 'columns', 80),
    size('BufferHeight', 'rows', 24),
    property('int CursorLeft', () => 0),
    property('int CursorTop', () => 0),
    property(
      'bool CursorVisible',
      () => true,
      (_: unknown, visible: boolean) => {
        if (threadHost().terminal?.interactive) threadHost().write('out', visible ? '\u001b[?25h' : '\u001b[?25l');
      },
    ),
    property(
      'bool TreatControlCAsInput',
      () => false,
      () => undefined,
    ),
    property('bool KeyAvailable', () => false),
    property(
      'string Title',
      () => '',
      (_: unknown, title: string) => threadHost().setTitle?.(title),
    ),
    color('ForegroundColor', 0),
    color('BackgroundColor', 10),
  ];
}

export const consoleType = new NetType({
  fullName: 'System.Console',
  base: objectType,
  members: () => ({
    staticProperties: properties(),
    staticMethods: [
      method('void Beep()', () => {
        threadHost().write('out', '\u0007');
        return undefined;
      }),
      method('void Clear()', () => {
        if (threadHost().terminal?.interactive) threadHost().write('out', '\u001b[H\u001b[2J');
        return undefined;
      }),
      method('string ReadLine()', readLine),
      method('int Read()', () => streams.reader.read(1).charCodeAt(0) || -1),
      method('void ResetColor()', () => {
        if (threadHost().terminal?.interactive) threadHost().write('out', '\u001b[0m');
        return undefined;
      }),
      method('void SetCursorPosition(int left, int top)', (left: number, top: number) => {
        threadHost().write('out', `\u001b[${top + 1};${left + 1}H`);
        return undefined;
      }),
      ...writing('Write', ''),
      method('void WriteLine()', () => {
        threadHost().write('out', '\n');
        return undefined;
      }),
      ...writing('WriteLine', '\n'),
    ],
  }),
});
