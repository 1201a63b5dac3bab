import {
  BigInteger,
  BoxedNumber,
  Byte,
  Char,
  Decimal,
  Double,
  EnumValue,
  Int16,
  Int64,
  SByte,
  Single,
  UInt16,
  UInt64,
  type Value,
} from '#values';

/** The bytes of a number as a little-endian machine keeps it; a Boolean counts as an Int32. Null for other values. */
export function numberBytes(value: Value): Uint8Array | null {
  if (typeof value === 'boolean') return int(value ? 1 : 0);
  if (typeof value === 'number') return int(value);
  if (value instanceof EnumValue) return int(Number(value.value));
  if (value instanceof Char) return Uint8Array.of(value.code & 255, value.code >> 8);
  if (!(value instanceof BoxedNumber) || value instanceof Decimal || value instanceof BigInteger) return null;
  if (value instanceof Byte || value instanceof SByte) return Uint8Array.of(value.value & 255);
  if (value instanceof Int16 || value instanceof UInt16)
    return Uint8Array.of(value.value & 255, (value.value >> 8) & 255);
  const view = new DataView(new ArrayBuffer(value instanceof Single ? 4 : 8));
  if (value instanceof Single) view.setFloat32(0, value.value, true);
  else if (value instanceof Double) view.setFloat64(0, value.value, true);
  else if (value instanceof Int64 || value instanceof UInt64)
    view.setBigUint64(0, BigInt.asUintN(64, value.value), true);
  else return int(Number(value.value));
  return new Uint8Array(view.buffer);
}

function int(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255);
}
