import { method, NetType, property } from '#values';
import { decodeText, type Encoding, utf8Encoding } from '../text/encoding.ts';
import { openReader } from './open.ts';
import type { Stream } from './stream.ts';
import { TextReader, textReaderType } from './text-reader.ts';

/** System.IO.StreamReader. */
export class StreamReader extends TextReader {
  readonly stream: Stream;
  readonly encoding: Encoding;
  constructor(stream: Stream, encoding: Encoding = utf8Encoding) {
    super();
    this.stream = stream;
    this.encoding = encoding;
  }
  get netType(): NetType {
    return streamReaderType;
  }
  protected load(): string {
    return decodeText(this.stream.read(this.stream.length - this.stream.position), this.encoding);
  }
  override close(): void {
    super.close();
    this.stream.close();
  }
}

const name = 'System.IO.StreamReader';

export const streamReaderType: NetType = new NetType({
  fullName: name,
  base: textReaderType,
  members: () => ({
    constructors: [
      method(`${name} new(System.IO.Stream stream)`, (stream: Stream) => new StreamReader(stream)),
      method(
        `${name} new(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)`,
        (stream: Stream) => new StreamReader(stream),
      ),
      method(
        `${name} new(System.IO.Stream stream, System.Text.Encoding encoding)`,
        (stream: Stream, encoding: Encoding) => new StreamReader(stream, encoding),
      ),
      method(`${name} new(string path)`, (path: string) => openReader(path)),
      method(`${name} new(string path, bool detectEncodingFromByteOrderMarks)`, (path: string) => openReader(path)),
      method(`${name} new(string path, System.Text.Encoding encoding)`, (path: string, encoding: Encoding) =>
        openReader(path, encoding),
      ),
    ],
    properties: [
      property('System.Text.Encoding CurrentEncoding', (self: StreamReader) => self.encoding),
      property('System.IO.Stream BaseStream', (self: StreamReader) => self.stream),
      property('bool EndOfStream', (self: StreamReader) => self.ended),
    ],
  }),
});
