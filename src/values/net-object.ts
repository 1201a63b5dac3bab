import type { MemberInfo } from './member-info.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/**
 * The base of every value that is a JS object with a .NET type. The optional methods are the protocol by which
 * operators, hashtables, formatting and conversion treat values that they do not know.
 */
export abstract class NetObject {
  abstract get netType(): NetType;

  /** .NET's ToString(), culture en-US. */
  toText(): string {
    return this.netType.fullName;
  }
  /**
   * What PowerShell's own conversion to string gives where it differs from `toText`: IFormattable.ToString with the invariant
   * culture (`"$date"` is `03/05/2024 14:07:09`, `$date.ToString()` `3/5/2024 2:07:09 PM`).
   */
  invariantText?(): string;
  /** Set where two objects can be equal without being the same one. */
  equals?(other: Value): boolean;
  /** Negative, zero or positive; throws when the other is of no comparable type. */
  compareTo?(other: Value): number;
  /** Equal values give equal keys; goes with `equals`. */
  hashKey?(): string;
  /** IFormattable.ToString(format, provider); the current culture where no provider (a CultureInfo or the like) is given. */
  format?(format: string, provider?: Value): string;
  /**
   * Members that the object brings itself, before its type's (the elements of an XML node). By name, ignoring case. Those that
   * `adaptedMembers` gives are listed instead of the type's properties.
   */
  adaptedMember?(name: string): MemberInfo | null;
  adaptedMembers?(): MemberInfo[];
  /** `$x.Name = …` for a name that is no member yet (a key of a dictionary that is no Hashtable); throws when it may not be. */
  assignMember?(name: string, value: Value): void;
  /** IEnumerable, for what the pipeline and foreach unroll (not strings, not dictionaries). */
  enumerate?(): Iterable<Value>;
  /** ICollection.Count or Length, where the object has one. */
  count?(): number;
  /** IList and IDictionary indexing: `$x[$i]`. */
  getIndex?(index: Value): Value;
  setIndex?(index: Value, value: Value): void;
  /** How many indexes one element takes where that is not one: `$grid[1, 2]` then is one element, not two. */
  rank?(): number;
  /** Operators that the type overloads (op_Addition and the like); `undefined` is "not with this operand". */
  operate?(operator: '+' | '-' | '*' | '/' | '%', right: Value): Value;
  /** The same with this object on the right (`2 * $timeSpan`); for `+` and `*` `operate` is asked when this is left out. */
  operateRight?(operator: '+' | '-' | '*' | '/' | '%', left: Value): Value;
  /** op_UnaryNegation; `operate('*', -1)` is asked when it is left out. */
  negate?(): Value;
}
