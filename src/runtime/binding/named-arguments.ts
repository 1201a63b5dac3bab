import type { ParameterMetadata } from '#cmdlet';
import { objectType } from '#values';
import type { Argument } from './arguments.ts';
import type { ParameterBinder } from './binder.ts';
import { alreadyBound, ambiguousParameter, missingArgument } from './binding-error.ts';
import { typeOfParameter } from './coerce.ts';
import type { Slot } from './parameter-table.ts';

/** Binds what has a parameter's name; gives back the rest: bare values, and names that no parameter has. */
export function bindNamed(binder: ParameterBinder, args: readonly Argument[]): Argument[] {
  const rest: Argument[] = [];
  const explicit = args.some(each => each.splatted) ? explicitSlots(binder, args) : null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as Argument;
    const slot = arg.name === null ? null : slotFor(binder, arg.name, arg);
    if (!slot) {
      rest.push(arg);
      const next = args[i + 1];
      if (arg.name !== null && !arg.hasValue && next && next.name === null) {
        rest.push({ ...next, paired: true });
        i++;
      }
      continue;
    }
    // What was typed wins over what was splatted.
    if (arg.splatted && explicit?.has(slot)) {
      if (!arg.hasValue && !slot.parameter.isSwitch) i++;
      continue;
    }
    i = bindOne(binder, slot, args, i);
  }
  return rest;
}

function explicitSlots(binder: ParameterBinder, args: readonly Argument[]): Set<Slot | undefined> {
  const typed = args.filter(each => each.name !== null && !each.splatted);
  return new Set(
    typed.map(each => binder.table.find(each.name ?? '')).map(found => (found.length === 1 ? found[0] : undefined)),
  );
}

function slotFor(binder: ParameterBinder, name: string, arg: Argument): Slot | null {
  const found = binder.table.find(name);
  if (found.length <= 1) return found[0] ?? null;
  throw ambiguousParameter(
    binder.target,
    name,
    arg.extent,
    found.map(slot => slot.parameter),
  );
}

/** Binds one named argument; gives back the place of the last argument that it used. */
function bindOne(binder: ParameterBinder, slot: Slot, args: readonly Argument[], at: number): number {
  const arg = args[at] as Argument;
  const { parameter } = slot;
  if (binder.isBound(slot)) throw alreadyBound(binder.target, parameter, arg.extent);
  if (arg.hasValue || parameter.isSwitch) {
    binder.bind(slot, arg.hasValue ? arg.value : true, arg.extent);
    return at;
  }
  const next = args[at + 1];
  if (!next || (next.name !== null && !isValueLike(binder, next)))
    throw missingArgument(binder.target, parameter, shownType(binder, parameter), arg.extent);
  binder.bind(slot, next.name === null ? next.value : `-${next.name}`, next.extent);
  return at + 1;
}

/** `-5x` after a parameter is a value after all when no parameter has such a name. */
function isValueLike(binder: ParameterBinder, { name, splatted }: Argument): boolean {
  const { table } = binder;
  return name !== null && !splatted && table.find(name).length === 0 && !table.metadata.isCmdlet;
}

function shownType(binder: ParameterBinder, parameter: ParameterMetadata): string {
  const type = typeOfParameter(binder.target, parameter);
  return type === objectType ? 'System.Object' : type.fullName;
}
