import { arrayType, listType, objectType } from './core-types.ts';
import { method, NetType } from './net-type.ts';
import { raise } from './raise.ts';
import type { Value } from './value.ts';

/** Arrays other than object[] carry their element type here. */
const elementTag = Symbol('element type');

type TaggedArray = Value[] & { [elementTag]?: NetType };

export function elementTypeOf(array: readonly Value[]): NetType {
  return (array as TaggedArray)[elementTag] ?? objectType;
}

/** Makes an array a typed one (`int[]`). The elements must already be of that type. */
export function tagArray(array: Value[], elementType: NetType): Value[] {
  if (elementType !== objectType) (array as TaggedArray)[elementTag] = elementType;
  return array;
}

/** `[int[]]::new(3)`: elements without a value. */
function newArray(elementType: NetType, length: number): Value {
  if (length < 0) raise('OverflowException', 'Arithmetic operation resulted in an overflow.');
  return tagArray(new Array<Value>(length).fill(elementType.defaultValue()), elementType);
}

const made = new WeakMap<NetType, NetType>();

/** `T[]` for `T`; the same object each time. */
export function arrayTypeOf(elementType: NetType): NetType {
  let type = made.get(elementType);
  if (!type) {
    type = new NetType({
      fullName: `${elementType.fullName}[]`,
      kind: 'array',
      base: arrayType,
      interfaces: [listType],
      elementType,
      members: () => ({
        constructors: [
          method(`${elementType.fullName}[] new(int length)`, (length: number) => newArray(elementType, length)),
        ],
      }),
    });
    made.set(elementType, type);
  }
  return type;
}
