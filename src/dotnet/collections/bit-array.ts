import {
  collectionType,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
  toBoolean,
  type Value,
} from '#values';
import { requireIndex } from '../argument-errors.ts';
import { iterate } from './iterate.ts';
import { elementIndex } from './sequence.ts';

/** System.Collections.BitArray. */
class BitArray extends NetObject {
  readonly bits: boolean[];
  constructor(bits: boolean[]) {
    super();
    this.bits = bits;
  }
  get netType(): NetType {
    return bitArrayType;
  }
  override count(): number {
    return this.bits.length;
  }
  override enumerate(): Iterable<Value> {
    return this.bits;
  }
  override getIndex(index: Value): Value {
    return this.bits[elementIndex(index)] ?? null;
  }
  override setIndex(index: Value, value: Value): void {
    const at = elementIndex(index);
    requireIndex(at, this.bits.length);
    this.bits[at] = toBoolean(value);
  }
}

function combine(name: string, apply: (a: boolean, b: boolean) => boolean) {
  return method(
    `System.Collections.BitArray ${name}(System.Collections.BitArray value)`,
    (self: BitArray, other: BitArray) => {
      if (self.bits.length !== other.bits.length) raise('ArgumentException', 'Array lengths must be the same.');
      self.bits.forEach((bit, i) => {
        self.bits[i] = apply(bit, other.bits[i] ?? false);
      });
      return self;
    },
  );
}

export const bitArrayType = new NetType({
  fullName: 'System.Collections.BitArray',
  base: objectType,
  interfaces: [collectionType],
  members: () => ({
    constructors: [
      method(
        'System.Collections.BitArray new(int length)',
        (length: number) => new BitArray(new Array<boolean>(length).fill(false)),
      ),
      method(
        'System.Collections.BitArray new(int length, bool defaultValue)',
        (length: number, value: boolean) => new BitArray(new Array<boolean>(length).fill(value)),
      ),
      method(
        'System.Collections.BitArray new(bool[] values)',
        (values: Value) => new BitArray([...iterate(values, 'values')].map(toBoolean)),
      ),
    ],
    properties: [
      property('int Count', (self: BitArray) => self.bits.length),
      property('int Length', (self: BitArray) => self.bits.length),
    ],
    methods: [
      method('bool Get(int index)', (self: BitArray, index: number) => {
        requireIndex(index, self.bits.length);
        return self.bits[index] ?? false;
      }),
      method('void Set(int index, bool value)', (self: BitArray, index: number, value: boolean) => {
        self.setIndex(index, value);
        return undefined;
      }),
      method('void SetAll(bool value)', (self: BitArray, value: boolean) => {
        self.bits.fill(value);
        return undefined;
      }),
      combine('And', (a, b) => a && b),
      combine('Or', (a, b) => a || b),
      combine('Xor', (a, b) => a !== b),
      method('System.Collections.BitArray Not()', (self: BitArray) => {
        self.bits.forEach((bit, i) => {
          self.bits[i] = !bit;
        });
        return self;
      }),
    ],
  }),
});
