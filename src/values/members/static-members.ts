import { EnumValue } from '../enum-value.ts';
import type { NetType } from '../net-type.ts';
import type { Value } from '../value.ts';
import { raiseInvocation, raiseNoMethod, raiseNoProperty, raiseReadOnly, raiseSetting } from './member-error.ts';
import { MemberObject } from './member-object.ts';
import { pickOverload, raiseNoOverload } from './overload.ts';
import { callDeclaration, type SessionMembers } from './session-members.ts';
import { parseSignature, signatureType } from './signature.ts';
import { TypeMembers } from './type-members.ts';

/** `[type]::Name`: a property, a member of an enumeration, or the method of that name as an object; `undefined` for nothing. */
export function getStatic(members: SessionMembers, type: NetType, name: string): Value {
  const key = name.toLowerCase();
  for (const [each, value] of type.enumMembers ?? []) if (each.toLowerCase() === key) return new EnumValue(type, value);
  const own = TypeMembers.of(type);
  const property = own.staticProperties.get(key);
  if (property) return (property.get as () => Value)();
  const overloads = key === 'new' ? type.members.constructors : own.staticMethods.get(key)?.overloads;
  if (!overloads) return undefined;
  const label = own.staticMethods.get(key)?.name ?? 'new';
  const definitions = overloads.map(each => (key === 'new' ? each.signature : `static ${each.signature}`));
  const invoke = (_: Value, args: Value[]): Value =>
    key === 'new' ? construct(members, type, args) : invokeStatic(members, type, name, args);
  return new MemberObject({ kind: 'Method', name: label, definitions, invoke }, type, members);
}

export function setStatic(members: SessionMembers, type: NetType, name: string, value: Value): void {
  const property = TypeMembers.of(type).staticProperties.get(name.toLowerCase());
  if (!property) raiseNoProperty(name);
  if (!property.set) raiseReadOnly(parseSignature(property.signature).name);
  try {
    const wanted = signatureType(members.types, parseSignature(property.signature).returnType);
    (property.set as (self: Value, value: Value) => void)(null, members.converter.convert(value, wanted));
  } catch (error) {
    raiseSetting(name, error);
  }
}

/** `[type]::Method(…)`. */
export function invokeStatic(members: SessionMembers, type: NetType, name: string, args: readonly Value[]): Value {
  const group = TypeMembers.of(type).staticMethods.get(name.toLowerCase());
  if (!group) return invokeAccessor(members, type, name, args);
  const call = pickOverload(group.overloads, args, members, group.name);
  if (call.declaration.throwsAsIs) return callDeclaration(call.declaration, call.args);
  try {
    return callDeclaration(call.declaration, call.args);
  } catch (error) {
    return raiseInvocation(group.name, args.length, error);
  }
}

/** `[DateTime]::get_Now()`. */
function invokeAccessor(members: SessionMembers, type: NetType, name: string, args: readonly Value[]): Value {
  if (args.length === 0 && /^get_/i.test(name)) {
    const value = getStatic(members, type, name.slice(4));
    if (value !== undefined) return value;
  }
  return raiseNoMethod(type, name, true);
}

/** `[type]::new(…)`; a value type can always be made without arguments. */
export function construct(members: SessionMembers, type: NetType, args: readonly Value[]): Value {
  const declarations = type.members.constructors ?? [];
  if (
    declarations.length === 0 ||
    (args.length === 0 && !declarations.some(each => parseSignature(each.signature).parameters.length === 0))
  ) {
    if (args.length === 0 && type.kind === 'enum') return new EnumValue(type, 0);
    const empty = args.length === 0 && type.kind === 'struct' && hasEmptyValue(type) ? type.defaultValue() : null;
    if (empty !== null && empty !== undefined) return empty;
    if (declarations.length === 0) return raiseNoOverload('new', args.length);
  }
  const call = pickOverload(declarations, args, members, 'new');
  try {
    return callDeclaration(call.declaration, call.args);
  } catch (error) {
    return raiseInvocation('.ctor', args.length, error);
  }
}

/** PowerShell finds no overload for `[datetime]::new()`, although .NET could make one. */
function hasEmptyValue(type: NetType): boolean {
  return type.members.constructors === undefined || type.members.constructors.length === 0;
}
