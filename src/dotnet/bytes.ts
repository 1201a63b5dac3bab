import { Byte, baseOf, byteType, tagArray, type Value } from '#values';

/** Arrays of Byte and JavaScript's. */
export const toBytes = (value: Value): Uint8Array =>
  Uint8Array.from(
    Array.isArray(value) ? value.map(each => (each instanceof Byte ? each.value : Number(baseOf(each)))) : [],
  );

export const fromBytes = (bytes: Uint8Array): Value =>
  tagArray(
    Array.from(bytes, byte => new Byte(byte)),
    byteType,
  );
