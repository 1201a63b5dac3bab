import type { Value } from '#values';
import type { Argument } from './arguments.ts';
import type { ParameterBinder } from './binder.ts';
import { ambiguousPosition } from './binding-error.ts';
import { checksOf, validate } from './checks/parameter-checks.ts';
import { typeOfParameter } from './coerce.ts';
import type { Slot } from './parameter-table.ts';

/** Gives bare values to the positions that are free, in order; gives back what is left. */
export function bindPositional(binder: ParameterBinder, values: readonly Argument[]): Argument[] {
  const waiting = [...values];
  let next = waiting.findIndex(isFree);
  for (const position of binder.table.positions) {
    const arg = waiting[next];
    if (!arg) break;
    const slot = slotAt(binder, position, arg.value);
    if (!slot) continue;
    waiting.splice(next, 1);
    binder.bind(slot, arg.value, arg.extent);
    while (next < waiting.length && !isFree(waiting[next])) next++;
  }
  return waiting;
}

const isFree = (arg: Argument | undefined): boolean => arg !== undefined && arg.name === null && arg.paired !== true;

/** Which parameter a position means: one of the default set first, without conversion before with it. */
function slotAt(binder: ParameterBinder, position: number, value: Value): Slot | null {
  const { table } = binder;
  const candidates: Slot[] = [];
  const ofDefault: Slot[] = [];
  for (let i = 0; i < table.setNames.length; i++) {
    const bit = 1 << i;
    if (!(bit & binder.validSets)) continue;
    const here = table.positional.filter(slot => {
      if (!(bit & slot.mask) || binder.isBound(slot)) return false;
      const membership = table.membership(slot, i);
      return membership?.position === position && !membership.remaining;
    });
    if (here.length > 1) throw ambiguousPosition(binder.target);
    for (const slot of here) {
      if (!candidates.includes(slot)) candidates.push(slot);
      if (bit === table.defaultMask) ofDefault.push(slot);
    }
  }
  if (candidates.length <= 1) return candidates[0] ?? null;
  candidates.sort((a, b) => Number(ofDefault.includes(b)) - Number(ofDefault.includes(a)));
  return (
    candidates.find(each => accepts(binder, each, value, false)) ??
    candidates.find(each => accepts(binder, each, value, true)) ??
    candidates[0] ??
    null
  );
}

function accepts(binder: ParameterBinder, slot: Slot, value: Value, converting: boolean): boolean {
  const { target } = binder;
  const { engine } = target;
  const type = typeOfParameter(target, slot.parameter);
  if (converting) return value == null || engine.converter.tryConvert(value, type) !== undefined;
  if (!engine.isOfType(value, type)) return false;
  try {
    validate(engine, checksOf(engine, slot.parameter), value);
    return true;
  } catch {
    return false;
  }
}
