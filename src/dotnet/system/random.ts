import {
  Byte,
  Double,
  elementTypeOf,
  Int64,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  Single,
  tagArray,
  type Value,
} from '#values';
import { raiseRange } from '../argument-errors.ts';

/**
 * .NET's generator for a given seed (Knuth's subtractive one), so that `[Random]::new(42)` gives the numbers it gives there.
 */
class SeededNumbers {
  readonly #seeds = new Int32Array(56);
  #next = 0;
  #nextP = 21;

  constructor(seed: number) {
    const subtraction = seed === -0x8000_0000 ? 0x7fff_ffff : Math.abs(seed);
    let mj = 161_803_398 - subtraction;
    this.#seeds[55] = mj;
    let mk = 1;
    let at = 0;
    for (let i = 1; i < 55; i++) {
      at += 21;
      if (at >= 55) at -= 55;
      this.#seeds[at] = mk;
      mk = (mj - mk) | 0;
      if (mk < 0) mk += 0x7fff_ffff;
      mj = this.#seeds[at] ?? 0;
    }
    for (let round = 1; round < 5; round++) {
      for (let i = 1; i < 56; i++) {
        let n = i + 30;
        if (n >= 55) n -= 55;
        let value = ((this.#seeds[i] ?? 0) - (this.#seeds[1 + n] ?? 0)) | 0;
        if (value < 0) value += 0x7fff_ffff;
        this.#seeds[i] = value;
      }
    }
  }

  /** From 0 to 2^31 - 2. */
  sample(): number {
    this.#next = this.#next + 1 >= 56 ? 1 : this.#next + 1;
    this.#nextP = this.#nextP + 1 >= 56 ? 1 : this.#nextP + 1;
    let value = (this.#seeds[this.#next] ?? 0) - (this.#seeds[this.#nextP] ?? 0);
    if (value === 0x7fff_ffff) value--;
    if (value < 0) value += 0x7fff_ffff;
    this.#seeds[this.#next] = value;
    return value;
  }
}

/** System.Random. */
export class Random extends NetObject {
  readonly #seeded: SeededNumbers | null;
  constructor(seed: number | null = null) {
    super();
    this.#seeded = seed === null ? null : new SeededNumbers(seed);
  }
  get netType(): NetType {
    return randomType;
  }
  /** In [0, 1). */
  nextDouble(): number {
    return this.#seeded ? this.#seeded.sample() * (1 / 0x7fff_ffff) : Math.random();
  }
  /** In [min, max). */
  next(min: number, max: number): number {
    const range = max - min;
    if (this.#seeded && range > 0x7fff_ffff) {
      const sample = this.#seeded.sample();
      const signed = this.#seeded.sample() % 2 === 0 ? -sample : sample;
      return Math.floor(((signed + 0x7fff_fffe) / (2 * 0x7fff_ffff - 1)) * range) + min;
    }
    return Math.floor(this.nextDouble() * range) + min;
  }
  nextByte(): number {
    return this.#seeded ? this.#seeded.sample() & 0xff : Math.floor(Math.random() * 256);
  }
}

function shuffle(self: Random, values: Value[]): undefined {
  for (let i = 0; i < values.length - 1; i++) {
    const j = self.next(i, values.length);
    [values[i], values[j]] = [values[j], values[i]];
  }
  return undefined;
}

function methods(): MethodDeclaration[] {
  const nonNegative = (value: number, name: string): void => {
    if (value < 0) raiseRange(`'${name}' must be greater than zero.`, name);
  };
  return [
    method('int Next()', (self: Random) => self.next(0, 0x7fff_ffff)),
    method('int Next(int maxValue)', (self: Random, max: number) => {
      nonNegative(max, 'maxValue');
      return self.next(0, max);
    }),
    method('int Next(int minValue, int maxValue)', (self: Random, min: number, max: number) => {
      if (min > max) raiseRange("'minValue' cannot be greater than maxValue.", 'minValue');
      return self.next(min, max);
    }),
    method('long NextInt64()', (self: Random) => new Int64(BigInt(Math.floor(self.nextDouble() * 2 ** 53)) * 1024n)),
    method(
      'long NextInt64(long maxValue)',
      (self: Random, max: Int64) => new Int64(BigInt(Math.floor(self.nextDouble() * Number(max.value)))),
    ),
    method(
      'long NextInt64(long minValue, long maxValue)',
      (self: Random, min: Int64, max: Int64) =>
        new Int64(min.value + BigInt(Math.floor(self.nextDouble() * Number(max.value - min.value)))),
    ),
    method('float NextSingle()', (self: Random) => new Single(self.nextDouble())),
    method('double NextDouble()', (self: Random) => new Double(self.nextDouble())),
    method('void NextBytes(byte[] buffer)', (self: Random, buffer: Value[]) => {
      for (let i = 0; i < buffer.length; i++) buffer[i] = new Byte(self.nextByte());
      return undefined;
    }),
    method('T[] GetItems[T](T[] choices, int length)', (self: Random, choices: Value[], length: number) =>
      tagArray(
        Array.from({ length }, () => choices[self.next(0, choices.length)]),
        elementTypeOf(choices),
      ),
    ),
    method('void Shuffle[T](T[] values)', shuffle),
  ];
}

export const randomType: NetType = new NetType({
  fullName: 'System.Random',
  base: objectType,
  members: () => ({
    constructors: [
      method('System.Random new()', () => new Random()),
      method('System.Random new(int Seed)', (seed: number) => new Random(seed)),
    ],
    methods: methods(),
    staticProperties: [property('System.Random Shared', () => new Random())],
  }),
});
