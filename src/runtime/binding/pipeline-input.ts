import {
  exceptionTypeNamed,
  type NetException,
  type NetType,
  objectType,
  psObjectType,
  TerminatingError,
  type Value,
} from '#values';
import type { Engine } from '../engine.ts';
import { isSignal } from '../errors/terminating.ts';
import { isMandatory, type ParameterBinder } from './binder.ts';
import { delayedArgumentFailed } from './binding-error.ts';
import { checksOf, noChecks } from './checks/parameter-checks.ts';
import { coerce, exceptionFrom, typeOfParameter } from './coerce.ts';
import type { Slot } from './parameter-table.ts';

/**
 * Binds one pipeline object: by value without conversion, by property name without, by value with, by property name with; each for the
 * default set before the others. False: no parameter took it.
 */
export function bindPipelineObject(binder: ParameterBinder, input: Value): boolean {
  const delayed = evaluateDelayed(binder, input);
  const { pipelineSlots, defaultMask } = binder.table;
  const open = pipelineSlots.filter(slot => !binder.isBound(slot) && slot.mask & binder.validSets);
  if (open.length === 0) return delayed;
  let took = false;
  for (const converting of [false, true]) {
    for (const byProperty of [false, true]) {
      let sets = binder.validSets;
      let here = false;
      if (defaultMask & sets) {
        here = bindFrom(binder, open, input, defaultMask, byProperty, converting);
        if (!here) sets &= ~defaultMask;
      }
      if (!here && sets !== 0) here = bindFrom(binder, open, input, sets, byProperty, converting);
      took ||= here;
    }
  }
  return took || delayed;
}

/** Tries the open parameters of some sets, from the last to the first. */
function bindFrom(
  binder: ParameterBinder,
  open: readonly Slot[],
  input: Value,
  sets: number,
  byProperty: boolean,
  converting: boolean,
): boolean {
  let took = false;
  for (let i = open.length - 1; i >= 0; i--) {
    const slot = open[i];
    if (!slot || !((byProperty ? slot.byProperty : slot.byValue) & sets & binder.validSets) || binder.isBound(slot))
      continue;
    if (bindOne(binder, slot, input, byProperty, converting)) took = true;
  }
  return took;
}

function bindOne(binder: ParameterBinder, slot: Slot, input: Value, byProperty: boolean, converting: boolean): boolean {
  const { target } = binder;
  let value = input;
  if (byProperty) {
    const found = propertyFor(binder, slot, input);
    if (found === undefined) return false;
    value = found;
  }
  if (!converting && !fitsAsItIs(value, typeOfParameter(target, slot.parameter), target.engine)) return false;
  let coerced: Value;
  try {
    coerced = coerce(target, slot.parameter, value, null, isMandatory(slot));
  } catch (error) {
    if (!byProperty && converting && isFailedCast(error)) return false;
    throw error;
  }
  binder.bound.set(slot.parameter.name, coerced);
  binder.pipelineBound.push(slot);
  binder.narrow(slot);
  return true;
}

/** Of the parameter's type; or for an array, elements of its element type. */
function fitsAsItIs(value: Value, type: NetType, engine: Engine): boolean {
  if (engine.isOfType(value, type)) return true;
  const { elementType } = type;
  if (!elementType) return false;
  const elements: readonly Value[] = Array.isArray(value) ? value : [value];
  return elements.length > 0 && elements.every(each => engine.isOfType(each, elementType));
}

/** An object that cannot be converted may be for another parameter. */
function isFailedCast(error: unknown): boolean {
  if (!(error instanceof TerminatingError)) return false;
  const cast = exceptionTypeNamed('System.Management.Automation.PSInvalidCastException');
  let inner: NetException | null = error.record.exception.inner;
  for (; inner; inner = inner.inner) if (cast && inner.netType.isSubclassOf(cast)) return true;
  return false;
}

function propertyFor(binder: ParameterBinder, slot: Slot, input: Value): Value {
  if (input == null) return undefined;
  const { members } = binder.target.engine;
  for (const name of [slot.parameter.name, ...slot.parameter.aliases]) {
    const member = members.find(input, name);
    if (member && !member.kind.endsWith('Method')) return members.read(input, member) ?? null;
  }
  return undefined;
}

/**
 * The parameter that takes every object as it is, once one has been bound in full: then there is nothing more to decide. Null where
 * objects differ in what they bind.
 */
export function plainTaker(binder: ParameterBinder): Slot | null {
  const [slot, ...others] = binder.table.pipelineSlots.filter(
    each => binder.pipelineBound.includes(each) || !binder.isBound(each),
  );
  if (!slot || others.length > 0 || binder.delayed.length > 0 || !binder.pipelineBound.includes(slot)) return null;
  const type = typeOfParameter(binder.target, slot.parameter);
  if (type !== objectType && type !== psObjectType) return null;
  return slot.byValue & binder.validSets && checksOf(binder.target.engine, slot.parameter) === noChecks ? slot : null;
}

/** Delayed arguments for one pipeline object. */
function evaluateDelayed(binder: ParameterBinder, input: Value): boolean {
  const { target } = binder;
  for (const { slot, block, extent } of binder.delayed) {
    let value: Value;
    try {
      value = block.evaluate(input);
    } catch (error) {
      if (isSignal(error)) throw error;
      throw delayedArgumentFailed(target, slot.parameter, extent, exceptionFrom(error));
    }
    if (value == null) throw delayedArgumentFailed(target, slot.parameter, extent, null);
    binder.bound.set(slot.parameter.name, coerce(target, slot.parameter, value, extent, isMandatory(slot)));
  }
  return binder.delayed.length > 0;
}
