import {
  type Char,
  disposableType,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  toNetText,
  type Value,
} from '#values';
import { formatText } from '../format-strings/index.ts';
import { charsToText } from '../text/chars.ts';
import { StringBuilder } from '../text/string-builder.ts';

/** Text that is written from front to back. */
export abstract class TextWriter extends NetObject {
  newLine = '\n';
  abstract write(text: string): void;
  flush(): void {}
  close(): void {
    this.flush();
  }
}

const text = (value: Value): string => (value === null || value === undefined ? '' : toNetText(value));

/** Write and WriteLine of everything that .NET has overloads for. */
function writing(name: string, tail: (self: TextWriter) => string): MethodDeclaration[] {
  const put = (self: TextWriter, value: string): undefined => {
    self.write(value + tail(self));
    return undefined;
  };
  const args = (count: number): string => Array.from({ length: count }, (_, i) => `System.Object arg${i}`).join(', ');
  return [
    method(`void ${name}(char value)`, (self: TextWriter, value: Char) => put(self, String.fromCharCode(value.code))),
    method(`void ${name}(char[] buffer)`, (self: TextWriter, chars: Char[] | null) =>
      put(self, charsToText(chars ?? [])),
    ),
    method(
      `void ${name}(char[] buffer, int index, int count)`,
      (self: TextWriter, chars: Char[], index: number, count: number) =>
        put(self, charsToText(chars.slice(index, index + count))),
    ),
    ...['bool', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'string', 'System.Object'].map(type =>
      method(`void ${name}(${type} value)`, (self: TextWriter, value: Value) => put(self, text(value))),
    ),
    method(`void ${name}(System.Text.StringBuilder value)`, (self: TextWriter, value: Value) => put(self, text(value))),
    ...[1, 2, 3].map(count =>
      method(`void ${name}(string format, ${args(count)})`, (self: TextWriter, format: string, ...values: Value[]) =>
        put(self, formatText(format, values)),
      ),
    ),
    method(
      `void ${name}(string format, Params System.Object[] arg)`,
      (self: TextWriter, format: string, values: Value[]) => put(self, formatText(format, values)),
    ),
  ];
}

function end(action: (self: TextWriter) => void) {
  return (self: TextWriter): undefined => {
    action(self);
    return undefined;
  };
}

export const textWriterType = new NetType({
  fullName: 'System.IO.TextWriter',
  base: objectType,
  interfaces: [disposableType],
  members: () => ({
    properties: [
      property(
        'string NewLine',
        (self: TextWriter) => self.newLine,
        (self: TextWriter, value: string) => {
          self.newLine = value;
        },
      ),
    ],
    methods: [
      method(
        'void Close()',
        end(self => self.close()),
      ),
      method(
        'void Dispose()',
        end(self => self.close()),
      ),
      method(
        'void Flush()',
        end(self => self.flush()),
      ),
      ...writing('Write', () => ''),
      method(
        'void WriteLine()',
        end(self => self.write(self.newLine)),
      ),
      ...writing('WriteLine', self => self.newLine),
    ],
  }),
});

/** System.IO.StringWriter. */
export class StringWriter extends TextWriter {
  readonly builder: StringBuilder;
  constructor(builder: StringBuilder = new StringBuilder()) {
    super();
    this.builder = builder;
  }
  get netType(): NetType {
    return stringWriterType;
  }
  write(value: string): void {
    this.builder.append(value);
  }
  override toText(): string {
    return this.builder.toText();
  }
}

export const stringWriterType: NetType = new NetType({
  fullName: 'System.IO.StringWriter',
  base: textWriterType,
  members: () => ({
    constructors: [
      method('System.IO.StringWriter new()', () => new StringWriter()),
      method(
        'System.IO.StringWriter new(System.Text.StringBuilder sb)',
        (builder: StringBuilder) => new StringWriter(builder),
      ),
      method('System.IO.StringWriter new(System.IFormatProvider formatProvider)', () => new StringWriter()),
    ],
    methods: [
      method('System.Text.StringBuilder GetStringBuilder()', (self: StringWriter) => self.builder),
      method('string ToString()', (self: StringWriter) => self.toText()),
    ],
  }),
});
