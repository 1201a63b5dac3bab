import {
  BoxedNumber,
  Char,
  Double,
  Int16,
  Int64,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  property,
  raise,
  Single,
  UInt16,
  UInt32,
  UInt64,
  type Value,
} from '#values';
import { raiseRange } from '../argument-errors.ts';
import { fromBytes, toBytes } from '../bytes.ts';

/** How a type is laid out, little-endian. */
interface Layout {
  readonly type: string;
  readonly name: string;
  readonly size: number;
  readonly write: (view: DataView, value: Value) => void;
  readonly read: (view: DataView) => Value;
}

const numberOf = (value: Value): number =>
  value instanceof BoxedNumber ? Number(value.value) : value instanceof Char ? value.code : Number(value);
const wholeOf = (value: Value): bigint =>
  value instanceof Int64 || value instanceof UInt64 ? value.value : BigInt(numberOf(value));

const layouts: readonly Layout[] = [
  {
    type: 'bool',
    name: 'Boolean',
    size: 1,
    write: (v, x) => v.setUint8(0, x === true ? 1 : 0),
    read: v => v.getUint8(0) !== 0,
  },
  {
    type: 'char',
    name: 'Char',
    size: 2,
    write: (v, x) => v.setUint16(0, numberOf(x), true),
    read: v => new Char(v.getUint16(0, true)),
  },
  {
    type: 'short',
    name: 'Int16',
    size: 2,
    write: (v, x) => v.setInt16(0, numberOf(x), true),
    read: v => new Int16(v.getInt16(0, true)),
  },
  {
    type: 'int',
    name: 'Int32',
    size: 4,
    write: (v, x) => v.setInt32(0, numberOf(x), true),
    read: v => v.getInt32(0, true),
  },
  {
    type: 'long',
    name: 'Int64',
    size: 8,
    write: (v, x) => v.setBigInt64(0, wholeOf(x), true),
    read: v => new Int64(v.getBigInt64(0, true)),
  },
  {
    type: 'ushort',
    name: 'UInt16',
    size: 2,
    write: (v, x) => v.setUint16(0, numberOf(x), true),
    read: v => new UInt16(v.getUint16(0, true)),
  },
  {
    type: 'uint',
    name: 'UInt32',
    size: 4,
    write: (v, x) => v.setUint32(0, numberOf(x), true),
    read: v => new UInt32(v.getUint32(0, true)),
  },
  {
    type: 'ulong',
    name: 'UInt64',
    size: 8,
    write: (v, x) => v.setBigUint64(0, wholeOf(x), true),
    read: v => new UInt64(v.getBigUint64(0, true)),
  },
  {
    type: 'float',
    name: 'Single',
    size: 4,
    write: (v, x) => v.setFloat32(0, numberOf(x), true),
    read: v => new Single(v.getFloat32(0, true)),
  },
  {
    type: 'double',
    name: 'Double',
    size: 8,
    write: (v, x) => v.setFloat64(0, numberOf(x), true),
    read: v => new Double(v.getFloat64(0, true)),
  },
];

function encode(layout: Layout, value: Value): Uint8Array {
  const bytes = new Uint8Array(layout.size);
  layout.write(new DataView(bytes.buffer), value);
  return bytes;
}

function decode(layout: Layout, value: Value, start: number): Value {
  const bytes = toBytes(value);
  if (start < 0 || start >= bytes.length)
    raiseRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'startIndex');
  if (start + layout.size > bytes.length) {
    const text =
      'The array starting from the specified index is not long enough to read a value of the specified type.';
    raise('ArgumentException', `${text} (Parameter 'value')`);
  }
  return layout.read(new DataView(bytes.buffer, bytes.byteOffset + start, layout.size));
}

function toText(value: Value, start = 0, length?: number): string {
  const bytes = toBytes(value).subarray(start, length === undefined ? undefined : start + length);
  return Array.from(bytes, byte => byte.toString(16).toUpperCase().padStart(2, '0')).join('-');
}

/** The bits of one type read as another. */
function reinterpret(signature: string, from: string, to: string): MethodDeclaration {
  const [source, target] = [layouts.find(each => each.name === from), layouts.find(each => each.name === to)];
  return method(signature, (value: Value) =>
    source && target ? decode(target, fromBytes(encode(source, value)), 0) : null,
  );
}

export const bitConverterType = new NetType({
  fullName: 'System.BitConverter',
  base: objectType,
  members: () => ({
    staticProperties: [property('bool IsLittleEndian', () => true)],
    staticMethods: [
      reinterpret('long DoubleToInt64Bits(double value)', 'Double', 'Int64'),
      reinterpret('double Int64BitsToDouble(long value)', 'Int64', 'Double'),
      reinterpret('int SingleToInt32Bits(float value)', 'Single', 'Int32'),
      reinterpret('float Int32BitsToSingle(int value)', 'Int32', 'Single'),
      ...layouts.map(layout =>
        method(`byte[] GetBytes(${layout.type} value)`, (value: Value) => fromBytes(encode(layout, value))),
      ),
      ...layouts.map(layout =>
        method(`${layout.type} To${layout.name}(byte[] value, int startIndex)`, (value: Value, start: number) =>
          decode(layout, value, start),
        ),
      ),
      method('string ToString(byte[] value, int startIndex, int length)', toText),
      method('string ToString(byte[] value)', (value: Value) => toText(value)),
      method('string ToString(byte[] value, int startIndex)', (value: Value, start: number) => toText(value, start)),
    ],
  }),
});
