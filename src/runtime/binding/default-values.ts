import { Dictionary, ScriptBlock, toText, type Value, WildcardPattern } from '#values';
import type { Engine } from '../engine.ts';
import { writeWarning } from '../pipeline/write-streams.ts';
import { EMPTY } from '../scopes/variable.ts';
import type { ParameterBinder } from './binder.ts';
import type { Slot } from './parameter-table.ts';

/** `$PSDefaultParameterValues`: `Command:Parameter`, with wildcards in the command; `Disabled` turns it off. */
export function bindDefaultValues(engine: Engine, binder: ParameterBinder, command: string): void {
  const table: Value = engine.currentScope.find('psdefaultparametervalues');
  if (table === EMPTY || !(table instanceof Dictionary) || table.size === 0 || command === '') return;
  if (table.get('Disabled') === true) return;
  for (const [key, value] of table.pairs()) {
    const match = /^\s*(['"]?)(.+?)\1\s*:\s*(['"]?)(.+?)\3\s*$/.exec(toText(key));
    const [, , pattern, , parameter] = match ?? [];
    if (!pattern || !parameter || !matches(engine, pattern, command)) continue;
    const [slot, ...others] = binder.table.find(parameter);
    if (!slot || others.length > 0 || binder.bound.has(slot.parameter.name) || !(slot.mask & binder.validSets))
      continue;
    bindOne(engine, binder, slot, value);
  }
}

function matches(engine: Engine, pattern: string, command: string): boolean {
  if (WildcardPattern.get(pattern, true).matches(command)) return true;
  return engine.commands.resolve(pattern, engine.globalState)?.name.toLowerCase() === command.toLowerCase();
}

/** A value that does not fit is a warning, and the parameter stays unbound. */
function bindOne(engine: Engine, binder: ParameterBinder, slot: Slot, value: Value): void {
  const given = value instanceof ScriptBlock ? value.evaluate(null) : value;
  try {
    binder.bind(slot, given, null);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const text = `The binding of default value '${toText(given)}' to parameter '${slot.parameter.name}' failed: ${error.message}`;
    writeWarning(engine, { streams: engine.currentStreams, failed: false }, null, text);
  }
}
