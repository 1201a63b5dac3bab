import type { Converter } from '../converter.ts';
import type { MemberTable } from '../member-table.ts';
import type { NetType } from '../net-type.ts';
import type { Value } from '../value.ts';

/** `[type]::Name`; `undefined` with no static member of that name. */
export function getStatic(members: MemberTable, type: NetType, name: string): Value {
  return members.getStatic(type, name);
}

/** `[type]::Name = $value`. */
export function setStatic(
  members: MemberTable,
  _converter: Converter,
  type: NetType,
  name: string,
  value: Value,
): void {
  members.setStatic(type, name, value);
}

/** `[type]::Method(…)`. */
export function invokeStatic(members: MemberTable, type: NetType, name: string, args: readonly Value[]): Value {
  return members.invokeStatic(type, name, args);
}

/** `[type]::new(…)`. */
export function construct(members: MemberTable, type: NetType, args: readonly Value[]): Value {
  return members.construct(type, args);
}
