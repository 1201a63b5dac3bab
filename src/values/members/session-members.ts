import { elementsOf } from '../comparison/operators.ts';
import { SessionConverter } from '../conversion/session-converter.ts';
import type { TypeResolver } from '../converter.ts';
import { Dictionary } from '../hashtable.ts';
import type { MemberInfo } from '../member-info.ts';
import type { MemberTable } from '../member-table.ts';
import type { MethodDeclaration, NetType } from '../net-type.ts';
import { baseOf, PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { raiseRuntime } from '../raise.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { addedMembers, addedMembersFor } from './added-members.ts';
import { forEachMethod, whereMethod } from './intrinsic-methods.ts';
import { exceptionBehind, raiseGetting, raiseInvocation, raiseNoMethod, raiseNullMethod } from './member-error.ts';
import { MemberLookup } from './member-lookup.ts';
import { MemberObject } from './member-object.ts';
import { setUnknown, writeMember, writeProperty } from './member-writing.ts';
import { type OverloadScope, pickOverload } from './overload.ts';
import { PSObjectView, TypeNameList } from './ps-object-view.ts';
import { signatureType } from './signature.ts';
import { construct, getStatic, invokeStatic, setStatic } from './static-members.ts';
import { TypeData } from './type-data.ts';
import { type MethodGroup, TypeMembers } from './type-members.ts';

/** Members of values in one session. See MemberTable for the order in which they are looked for. */
export class SessionMembers implements MemberTable {
  readonly types: TypeResolver;
  readonly converter: SessionConverter;
  readonly typeData: TypeData;
  readonly plans: OverloadScope['plans'] = new WeakMap();
  readonly #lookup: MemberLookup;

  constructor(types: TypeResolver, typeData: TypeData = new TypeData()) {
    this.types = types;
    this.typeData = typeData;
    this.converter = new SessionConverter(this, types);
    this.#lookup = new MemberLookup(typeData, (group, self, args) => this.callGroup(group, self, args, group.name));
  }

  get(value: Value, name: string): Value {
    if (value === null || value === undefined) return undefined;
    if (value instanceof PSCustomObject) {
      const slot = value.shape.indexOf(name);
      if (slot >= 0) return value.slots[slot];
    } else if (value instanceof Dictionary && value.has(name) && !addedMembers(value)?.has(name.toLowerCase())) {
      return value.get(name);
    }
    const member = this.find(value, name);
    if (member) return this.#readQuietly(value, member);
    return this.#intrinsic(value, name.toLowerCase()) ?? this.#enumerated(value, name);
  }

  find(value: Value, name: string): MemberInfo | null {
    return this.#lookup.find(value, name);
  }
  members(value: Value): MemberInfo[] {
    return this.#lookup.members(value);
  }
  properties(value: Value): MemberInfo[] {
    return this.#lookup.properties(value);
  }
  typeNames(value: Value): string[] {
    return this.#lookup.typeNames(value);
  }

  /** PSObject and its like, and Count and Length of what is no collection. */
  #intrinsic(value: Value, key: string): Value {
    switch (key) {
      case 'psobject':
        return new PSObjectView(value, this);
      case 'psbase':
      case 'psadapted':
        return baseOf(value);
      case 'psextended':
        return value;
      case 'pstypenames':
        return new TypeNameList(this.typeNames(value));
      case 'count':
      case 'length':
        return elementsOf(baseOf(value)) === null ? 1 : undefined;
      default:
        return undefined;
    }
  }

  /** `$list.Name`: the values of the elements that have the member, one level flattened. */
  #enumerated(value: Value, name: string): Value {
    const elements = elementsOf(baseOf(value));
    if (elements === null) return undefined;
    const result: Value[] = [];
    for (const element of elements) {
      const each = this.get(element, name);
      if (each === undefined) continue;
      const inner = elementsOf(each);
      if (inner === null) result.push(each);
      else for (const one of inner) result.push(one);
    }
    return result.length === 0 ? undefined : result.length === 1 ? result[0] : result;
  }

  /** A property whose code fails reads as `$null`. */
  #readQuietly(value: Value, member: MemberInfo): Value {
    if (member.kind === 'NoteProperty') return member.value;
    if (member.kind === 'Property') {
      try {
        return member.get(baseOf(value));
      } catch (error) {
        return quietly(error);
      }
    }
    try {
      return this.read(value, member);
    } catch (error) {
      return quietly(error);
    }
  }

  read(value: Value, member: MemberInfo): Value {
    switch (member.kind) {
      case 'NoteProperty':
        return member.value;
      case 'Property':
      case 'CodeProperty':
        return guarded(member.name, () => member.get(baseOf(value)));
      case 'ScriptProperty':
        return guarded(member.name, () => member.getter?.evaluateMember(value) ?? null);
      case 'AliasProperty':
        return this.#readAlias(value, member.referenced, member.convertTo);
      case 'PropertySet':
        return new MemberObject(member, value, this);
      default:
        return new MemberObject(member, value, this);
    }
  }

  #readAlias(value: Value, referenced: string, convertTo: string | undefined): Value {
    const member = this.find(value, referenced);
    const circular = member?.kind === 'AliasProperty' && this.#leadsBack(value, member);
    const target = circular ? undefined : this.get(value, referenced);
    if (target === undefined) {
      return raiseRuntime('GetValueException', `The member "${referenced}" is not present.`, 'NotSpecified', {
        type: 'GetValueException',
      });
    }
    return convertTo ? this.converter.convert(target, signatureType(this.types, convertTo)) : target;
  }

  /** Does an alias lead to itself by way of others? */
  #leadsBack(value: Value, start: MemberInfo): boolean {
    const seen = new Set<string>();
    for (
      let member: MemberInfo | null = start;
      member?.kind === 'AliasProperty';
      member = this.find(value, member.referenced)
    ) {
      const key = member.name.toLowerCase();
      if (seen.has(key)) return true;
      seen.add(key);
    }
    return false;
  }

  set(value: Value, name: string, newValue: Value): void {
    if (value instanceof PSCustomObject) {
      const slot = value.shape.indexOf(name);
      if (slot >= 0) {
        value.slots[slot] = newValue;
        return;
      }
    }
    const member = this.find(value, name);
    if (
      value instanceof Dictionary &&
      (!member || member.kind === 'NoteProperty' || !isWritable(member)) &&
      !addedMembers(value)?.has(name.toLowerCase())
    ) {
      if (value.assignMember) value.assignMember(name, newValue);
      else value.set(name, newValue);
      return;
    }
    if (member) writeMember(this, value, member, newValue);
    else setUnknown(value, name, newValue);
  }

  invoke(value: Value, name: string, args: Value[]): Value {
    if (value === null || value === undefined) return raiseNullMethod();
    const key = name.toLowerCase();
    const added = addedMembers(value)?.get(key) ?? this.#lookup.typeDataFor(value)?.get(key);
    if (added) return this.#invokeMember(value, added, args);
    const base = baseOf(value);
    const type = typeOf(base);
    const group = type ? TypeMembers.of(type).methods.get(key) : undefined;
    if (group) return this.callGroup(group, base, args, group.name);
    if (key === 'where') return whereMethod(value, args);
    if (key === 'foreach') return forEachMethod(this, value, args);
    const elements = elementsOf(base);
    if (elements !== null && !this.find(value, name)) return this.#invokeEach(elements, value, name, args);
    const held = this.get(value, name);
    if (held instanceof MemberObject) return this.invoke(held.owner, held.member.name, args);
    return this.#invokeAccessor(base, key, name, args);
  }

  #invokeMember(value: Value, member: MemberInfo, args: Value[]): Value {
    if (member.kind === 'ScriptMethod') {
      try {
        return member.script.evaluateMember(value, args);
      } catch (error) {
        return raiseInvocation(member.name, args.length, error, 'ScriptMethodRuntimeException');
      }
    }
    if (member.kind === 'CodeMethod' || member.kind === 'Method') return member.invoke(value, args);
    return raiseNoMethod(value, member.name);
  }

  /** `$list.Method()`: each element's result, one level flattened; the first element without the method is an error. */
  #invokeEach(elements: Iterable<Value>, value: Value, name: string, args: Value[]): Value {
    const result: Value[] = [];
    let any = false;
    for (const element of elements) {
      any = true;
      const each = this.invoke(element, name, args);
      if (each === undefined) continue;
      const inner = elementsOf(each);
      if (inner === null) result.push(each);
      else for (const one of inner) result.push(one);
    }
    if (!any) return raiseNoMethod(value, name);
    return result.length === 0 ? undefined : result.length === 1 ? result[0] : result;
  }

  /** `get_Length()` and `set_Length()`: the methods behind a property. */
  #invokeAccessor(value: Value, key: string, name: string, args: Value[]): Value {
    const type = typeOf(value);
    const property = type && /^[gs]et_/.test(key) ? TypeMembers.of(type).properties.get(key.slice(4)) : undefined;
    if (property?.kind !== 'Property') return raiseNoMethod(value, name);
    if (key.startsWith('get_')) return property.get(value);
    writeProperty(this, value, property, args[0]);
    return undefined;
  }

  /** Calls the overload that fits; what it throws becomes MethodInvocationException. */
  callGroup(group: MethodGroup, self: Value, args: readonly Value[], name: string): Value {
    const { declaration, args: converted } = pickOverload(group.overloads, args, this, name);
    if (declaration.throwsAsIs) return callInstance(declaration, self, converted);
    try {
      return callInstance(declaration, self, converted);
    } catch (error) {
      return raiseInvocation(name, args.length, error);
    }
  }

  add(value: Value, member: MemberInfo, force: boolean): Value {
    const target =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? new PSObjectWrapper(value)
        : value;
    if (target === null || target === undefined) return value;
    const key = member.name.toLowerCase();
    const exists = addedMembers(target)?.has(key) || (target instanceof PSCustomObject && target.has(member.name));
    if (exists && !force) raiseExists(member.name);
    if (target instanceof PSCustomObject) {
      if (member.kind === 'NoteProperty' && !member.hidden) {
        target.extra?.delete(key);
        target.set(member.name, member.value);
        return target;
      }
      target.delete(member.name);
    }
    addedMembersFor(target).set(key, member);
    return target;
  }

  /** Takes a member away that was added to the object or that is a note property; members of its type stay. */
  remove(value: Value, name: string): void {
    if (value instanceof PSCustomObject) value.delete(name);
    else addedMembers(value)?.delete(name.toLowerCase());
  }

  getStatic(type: NetType, name: string): Value {
    return getStatic(this, type, name);
  }
  setStatic(type: NetType, name: string, value: Value): void {
    setStatic(this, type, name, value);
  }
  invokeStatic(type: NetType, name: string, args: readonly Value[]): Value {
    return invokeStatic(this, type, name, args);
  }
  construct(type: NetType, args: readonly Value[]): Value {
    return construct(this, type, args);
  }
}

