import { arrayTypeOf, elementTypeOf } from './array.ts';
import { booleanType, int32Type, objectType, runtimeTypeType, stringType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/** The .NET type of a value, what GetType() gives; null for `$null`. A PSObject wrapper answers for what it wraps. */
export function typeOf(value: Value): NetType | null {
  switch (typeof value) {
    case 'number':
      return int32Type;
    case 'string':
      return stringType;
    case 'boolean':
      return booleanType;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return arrayTypeOf(elementTypeOf(value));
      if (value instanceof NetObject) return value.netType;
      if (value instanceof NetType) return runtimeTypeType;
      return objectType;
    default:
      return null;
  }
}
