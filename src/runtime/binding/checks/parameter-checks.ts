import type { ParameterMetadata } from '#cmdlet';
import { baseOf, type Value } from '#values';
import type { Engine } from '../../engine.ts';
import type { ArgumentAttribute } from './argument-attribute.ts';
import { declaredChecks } from './declared.ts';

/** The attributes of a parameter, apart from its type; each list in the order in which they are written. */
export interface ParameterChecks {
  /** Left of the type: they see the converted value. */
  readonly outer: readonly ArgumentAttribute[];
  /** Right of the type: their transformations see the value as it was given. */
  readonly inner: readonly ArgumentAttribute[];
}

export const noChecks: ParameterChecks = { outer: [], inner: [] };

/** A parameter of a script, which brings its attributes itself. */
export interface ScriptParameter extends ParameterMetadata {
  readonly checks: ParameterChecks;
}

const declared = new WeakMap<ParameterMetadata, ParameterChecks>();

export function checksOf(engine: Engine, parameter: ParameterMetadata): ParameterChecks {
  if ('checks' in parameter) return (parameter as ScriptParameter).checks;
  if (!parameter.validate) return noChecks;
  let checks = declared.get(parameter);
  if (!checks) {
    // Declared rules stand in the order in which they are to be looked at; attributes are looked at from the last to the first.
    checks = { outer: declaredChecks(engine, parameter.validate).reverse(), inner: [] };
    declared.set(parameter, checks);
  }
  return checks;
}

/** What the attributes of a list make of a value, from the last to the first. */
export function transformed(engine: Engine, attributes: readonly ArgumentAttribute[], value: Value): Value {
  let result = value;
  for (let i = attributes.length - 1; i >= 0; i--) {
    const transform = attributes[i]?.transform;
    if (transform) result = transform(engine, result);
  }
  return result;
}

/** Checks a value; throws what the first attribute that refuses it says. */
export function validate(engine: Engine, { outer, inner }: ParameterChecks, value: Value): void {
  const given = baseOf(value);
  for (let i = inner.length - 1; i >= 0; i--) inner[i]?.validate?.(engine, given);
  for (let i = outer.length - 1; i >= 0; i--) outer[i]?.validate?.(engine, given);
}
