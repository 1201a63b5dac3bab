import type { ParameterMetadata } from '#cmdlet';
import type { Value } from '#values';
import type { ParameterBinder } from './binder.ts';
import { ambiguousSet, missingFromPipeline, missingMandatory } from './binding-error.ts';
import type { Slot } from './parameter-table.ts';

/** Settles the set before the pipeline runs; asks for mandatory parameters that nothing gave. */
export function settleSets(
  binder: ParameterBinder,
  expectingInput: boolean,
  ask: (parameters: readonly ParameterMetadata[]) => ReadonlyMap<string, Value> | null,
): void {
  const missing = missingBeforePipeline(binder, expectingInput);
  if (missing.length === 0) return;
  const answers = ask(missing.map(slot => slot.parameter));
  if (!answers)
    throw missingMandatory(
      binder.target,
      missing.map(slot => slot.parameter.name),
    );
  for (const slot of missing) binder.bind(slot, answers.get(slot.parameter.name), null);
}

/** Mandatory parameters of a set that are not bound. `expectingInput`: those that the pipeline may give do not count. */
function missingIn(binder: ParameterBinder, index: number, expectingInput: boolean): Slot[] {
  const { table } = binder;
  const bit = 1 << index;
  return table.mandatory.filter(slot => {
    if (!(slot.mandatory & bit) || binder.isBound(slot)) return false;
    return !(expectingInput && (slot.byValue | slot.byProperty) & bit);
  });
}

/** Indexes of the sets that are still possible. */
function validIndexes(binder: ParameterBinder): number[] {
  const { setNames } = binder.table;
  const valid: number[] = [];
  for (let i = 0; i < setNames.length; i++) if (binder.validSets & (1 << i)) valid.push(i);
  return valid;
}

/** Mandatory parameters of the set that is meant, which neither arguments nor the pipeline can give. */
function missingBeforePipeline(binder: ParameterBinder, expectingInput: boolean): Slot[] {
  const { table } = binder;
  if (table.mandatory.length === 0) {
    requireSet(binder);
    return [];
  }
  const valid = validIndexes(binder);
  const complete = valid.filter(i => missingIn(binder, i, expectingInput).length === 0);
  const preferred = valid.find(i => 1 << i === table.defaultMask);
  if (complete.length > 0) {
    if (!expectingInput) {
      // The default set is meant where nothing speaks against it, even with something missing there.
      if (preferred !== undefined && !complete.includes(preferred) && binder.bound.size === 0)
        return missingIn(binder, preferred, expectingInput);
      binder.validSets = maskOf(complete);
    } else if (complete.length < valid.length) binder.validSets = maskOf(complete);
    requireSet(binder);
    return [];
  }
  const meant = preferred ?? (valid.length === 1 ? valid[0] : undefined);
  if (meant === undefined) throw ambiguousSet(binder.target);
  binder.validSets = 1 << meant;
  return missingIn(binder, meant, expectingInput);
}

const maskOf = (indexes: readonly number[]): number => indexes.reduce((bits, i) => bits | (1 << i), 0);

/** With several sets possible the default one is meant, if it is among them; the pipeline may still decide. */
function requireSet(binder: ParameterBinder): void {
  const { table, validSets } = binder;
  if (table.setNames.length <= 1 || validSets & table.defaultMask) return;
  if (table.pipelineSlots.length === 0 && table.namesOf(validSets).length > 1) throw ambiguousSet(binder.target);
}

/** After a pipeline object: the sets that have all that they need; else what is missing is an error for this object. */
export function choosePipelineSets(binder: ParameterBinder, input: Value): void {
  const { table } = binder;
  if (table.mandatory.length === 0) return;
  const valid = validIndexes(binder);
  const complete = valid.filter(i => missingIn(binder, i, false).length === 0);
  if (complete.length > 0) {
    binder.validSets = maskOf(complete);
    return;
  }
  const meant = valid.find(i => 1 << i === table.defaultMask) ?? valid[0];
  if (meant === undefined) return;
  const names = missingIn(binder, meant, false).map(slot => slot.parameter.name);
  throw missingFromPipeline(binder.target, names, input);
}
