import type { MemberInfo } from '../member-info.ts';
import { PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import type { Value } from '../value.ts';

/** Members and type names that were added to objects which have no place for them. They live and die with the object. */
const membersOf = new WeakMap<object, Map<string, MemberInfo> | (() => Map<string, MemberInfo>)>();
const typeNamesOf = new WeakMap<object, string[]>();

/** Members that were added to the object, by lower-case name; null for nearly every object. */
export function addedMembers(value: Value): Map<string, MemberInfo> | null {
  if (value instanceof PSCustomObject) return value.extra;
  if (value instanceof PSObjectWrapper) return value.members;
  return typeof value === 'object' && value !== null ? keptMembers(value) : null;
}

function keptMembers(value: object): Map<string, MemberInfo> | null {
  const kept = membersOf.get(value);
  if (typeof kept !== 'function') return kept ?? null;
  const members = kept();
  membersOf.set(value, members);
  return members;
}

/** Members that are made when somebody first asks: what a provider adds to each of thousands of files. The object has none yet. */
export function addMembersLazily(value: object, make: () => Map<string, MemberInfo>): void {
  membersOf.set(value, make);
}

/** The same, made where it is not there yet. */
export function addedMembersFor(value: object): Map<string, MemberInfo> {
  if (value instanceof PSCustomObject) return (value.extra ??= new Map());
  if (value instanceof PSObjectWrapper) return value.members;
  let members = keptMembers(value);
  if (!members) {
    members = new Map();
    membersOf.set(value, members);
  }
  return members;
}

/** PSObject.TypeNames where somebody asked for the list and may have changed it. */
export function changedTypeNames(value: object): string[] | null {
  return typeNamesOf.get(value) ?? null;
}

export function keepTypeNames(value: object, names: string[]): string[] {
  typeNamesOf.set(value, names);
  return names;
}
