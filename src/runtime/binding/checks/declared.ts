import type { Validation } from '#cmdlet';
import { Double, type Value } from '#values';
import type { Engine } from '../../engine.ts';
import type { ArgumentAttribute } from './argument-attribute.ts';
import { count } from './count.ts';
import { notNull, notNullOrEmpty, notNullOrWhiteSpace } from './emptiness.ts';
import { range } from './range.ts';
import { length, pattern, script } from './text.ts';

const boxed = (value: number): Value =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : new Double(value);

/** The checks of a declared parameter's rules. */
export function declaredChecks(engine: Engine, rules: Validation): ArgumentAttribute[] {
  const checks: ArgumentAttribute[] = [];
  if (rules.notNullOrEmpty) checks.push(notNullOrEmpty);
  if (rules.notNullOrWhiteSpace) checks.push(notNullOrWhiteSpace);
  if (rules.notNull) checks.push(notNull);
  if (rules.count) checks.push(count(...rules.count));
  if (rules.range) checks.push(range(engine, boxed(rules.range[0]), boxed(rules.range[1])));
  if (rules.length) checks.push(length(...rules.length));
  if (rules.pattern !== undefined) checks.push(pattern(rules.pattern));
  if (rules.script) checks.push(script(rules.script));
  return checks;
}
