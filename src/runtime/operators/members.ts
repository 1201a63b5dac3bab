import type { MemberSite, TypeSite } from '#compiler';
import {
  Dictionary,
  index as indexValue,
  PSCustomObject,
  setIndex as setIndexValue,
  toText,
  type Value,
} from '#values';
import { UserType } from '../classes/user-type.ts';
import { PSCmdlet } from '../commands/ps-cmdlet.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import { ownerType, typeAtSite } from './types.ts';
import { strictVersion } from './variables.ts';

/** `$x.Name`. A site remembers the layout of the last custom object, so that the next one alike is a slot read. */
export function property(f: Frame, target: Value, name: Value, site: MemberSite): Value {
  if (target instanceof PSCustomObject && target.extra === null && typeof name === 'string') {
    if (target.shape === site.shape) return target.slots[site.slot];
    const slot = target.shape.indexOf(name);
    if (slot >= 0) {
      site.shape = target.shape;
      site.slot = slot;
      return target.slots[slot];
    }
  }
  return generalProperty(f, target, name);
}

function generalProperty(f: Frame, target: Value, name: Value): Value {
  const member = typeof name === 'string' ? name : toText(name);
  if (target == null) {
    if (isStrict(f, 2)) throw notFoundStrict(member);
    return /^(count|length)$/i.test(member) ? 0 : null;
  }
  const value = f.engine.members.get(target, member);
  if (value !== undefined) {
    // The Count and Length that everything has are not there for the strict.
    if (f.engine.strictUsed && isScalarCount(f, target, member)) throw notFoundStrict(member);
    return value;
  }
  if (isStrict(f, 2) && !f.engine.members.find(target, member) && !(target instanceof Dictionary))
    throw notFoundStrict(member);
  return null;
}

const isStrict = (f: Frame, version: number): boolean => f.engine.strictUsed && strictVersion(f.scope) >= version;

function isScalarCount(f: Frame, target: Value, member: string): boolean {
  return (
    /^(count|length)$/i.test(member) &&
    !(target instanceof PSCustomObject) &&
    !(target instanceof Dictionary) &&
    isStrict(f, 2) &&
    !f.engine.members.find(target, member)
  );
}

function notFoundStrict(name: string): Error {
  const message = `The property '${name}' cannot be found on this object. Verify that the property exists.`;
  return runtimeError('PropertyNotFoundStrict', message, 'NotSpecified', null, 'PropertyNotFoundException');
}

export function setProperty(f: Frame, target: Value, name: Value, value: Value): void {
  const member = typeof name === 'string' ? name : toText(name);
  if (target == null) {
    const message = `The property '${member}' cannot be found on this object. Verify that the property exists and can be set.`;
    throw runtimeError('PropertyNotFound', message, 'InvalidOperation');
  }
  f.engine.members.set(target, member, value === undefined ? null : value);
}

export function index(f: Frame, target: Value, at: Value): Value {
  if (Array.isArray(target) && typeof at === 'number') {
    const i = at < 0 ? at + target.length : at;
    if (i >= 0 && i < target.length) return target[i];
    if (isStrict(f, 3))
      throw runtimeError(
        'IndexOutOfRange',
        'Index was outside the bounds of the array.',
        'OperationStopped',
        null,
        'System.IndexOutOfRangeException',
      );
    return null;
  }
  if (target == null) throw runtimeError('NullArray', 'Cannot index into a null array.', 'InvalidOperation');
  return indexValue(f.engine.members, target, at);
}

export function setIndex(f: Frame, target: Value, at: Value, value: Value): void {
  if (target == null) throw runtimeError('NullArray', 'Cannot index into a null array.', 'InvalidOperation');
  setIndexValue(f.engine.members, f.engine.converter, target, at, value === undefined ? null : value);
}

export function call(f: Frame, target: Value, name: Value, args: Value[], _site: MemberSite): Value {
  const member = typeof name === 'string' ? name : toText(name);
  if (target == null)
    throw runtimeError(
      'InvokeMethodOnNull',
      'You cannot call a method on a null-valued expression.',
      'InvalidOperation',
    );
  // Not a method that fails, but the end of the function that calls it.
  if (target instanceof PSCmdlet && member.toLowerCase() === 'throwterminatingerror')
    return target.throwTerminating(args[0]);
  return f.engine.members.invoke(target, member, args);
}

export function staticProperty(f: Frame, type: Value | TypeSite, name: Value): Value {
  return f.engine.members.getStatic(ownerType(f, type), toText(name)) ?? null;
}

export function setStaticProperty(f: Frame, type: Value | TypeSite, name: Value, value: Value): void {
  f.engine.members.setStatic(ownerType(f, type), toText(name), value);
}

/** `[type]::Method(…)` and `[type]::new(…)`. */
export function staticCall(
  f: Frame,
  type: Value | TypeSite,
  name: Value,
  args: Value[],
  generics: readonly TypeSite[],
): Value {
  const owner = ownerType(f, type);
  const member = toText(name);
  for (const site of generics) typeAtSite(f, site);
  const ofSession = f.engine.statics.get(owner)?.get(member.toLowerCase());
  if (ofSession) return ofSession(args);
  if (member.toLowerCase() === 'new')
    return owner instanceof UserType ? owner.create(f.engine, args) : f.engine.members.construct(owner, args);
  return f.engine.members.invokeStatic(owner, member, args);
}
