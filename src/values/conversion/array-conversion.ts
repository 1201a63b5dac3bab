import { tagArray } from '../array.ts';
import { elementsOf } from '../comparison/operators.ts';
import type { Converter } from '../converter.ts';
import { charType, objectType } from '../core-types.ts';
import { ThrownException } from '../exception.ts';
import { Dictionary } from '../hashtable.ts';
import type { NetType } from '../net-type.ts';
import { Char } from '../numbers.ts';
import { PSCustomObject } from '../ps-object.ts';
import type { Value } from '../value.ts';
import { raiseCast, raiseFinal, raiseNoConversion } from './cast-error.ts';

/** `[array]$value`: a list's elements, or the value alone. */
export function toArray(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  const elements = elementsOf(value);
  return elements === null ? [value] : [...elements];
}

/** `[int[]]$value`: each element converted; one value becomes an array of one. */
export function toTypedArray(value: Value, type: NetType, converter: Converter): Value[] {
  const element = type.elementType ?? objectType;
  if (typeof value === 'string' && element === charType) {
    return tagArray(
      Array.from({ length: value.length }, (_, i) => new Char(value.charCodeAt(i))),
      element,
    );
  }
  const elements = elementsOf(value);
  if (elements === null) return tagArray([oneElement(value, type, element, converter)], element);
  const result: Value[] = [];
  try {
    for (const each of elements) result.push(element === objectType ? each : converter.convert(each, element));
  } catch (error) {
    if (Array.isArray(value) || !(error instanceof ThrownException)) throw error;
    return raiseCast('InvalidCastExceptionEnumerableToArray', value, type, error.exception);
  }
  return tagArray(result, element);
}

function oneElement(value: Value, type: NetType, element: NetType, converter: Converter): Value {
  if (element === objectType) return value;
  try {
    return converter.convert(value, element);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    if (typeof value === 'boolean') return raiseFinal(value, type);
    if (error.exception.detail?.id === 'ConvertToFinalInvalidCastException') return raiseNoConversion(value, type);
    if (value instanceof Dictionary || value instanceof PSCustomObject) return raiseNoConversion(value, type);
    return raiseCast('InvalidCastExceptionScalarToArray', value, type, error.exception);
  }
}
