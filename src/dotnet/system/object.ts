import {
  arrayTypeOf,
  elementTypeOf,
  type MemberDeclarations,
  method,
  NetObject,
  type NetType,
  objectType,
  toNetText,
  typeOf,
  typeToString,
  type Value,
} from '#values';
import { sameValue } from '../collections/equality.ts';
import { hashOfValue } from './hash-code.ts';

/** System.Object: what every value answers to. */
export function objectMembers(): MemberDeclarations {
  return {
    constructors: [method('System.Object new()', () => new PlainObject())],
    methods: [
      method('bool Equals(System.Object obj)', sameValue),
      method('int GetHashCode()', hashOfValue),
      method('type GetType()', (self: Value) => typeOf(self)),
      method('string ToString()', (self: Value) =>
        Array.isArray(self) ? typeToString(arrayTypeOf(elementTypeOf(self))) : toNetText(self),
      ),
    ],
    staticMethods: [
      method('bool Equals(System.Object objA, System.Object objB)', sameValue),
      method(
        'bool ReferenceEquals(System.Object objA, System.Object objB)',
        (a: Value, b: Value) => a === b && (typeof a === 'object' || a === undefined),
      ),
    ],
  };
}

/** `[object]::new()`: nothing but itself. */
class PlainObject extends NetObject {
  get netType(): NetType {
    return objectType;
  }
}
