import { randomBytes } from 'node:crypto';
import type { PartKey } from '#cmdlet';

/** Where random bytes come from: the system, or a seed that gives the same bytes each time. */
export type ByteSource = (count: number) => Uint8Array;

export const systemBytes: ByteSource = count => randomBytes(count);

const maxInt = 2_147_483_647;

/** .NET's seeded System.Random (Knuth's subtractive generator), byte by byte. */
export function seededBytes(seed: number): ByteSource {
  const state = new Int32Array(56);
  const start = 161_803_398 - (seed === -2_147_483_648 ? maxInt : Math.abs(seed));
  const at = (index: number): number => state[index] ?? 0;
  state[55] = start;
  let previous = start;
  let next = 1;
  for (let i = 1, slot = 0; i < 55; i++) {
    slot = slot + 21 >= 55 ? slot + 21 - 55 : slot + 21;
    state[slot] = next;
    next = previous - next;
    if (next < 0) next += maxInt;
    previous = at(slot);
  }
  for (let round = 1; round < 5; round++) {
    for (let i = 1; i < 56; i++) {
      const other = i + 30 >= 55 ? i + 30 - 55 : i + 30;
      state[i] = at(i) - at(1 + other);
      if (at(i) < 0) state[i] = at(i) + maxInt;
    }
  }
  let first = 0;
  let second = 21;
  const sample = (): number => {
    first = first + 1 >= 56 ? 1 : first + 1;
    second = second + 1 >= 56 ? 1 : second + 1;
    let result = at(first) - at(second);
    if (result === maxInt) result--;
    if (result < 0) result += maxInt;
    state[first] = result;
    return result;
  };
  return count => Uint8Array.from({ length: count }, () => sample() & 255);
}

/** Random numbers of several kinds from one source of bytes, drawn in the order in which Get-Random draws them. */
export class RandomNumbers {
  #bytes: ByteSource;

  constructor(bytes: ByteSource = systemBytes) {
    this.#bytes = bytes;
  }

  seed(seed: number): void {
    this.#bytes = seededBytes(seed);
  }

  #view(count: number): DataView {
    const bytes = this.#bytes(count);
    return new DataView(bytes.buffer, bytes.byteOffset, count);
  }

  /** From 0 to 2^31 - 2. */
  #next(): number {
    for (;;) {
      const value = this.#view(4).getInt32(0, true);
      if (value !== maxInt) return value < 0 ? value + maxInt : value;
    }
  }

  /** From 0 to 1. */
  double(): number {
    return this.#next() / maxInt;
  }

  /** From `minimum` up to and without `maximum`, both Int32. */
  int(minimum: number, maximum: number): number {
    const range = maximum - minimum;
    if (range <= maxInt) return Math.trunc(this.double() * range) + minimum;
    const sample = (this.#view(4).getInt32(0, true) + maxInt) / 4_294_967_295;
    return Math.trunc(sample * range) + minimum;
  }

  /** From `minimum` up to and without `maximum`: as many bits as the range has, drawn again until they fit. */
  long(minimum: bigint, maximum: bigint): bigint {
    const last = maximum - minimum - 1n;
    const mask = (1n << BigInt(last.toString(2).length)) - 1n;
    for (;;) {
      const value = this.#view(8).getBigUint64(0, true) & mask;
      if (value <= last) return minimum + value;
    }
  }
}

/** Get-Random's generator: -SetSeed holds for the whole session. */
export const sessionRandom: PartKey<RandomNumbers> = { name: 'random numbers', create: () => new RandomNumbers() };
