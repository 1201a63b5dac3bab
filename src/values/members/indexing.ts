import { elementTypeOf } from '../array.ts';
import { elementsOf } from '../comparison/operators.ts';
import { asWhole } from '../conversion/number-from-number.ts';
import { toNumber } from '../conversion/to-number.ts';
import type { Converter } from '../converter.ts';
import { int32Type, listType, objectType } from '../core-types.ts';
import { ThrownException } from '../exception.ts';
import type { MemberTable } from '../member-table.ts';
import { NetObject } from '../net-object.ts';
import { Char } from '../numbers.ts';
import { baseOf } from '../ps-object.ts';
import { raise, raiseRuntime } from '../raise.ts';
import { toText } from '../text/to-text.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';

function raiseNullIndex(): never {
  return raiseRuntime(
    'NullArrayIndex',
    'Index operation failed; the array index evaluated to null.',
    'InvalidOperation',
  );
}
function raiseNullTarget(): never {
  return raiseRuntime('NullArray', 'Cannot index into a null array.', 'InvalidOperation');
}

/** `$target[$at]`. What is out of range is `$null`; a list of indexes gives a list of what is there. */
export function index(_members: MemberTable, target: Value, at: Value): Value {
  const value = baseOf(target);
  if (value === null || value === undefined) return raiseNullTarget();
  const place = baseOf(at);
  if (Array.isArray(value)) return indexList(value.length, i => value[i], place);
  if (typeof value === 'string') return indexList(value.length, i => new Char(value.charCodeAt(i)), place);
  if (value instanceof NetObject && value.getIndex) return indexObject(value, place);
  return indexScalar(value, place);
}

function indexList(length: number, element: (at: number) => Value, at: Value): Value {
  if (typeof at === 'number') return pick(length, element, at);
  if (at === null || at === undefined) return raiseNullIndex();
  const many = elementsOf(at);
  if (many !== null) return slice(many, each => pick(length, element, number(each)));
  const one = numberOrNone(at);
  return one === null ? null : pick(length, element, one);
}

function pick(length: number, element: (at: number) => Value, at: number): Value {
  const i = at < 0 ? at + length : at;
  return i >= 0 && i < length ? element(i) : null;
}

/** Only what is there comes back; a number beyond the end leaves no trace. */
function slice(places: Iterable<Value>, pickOne: (at: Value) => Value): Value {
  const result: Value[] = [];
  for (const place of places) {
    const element = pickOne(place);
    if (element !== null && element !== undefined) result.push(element);
  }
  return result;
}

/** An index of any type as a number; none for what cannot be one. */
function numberOrNone(at: Value): number | null {
  try {
    return Number(asWhole(toNumber(at, int32Type)) ?? 0n);
  } catch (error) {
    if (!(error instanceof ThrownException) || error.exception.detail?.id === 'ConvertToFinalInvalidCastException')
      throw error;
    return null;
  }
}

function number(at: Value): number {
  return typeof at === 'number' ? at : (numberOrNone(at) ?? Number.POSITIVE_INFINITY);
}

function indexObject(value: NetObject, at: Value): Value {
  if (at === null || at === undefined) return raiseNullIndex();
  const many = value.rank === undefined ? elementsOf(at) : null;
  if (many !== null) {
    const all: Value[] = [];
    for (const each of many) all.push(value.getIndex?.(each) ?? null);
    const onlyFound = value.netType.isSubclassOf(listType) || value.netType.genericArguments.length > 0;
    return onlyFound ? all.filter(each => each !== null) : all;
  }
  if (typeof at !== 'number' && value.rank === undefined && value.netType.isSubclassOf(listType)) {
    const place = numberOrNone(at);
    return place === null ? null : (value.getIndex?.(place) ?? null);
  }
  return value.getIndex?.(at) ?? null;
}

/** Anything else is a list of one, as far as its first and last element go. */
function indexScalar(value: Value, at: Value): Value {
  if (at === null || at === undefined) return raiseNullIndex();
  if (elementsOf(at) !== null) return null;
  return at === 0 || at === -1 ? value : null;
}

/** `$target[$at] = $value`. */
export function setIndex(_members: MemberTable, converter: Converter, target: Value, at: Value, value: Value): void {
  const object = baseOf(target);
  const place = baseOf(at);
  if (object === null || object === undefined) raiseNullTarget();
  if (Array.isArray(object)) {
    setElement(object, place, value, converter);
    return;
  }
  if (object instanceof NetObject && object.setIndex) {
    if (place === null || place === undefined) raiseNullIndex();
    object.setIndex(place, value);
    return;
  }
  const type = typeOf(object);
  raiseRuntime(
    'CannotIndex',
    `Unable to index into an object of type "${type ? typeToString(type) : ''}".`,
    'InvalidOperation',
  );
}

function setElement(array: Value[], at: Value, value: Value, converter: Converter): void {
  if (at === null || at === undefined) raiseNullIndex();
  const many = elementsOf(at);
  if (many !== null) {
    const list = [...many].map(each => toText(each)).join(',');
    raiseRuntime(
      'ArraySliceAssignmentFailed',
      `Array assignment to [${list}] failed because assignment to slices is not supported.`,
      'InvalidOperation',
    );
  }
  const given = typeof at === 'number' ? at : Number(asWhole(toNumber(at, int32Type)) ?? 0n);
  const i = given < 0 ? given + array.length : given;
  if (i < 0 || i >= array.length)
    raise('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
  const element = elementTypeOf(array);
  array[i] = element === objectType ? value : converter.convert(value, element);
}
