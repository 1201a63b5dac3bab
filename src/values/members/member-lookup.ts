import { arrayTypeOf, elementTypeOf } from '../array.ts';
import { asBoxed } from '../conversion/to-number.ts';
import { EnumValue } from '../enum-value.ts';
import { Dictionary } from '../hashtable.ts';
import type { MemberInfo } from '../member-info.ts';
import { NetObject } from '../net-object.ts';
import type { NetType } from '../net-type.ts';
import { baseOf, PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { addedMembers, changedTypeNames, keepTypeNames } from './added-members.ts';
import type { TypeData } from './type-data.ts';
import { type MethodGroup, TypeMembers, typeNameChain } from './type-members.ts';

/** Finds the members of a value: added ones, type data, its own, its type's. */
export class MemberLookup {
  readonly #typeData: TypeData;
  readonly #call: (group: MethodGroup, self: Value, args: readonly Value[]) => Value;
  readonly #methods = new WeakMap<MethodGroup, MemberInfo>();
  #typeDataOf = new WeakMap<NetType, { members: Map<string, MemberInfo> | null }>();
  #typeDataVersion = -1;

  constructor(typeData: TypeData, call: (group: MethodGroup, self: Value, args: readonly Value[]) => Value) {
    this.#typeData = typeData;
    this.#call = call;
  }

  find(value: Value, name: string): MemberInfo | null {
    if (value === null || value === undefined) return null;
    const key = name.toLowerCase();
    const added = addedMembers(value)?.get(key);
    if (added) return added;
    if (value instanceof PSCustomObject) {
      const slot = value.shape.indexOf(name);
      if (slot >= 0) return noteOf(value, slot);
    }
    const data = this.typeDataFor(value)?.get(key);
    if (data) return data;
    if (value instanceof Dictionary && value.has(name)) return entryOf(value, value.originalKey(name));
    if (value instanceof NetObject && value.adaptedMember) {
      const adapted = value.adaptedMember(name);
      if (adapted) return adapted;
    }
    const type = typeOf(baseOf(value));
    if (!type) return null;
    if (key === 'value__' && type.kind === 'enum') return enumNumber;
    const members = TypeMembers.of(type);
    const property = members.properties.get(key);
    if (property) return property;
    const group = members.methods.get(key);
    return group ? this.#methodInfo(group) : null;
  }

  #methodInfo(group: MethodGroup): MemberInfo {
    let info = this.#methods.get(group);
    if (!info) {
      info = {
        kind: 'Method',
        name: group.name,
        definitions: group.overloads.map(each => each.signature),
        ...(group.overloads.every(each => each.hidden) ? { hidden: true } : {}),
        invoke: (self, args) => this.#call(group, baseOf(self), args),
      };
      this.#methods.set(group, info);
    }
    return info;
  }

  /** Members that type data gives the value, by lower-case name. */
  typeDataFor(value: Value): Map<string, MemberInfo> | null {
    if (value instanceof PSCustomObject && value.ownTypeNames) return this.#typeData.membersFor(value.ownTypeNames);
    if (typeof value === 'object' && value !== null && changedTypeNames(value))
      return this.#typeData.membersFor(this.typeNames(value));
    const type = typeOf(baseOf(value));
    if (!type) return null;
    if (this.#typeDataVersion !== this.#typeData.version) {
      this.#typeDataOf = new WeakMap();
      this.#typeDataVersion = this.#typeData.version;
    }
    let cached = this.#typeDataOf.get(type);
    if (!cached) {
      cached = { members: this.#typeData.membersFor(typeNameChain(type)) };
      this.#typeDataOf.set(type, cached);
    }
    return cached.members;
  }

  properties(value: Value): MemberInfo[] {
    return this.members(value).filter(
      each =>
        !each.kind.endsWith('Method') &&
        each.kind !== 'MemberSet' &&
        each.kind !== 'PropertySet' &&
        !('hidden' in each && each.hidden),
    );
  }

  members(value: Value): MemberInfo[] {
    if (value === null || value === undefined) return [];
    const result = new Map<string, MemberInfo>();
    const take = (member: MemberInfo): void => {
      const key = member.name.toLowerCase();
      const isHiddenNote = member.kind === 'NoteProperty' && member.hidden;
      if (!result.has(key) && !isHiddenNote) result.set(key, member);
    };
    if (value instanceof PSCustomObject) for (let i = 0; i < value.slots.length; i++) take(noteOf(value, i));
    for (const member of this.typeDataFor(value)?.values() ?? [])
      if (!(member.kind === 'AliasProperty' && Array.isArray(value))) take(member);
    const adapted = value instanceof NetObject ? value.adaptedMembers?.() : undefined;
    for (const member of adapted ?? []) take(member);
    const type = typeOf(baseOf(value));
    const own = type ? TypeMembers.of(type) : null;
    // Where content makes the members, the type's properties are there by name only.
    if (!adapted) for (const member of own?.properties.values() ?? []) take(member);
    for (const group of own?.methods.values() ?? []) take(this.#methodInfo(group));
    for (const member of this.typeDataFor(value)?.values() ?? []) take(member);
    const added = addedMembers(value);
    if (added)
      return [...added.values(), ...[...result.values()].filter(each => !added.has(each.name.toLowerCase()))].sort(
        keepNotesFirst(value),
      );
    return [...result.values()];
  }

  typeNames(value: Value): string[] {
    if (value instanceof PSCustomObject) return value.typeNames;
    if (value instanceof PSObjectWrapper) return (value.typeNames ??= [...this.#plainNames(value.base)]);
    if (typeof value === 'object' && value !== null)
      return changedTypeNames(value) ?? keepTypeNames(value, [...this.#plainNames(value)]);
    return [...this.#plainNames(value)];
  }

  #plainNames(value: Value): readonly string[] {
    if (Array.isArray(value)) return typeNameChain(arrayTypeOf(elementTypeOf(value)));
    const type = typeOf(value);
    return type ? typeNameChain(type) : [];
  }
}

/** A note property in a slot, as a member whose value is the slot. */
function noteOf(object: PSCustomObject, slot: number): MemberInfo {
  const name = object.shape.names[slot] ?? '';
  return {
    kind: 'NoteProperty',
    name,
    get value(): Value {
      return object.get(name);
    },
    set value(value: Value) {
      object.set(name, value);
    },
  };
}

function entryOf(dictionary: Dictionary, key: Value): MemberInfo {
  return {
    kind: 'NoteProperty',
    name: String(key),
    get value(): Value {
      return dictionary.get(key);
    },
    set value(value: Value) {
      dictionary.set(key, value);
    },
  };
}

/** Members added to a custom object come behind its note properties; to others, they come first. */
function keepNotesFirst(value: Value): (a: MemberInfo, b: MemberInfo) => number {
  const isNote = (member: MemberInfo): number => (value instanceof PSCustomObject && value.has(member.name) ? 0 : 1);
  return (a, b) => isNote(a) - isNote(b);
}

/** The field behind an enumeration's value: its number. */
const enumNumber: MemberInfo = {
  kind: 'Property',
  name: 'value__',
  typeName: 'int',
  get: self => (self instanceof EnumValue ? asBoxed(self) : null),
};
