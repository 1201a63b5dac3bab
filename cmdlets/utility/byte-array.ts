import { Byte, byteType, tagArray, toInt32, type Value } from '#values';

/** A `byte[]` (or any array of small numbers) as bytes. */
export function bytesOf(value: Value): Uint8Array {
  return Array.isArray(value)
    ? Uint8Array.from(value, each => (each instanceof Byte ? each.value : toInt32(each)))
    : new Uint8Array(0);
}

/** Bytes as a `byte[]`. */
export function byteArray(bytes: Uint8Array): Value[] {
  return tagArray(
    Array.from(bytes, each => new Byte(each)),
    byteType,
  );
}
