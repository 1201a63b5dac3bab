import { closeSync, fstatSync, ftruncateSync, readSync, writeSync } from 'node:fs';
import {
  Byte,
  disposableType,
  type EnumValue,
  Int64,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
  type Value,
} from '#values';
import { fromBytes, toBytes } from '../bytes.ts';
import { enumNumber } from '../enum-types.ts';

/** A stream of bytes with a position. */
export abstract class Stream extends NetObject {
  position = 0;
  closed = false;
  abstract get length(): number;
  abstract get canWrite(): boolean;
  /** Bytes from the position on; fewer at the end. */
  abstract read(count: number): Uint8Array;
  abstract write(bytes: Uint8Array): void;
  abstract setLength(length: number): void;
  close(): void {
    this.closed = true;
  }
  requireOpen(): void {
    if (this.closed) raise('ObjectDisposedException', 'Cannot access a closed Stream.');
  }
  seek(offset: number, origin: number): number {
    this.requireOpen();
    const base = origin === 0 ? 0 : origin === 1 ? this.position : this.length;
    if (base + offset < 0)
      raise('System.IO.IOException', 'An attempt was made to move the position before the beginning of the stream.');
    this.position = base + offset;
    return this.position;
  }
}

/** A stream in memory. */
export class MemoryStream extends Stream {
  #bytes: Uint8Array;
  #length: number;
  readonly canWrite: boolean;
  constructor(bytes: Uint8Array = new Uint8Array(0), canWrite = true) {
    super();
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.canWrite = canWrite;
  }
  get netType(): NetType {
    return memoryStreamType;
  }
  get length(): number {
    return this.#length;
  }
  read(count: number): Uint8Array {
    this.requireOpen();
    const part = this.#bytes.slice(this.position, Math.min(this.#length, this.position + count));
    this.position += part.length;
    return part;
  }
  write(bytes: Uint8Array): void {
    this.requireOpen();
    if (!this.canWrite) raise('NotSupportedException', 'Stream does not support writing.');
    const end = this.position + bytes.length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2, 256));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, this.position);
    this.position = end;
    this.#length = Math.max(this.#length, end);
  }
  setLength(length: number): void {
    const grown = new Uint8Array(length);
    grown.set(this.#bytes.subarray(0, Math.min(length, this.#length)));
    this.#bytes = grown;
    this.#length = length;
  }
  toArray(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** A stream over a file that is open. */
export class FileStream extends Stream {
  readonly path: string;
  readonly canWrite: boolean;
  readonly #descriptor: number;
  constructor(path: string, descriptor: number, canWrite: boolean) {
    super();
    this.path = path;
    this.#descriptor = descriptor;
    this.canWrite = canWrite;
  }
  get netType(): NetType {
    return fileStreamType;
  }
  get length(): number {
    this.requireOpen();
    return fstatSync(this.#descriptor).size;
  }
  read(count: number): Uint8Array {
    this.requireOpen();
    const buffer = new Uint8Array(count);
    const got = readSync(this.#descriptor, buffer, 0, count, this.position);
    this.position += got;
    return buffer.subarray(0, got);
  }
  write(bytes: Uint8Array): void {
    this.requireOpen();
    if (!this.canWrite) raise('NotSupportedException', 'Stream does not support writing.');
    writeSync(this.#descriptor, bytes, 0, bytes.length, this.position);
    this.position += bytes.length;
  }
  setLength(length: number): void {
    ftruncateSync(this.#descriptor, length);
  }
  override close(): void {
    if (!this.closed) closeSync(this.#descriptor);
    super.close();
  }
}

function nothing(action: () => void): undefined {
  action();
  return undefined;
}

function readInto(self: Stream, buffer: Value[], offset: number, count: number): number {
  const bytes = self.read(count);
  bytes.forEach((byte, i) => {
    buffer[offset + i] = new Byte(byte);
  });
  return bytes.length;
}

function methods(): MethodDeclaration[] {
  const close = (self: Stream): undefined => nothing(() => self.close());
  return [
    method('void Close()', close),
    method('void Dispose()', close),
    method('void CopyTo(System.IO.Stream destination)', (self: Stream, target: Stream) =>
      nothing(() => target.write(self.read(self.length - self.position))),
    ),
    method('void Flush()', () => undefined),
    method('int Read(byte[] buffer, int offset, int count)', readInto),
    method('int ReadByte()', (self: Stream) => self.read(1)[0] ?? -1),
    method(
      'long Seek(long offset, System.IO.SeekOrigin origin)',
      (self: Stream, offset: Int64, origin: EnumValue) =>
        new Int64(BigInt(self.seek(Number(offset.value), enumNumber(origin)))),
    ),
    method('void SetLength(long value)', (self: Stream, length: Int64) =>
      nothing(() => self.setLength(Number(length.value))),
    ),
    method(
      'void Write(byte[] buffer, int offset, int count)',
      (self: Stream, buffer: Value, offset: number, count: number) =>
        nothing(() => self.write(toBytes(buffer).subarray(offset, offset + count))),
    ),
    method('void WriteByte(byte value)', (self: Stream, byte: Byte) =>
      nothing(() => self.write(Uint8Array.of(byte.value))),
    ),
  ];
}

export const streamType: NetType = new NetType({
  fullName: 'System.IO.Stream',
  base: objectType,
  interfaces: [disposableType],
  members: () => ({
    properties: [
      property('bool CanRead', (self: Stream) => !self.closed),
      property('bool CanWrite', (self: Stream) => !self.closed && self.canWrite),
      property('bool CanSeek', (self: Stream) => !self.closed),
      property('long Length', (self: Stream) => new Int64(BigInt(self.length))),
      property(
        'long Position',
        (self: Stream) => new Int64(BigInt(self.position)),
        (self: Stream, value: Int64) => {
          self.position = Number(value.value);
        },
      ),
    ],
    methods: methods(),
  }),
});

export const memoryStreamType: NetType = new NetType({
  fullName: 'System.IO.MemoryStream',
  base: streamType,
  members: () => ({
    constructors: [
      method('System.IO.MemoryStream new()', () => new MemoryStream()),
      method('System.IO.MemoryStream new(int capacity)', () => new MemoryStream()),
      method('System.IO.MemoryStream new(byte[] buffer)', (bytes: Value) => new MemoryStream(toBytes(bytes))),
      method(
        'System.IO.MemoryStream new(byte[] buffer, bool writable)',
        (bytes: Value, writable: boolean) => new MemoryStream(toBytes(bytes), writable),
      ),
    ],
    methods: [
      method('byte[] ToArray()', (self: MemoryStream) => fromBytes(self.toArray())),
      method('byte[] GetBuffer()', (self: MemoryStream) => fromBytes(self.toArray())),
      method('void WriteTo(System.IO.Stream stream)', (self: MemoryStream, target: Stream) =>
        nothing(() => target.write(self.toArray())),
      ),
    ],
  }),
});

export const fileStreamType: NetType = new NetType({
  fullName: 'System.IO.FileStream',
  base: streamType,
  members: () => ({ properties: [property('string Name', (self: FileStream) => self.path)] }),
});