/** By arity, because a spread costs more than most methods. */
function callInstance(declaration: MethodDeclaration, self: Value, args: readonly Value[]): Value {
  const invoke = declaration.invoke as (self: Value, ...args: readonly Value[]) => Value;
  switch (args.length) {
    case 0:
      return invoke(self);
    case 1:
      return invoke(self, args[0]);
    case 2:
      return invoke(self, args[0], args[1]);
    default:
      return invoke(self, ...args);
  }
}

export function callDeclaration(declaration: MethodDeclaration, args: readonly Value[]): Value {
  return (declaration.invoke as (...args: readonly Value[]) => Value)(...args);
}

function raiseExists(name: string): never {
  return raiseRuntime(
    'AlreadyPresent',
    `Cannot add a member with the name "${name}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`,
    'NotSpecified',
    { type: 'ExtendedTypeSystemException' },
  );
}

function guarded(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    return raiseGetting(name, error);
  }
}

/** Errors of the language read as `$null`; a stop or a break goes on. */
function quietly(error: unknown): Value {
  exceptionBehind(error);
  return null;
}

function isWritable(member: MemberInfo): boolean {
  return (
    !(member.kind === 'Property' || member.kind === 'CodeProperty' || member.kind === 'Method') ||
    ('set' in member && member.set !== undefined)
  );
}
