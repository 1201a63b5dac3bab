import { method, NetType, property, raise } from '#values';
import { type Encoding, utf8Encoding } from '../text/encoding.ts';
import { openWriter } from './open.ts';
import type { Stream } from './stream.ts';
import { TextWriter, textWriterType } from './text-writer.ts';

/** What .NET keeps before it writes to the stream. */
const bufferSize = 1024;

/** System.IO.StreamWriter: buffered, so that text which is not flushed is not in the file. */
export class StreamWriter extends TextWriter {
  readonly stream: Stream;
  readonly encoding: Encoding;
  autoFlush = false;
  #buffer = '';
  #begun: boolean;
  constructor(stream: Stream, encoding: Encoding = utf8Encoding) {
    super();
    this.stream = stream;
    this.encoding = encoding;
    this.#begun = stream.position > 0;
  }
  get netType(): NetType {
    return streamWriterType;
  }
  write(text: string): void {
    if (this.stream.closed) raise('ObjectDisposedException', 'Cannot write to a closed TextWriter.');
    this.#buffer += text;
    if (this.autoFlush || this.#buffer.length >= bufferSize) this.flush();
  }
  override flush(): void {
    if (this.stream.closed) return;
    if (!this.#begun && this.encoding.preamble.length > 0) this.stream.write(Uint8Array.from(this.encoding.preamble));
    this.#begun = true;
    if (this.#buffer !== '') this.stream.write(this.encoding.encode(this.#buffer));
    this.#buffer = '';
  }
  override close(): void {
    this.flush();
    this.stream.close();
  }
}

const name = 'System.IO.StreamWriter';

export const streamWriterType: NetType = new NetType({
  fullName: name,
  base: textWriterType,
  members: () => ({
    constructors: [
      method(`${name} new(System.IO.Stream stream)`, (stream: Stream) => new StreamWriter(stream)),
      method(
        `${name} new(System.IO.Stream stream, System.Text.Encoding encoding)`,
        (stream: Stream, encoding: Encoding) => new StreamWriter(stream, encoding),
      ),
      method(`${name} new(string path)`, (path: string) => openWriter(path, false)),
      method(`${name} new(string path, bool append)`, (path: string, append: boolean) => openWriter(path, append)),
      method(`${name} new(string path, bool append, System.Text.Encoding encoding)`, openWriter),
    ],
    properties: [
      property(
        'bool AutoFlush',
        (self: StreamWriter) => self.autoFlush,
        (self: StreamWriter, value: boolean) => {
          self.autoFlush = value;
          if (value) self.flush();
        },
      ),
      property('System.IO.Stream BaseStream', (self: StreamWriter) => self.stream),
      property('System.Text.Encoding Encoding', (self: StreamWriter) => self.encoding),
    ],
  }),
});
