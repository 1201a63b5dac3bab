import {
  arrayType,
  baseOf,
  int32Type,
  listType,
  method,
  NetObject,
  NetType,
  property,
  raise,
  raiseRuntime,
  tagArray,
  toInt32,
  type Value,
} from '#values';
import { elementFor } from '../collections/sequence.ts';

/** An array of several dimensions: `int[,]`. */
export class MultiArray extends NetObject {
  readonly #type: NetType;
  readonly lengths: readonly number[];
  readonly items: Value[];

  constructor(type: NetType, lengths: readonly number[]) {
    super();
    this.#type = type;
    this.lengths = lengths;
    const total = lengths.reduce((product, each) => product * each, 1);
    this.items = Array.from({ length: total }, () => this.elementType.defaultValue());
  }
  get netType(): NetType {
    return this.#type;
  }
  get elementType(): NetType {
    return this.#type.elementType ?? int32Type;
  }
  override rank(): number {
    return this.lengths.length;
  }
  override count(): number {
    return this.items.length;
  }
  override enumerate(): Iterable<Value> {
    return this.items;
  }
  /** Position of an element; null where it is outside. */
  place(indexes: readonly number[]): number | null {
    let at = 0;
    for (const [i, length] of this.lengths.entries()) {
      const index = indexes[i] ?? -1;
      if (index < 0 || index >= length) return null;
      at = at * length + index;
    }
    return at;
  }
  #indexes(index: Value): number[] {
    const base = baseOf(index);
    const list = Array.isArray(base) ? base.map(each => toInt32(each)) : [toInt32(base)];
    if (list.length !== this.lengths.length) {
      const text = `You cannot index into a ${this.lengths.length} dimensional array with index [${list.join(',')}].`;
      raiseRuntime('NeedMultidimensionalIndex', text, 'InvalidOperation', { target: index });
    }
    return list;
  }
  override getIndex(index: Value): Value {
    const at = this.place(this.#indexes(index));
    return at === null ? null : (this.items[at] ?? null);
  }
  override setIndex(index: Value, value: Value): void {
    const at = this.place(this.#indexes(index));
    if (at === null) raise('IndexOutOfRangeException', 'Index was outside the bounds of the array.');
    else this.items[at] = elementFor(value, this.elementType);
  }
}

const made = new WeakMap<NetType, Map<number, NetType>>();

function dimension(self: MultiArray, index: number): number {
  return self.lengths[index] ?? raise('IndexOutOfRangeException', 'Array does not have that many dimensions.');
}

/** `T[,]` for `T` and 2; the same type each time. */
export function multiArrayTypeOf(elementType: NetType, rank: number): NetType {
  let ranks = made.get(elementType);
  if (!ranks) {
    ranks = new Map();
    made.set(elementType, ranks);
  }
  let type = ranks.get(rank);
  if (!type) {
    const parameters = Array.from({ length: rank }, (_, i) => `int length${i + 1}`).join(', ');
    const created: NetType = new NetType({
      fullName: `${elementType.fullName}[${','.repeat(rank - 1)}]`,
      kind: 'class',
      base: arrayType,
      interfaces: [listType],
      elementType,
      members: () => ({
        constructors: [
          method(`System.Array new(${parameters})`, (...lengths: number[]) => new MultiArray(created, lengths)),
        ],
        properties: [
          property('int Length', (self: MultiArray) => self.items.length),
          property('int Rank', () => rank),
          property('int Count', (self: MultiArray) => self.items.length),
        ],
        methods: [
          method('int GetLength(int dimension)', dimension),
          method('int GetUpperBound(int dimension)', (self: MultiArray, index: number) => dimension(self, index) - 1),
          method('int GetLowerBound(int dimension)', (self: MultiArray, index: number) => dimension(self, index) * 0),
          method('System.Object GetValue(Params int[] indices)', (self: MultiArray, indexes: number[]) =>
            self.getIndex(tagArray([...indexes], int32Type)),
          ),
          method(
            'void SetValue(System.Object value, Params int[] indices)',
            (self: MultiArray, value: Value, indexes: number[]) => {
              self.setIndex(tagArray([...indexes], int32Type), value);
              return undefined;
            },
          ),
        ],
      }),
    });
    type = created;
    ranks.set(rank, type);
  }
  return type;
}
