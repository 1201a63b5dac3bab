import { method, NetObject, NetType, objectType, property, UInt32, UInt64 } from '#values';
import { byteArray } from './byte-array.ts';

/** Up to 16 bytes in a row, as Format-Hex gives them. */
export class ByteCollection extends NetObject {
  readonly offset: bigint;
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly path: string | null;

  constructor(offset: bigint, bytes: Uint8Array, label: string, path: string | null) {
    super();
    this.offset = offset;
    this.bytes = bytes;
    this.label = label;
    this.path = path;
  }

  get netType(): NetType {
    return byteCollectionType;
  }
  get hexOffset(): string {
    return this.offset.toString(16).toUpperCase().padStart(16, '0');
  }
  get hexBytes(): string {
    return Array.from(this.bytes, byte => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
  }
  /** Control characters are shown as a replacement character, a zero as a blank. */
  get ascii(): string {
    return Array.from(this.bytes, byte => {
      if (byte === 0) return ' ';
      return byte < 32 || (byte >= 127 && byte < 160) ? '\ufffd' : String.fromCharCode(byte);
    }).join('');
  }
  override toText(): string {
    return `${this.hexOffset}   ${this.hexBytes.padEnd(49)}${this.ascii.padEnd(16)}`;
  }
}

const byteCollectionType = new NetType({
  fullName: 'Microsoft.PowerShell.Commands.ByteCollection',
  base: objectType,
  members: () => ({
    properties: [
      property('uint Offset', (self: ByteCollection) => new UInt32(Number(self.offset))),
      property('ulong Offset64', (self: ByteCollection) => new UInt64(self.offset)),
      property('byte[] Bytes', (self: ByteCollection) => byteArray(self.bytes)),
      property('string Path', (self: ByteCollection) => self.path),
      property('string HexOffset', (self: ByteCollection) => self.hexOffset),
      property('string Label', (self: ByteCollection) => self.label),
      property('string HexBytes', (self: ByteCollection) => self.hexBytes),
      property('string Ascii', (self: ByteCollection) => self.ascii),
    ],
    methods: [method('string ToString()', (self: ByteCollection) => self.toText())],
  }),
});
