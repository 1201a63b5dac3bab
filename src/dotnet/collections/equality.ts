import {
  BoxedNumber,
  compareNumbers,
  method,
  NetObject,
  NetType,
  objectType,
  raise,
  typeOf,
  type Value,
} from '#values';
import { comparerType, equalityComparerType } from '../system/interfaces.ts';
import { type ComparisonKind, compareText, cultural, foldCase } from '../text/string-comparison.ts';

/** Object.Equals: by value for numbers, strings and what says so of itself; by identity for the rest. */
export function sameValue(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || left === undefined) return right === null || right === undefined;
  return left instanceof NetObject && left.equals?.(right) === true;
}

/** Comparer.Default: IComparable of the left one; two of different types cannot be compared. Throws ArgumentException. */
export function compareDefault(left: Value, right: Value): number {
  const [noLeft, noRight] = [left === null || left === undefined, right === null || right === undefined];
  if (noLeft || noRight) return noLeft === noRight ? 0 : noLeft ? -1 : 1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right, cultural);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (left instanceof BoxedNumber && typeOf(left) === typeOf(right)) return compareNumbers(left, right);
  if (left instanceof NetObject && left.compareTo && typeOf(left) === typeOf(right)) return left.compareTo(right);
  const name = typeOf(left)?.name ?? 'Object';
  if (typeof left === 'object' && !(left instanceof BoxedNumber) && !(left instanceof NetObject && left.compareTo)) {
    return raise('ArgumentException', 'At least one object must implement IComparable.');
  }
  return raise('ArgumentException', `Object must be of type ${name}.`);
}

/** IComparer and IEqualityComparer of strings (StringComparer) or of anything. */
export class Comparer extends NetObject {
  readonly kind: ComparisonKind;
  readonly #type: NetType;
  constructor(kind: ComparisonKind, type: NetType) {
    super();
    this.kind = kind;
    this.#type = type;
  }
  get netType(): NetType {
    return this.#type;
  }
  compare(left: Value, right: Value): number {
    if (typeof left === 'string' && typeof right === 'string') return compareText(left, right, this.kind);
    return compareDefault(left, right);
  }
  /** Equal keys are the same text. */
  fold(key: Value): Value {
    return typeof key === 'string' ? foldCase(key, this.kind) : key;
  }
}

/** How two elements are compared by an IComparer, a Comparison (a script block) or by default. */
export function comparisonBy(comparer: Value): (left: Value, right: Value) => number {
  if (comparer instanceof Comparer) return (left, right) => comparer.compare(left, right);
  return compareDefault;
}

export const plainComparerType = new NetType({
  fullName: 'System.Collections.Comparer',
  base: objectType,
  interfaces: [comparerType],
  members: () => ({
    methods: [
      method('int Compare(System.Object a, System.Object b)', (_: unknown, a: Value, b: Value) => compareDefault(a, b)),
    ],
  }),
});

export const comparerInterfaces = [comparerType, equalityComparerType];
