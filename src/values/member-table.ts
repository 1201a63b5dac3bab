import type { MemberInfo } from './member-info.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/**
 * How members of any value are found, read, written and called: members added to the object, then type data (Update-TypeData and
 * what PowerShell ships), then the object's own (note properties, dictionary keys, XML nodes, the .NET type's members).
 * One a session, because type data is the session's.
 */
export interface MemberTable {
  /** The value of a property; `undefined` with no member of that name (AutomationNull reads as `$null`). Getters that throw give GetValueException. */
  get(value: Value, name: string): Value;
  /** Is there a member of that name, of any kind? */
  find(value: Value, name: string): MemberInfo | null;
  /** Sets a property or throws `PropertyAssignmentException` in PowerShell's words ("The property 'x' cannot be found on this object…"). */
  set(value: Value, name: string, newValue: Value): void;
  /** Calls a method; picks the overload as PowerShell does; wraps what the method throws in MethodInvocationException. */
  invoke(value: Value, name: string, args: Value[]): Value;
  /** All members in PowerShell's order, as Get-Member reads them before sorting. */
  members(value: Value): MemberInfo[];
  /** Properties only, in display order: what `Select-Object *` and `Format-List *` show. */
  properties(value: Value): MemberInfo[];
  /** Value of a member that `properties` or `members` gave. Throws what the getter throws. */
  read(value: Value, member: MemberInfo): Value;
  /** PSObject.TypeNames. */
  typeNames(value: Value): string[];
  /** `[type]::Name`; `undefined` with no static member of that name. */
  getStatic(type: NetType, name: string): Value;
  setStatic(type: NetType, name: string, value: Value): void;
  /** `[type]::Method(…)`. */
  invokeStatic(type: NetType, name: string, args: readonly Value[]): Value;
  /** `[type]::new(…)`. */
  construct(type: NetType, args: readonly Value[]): Value;
  /** Takes away a note property or a member that was added. */
  remove(value: Value, name: string): void;
  /** Adds a member to an object; gives the object to use from then on (a wrapper for strings, numbers and booleans). */
  add(value: Value, member: MemberInfo, force: boolean): Value;
}
