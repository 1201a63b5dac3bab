import { arrayType, listType, objectType } from './core-types.ts';
import { NetType } from './net-type.ts';
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
    });
    made.set(elementType, type);
  }
  return type;
}
