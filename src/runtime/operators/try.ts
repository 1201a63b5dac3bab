import type { TypeSite } from '#compiler';
import { type ErrorRecord, isInstance, type NetException, TerminatingError, type Value } from '#values';
import { endScript, isSignal, toTerminating } from '../errors/terminating.ts';
import type { Frame } from '../frame.ts';
import { reportError } from '../pipeline/report.ts';
import { BreakSignal, ContinueSignal } from '../signals.ts';
import { typeAtSite } from './types.ts';

/** Enters a try with catch clauses; gives back what to restore. */
export function enterTry(f: Frame): boolean {
  const before = f.engine.propagate;
  f.engine.propagate = true;
  return before;
}

export function leaveTry(f: Frame, before: boolean): void {
  f.engine.propagate = before;
}

/** What a catch clause gets: the record of the error. Signals and stops go on. */
export function caught(f: Frame, error: unknown): ErrorRecord {
  if (isSignal(error)) throw error;
  const { record } = toTerminating(f, error);
  f.engine.success = false;
  return record;
}

/** Does one of the types fit the error? A wrapped exception is seen through. */
export function catches(f: Frame, record: ErrorRecord, sites: readonly TypeSite[]): boolean {
  if (sites.length === 0) return true;
  const types = sites.map(site => typeAtSite(f, site));
  return exceptionsOf(record).some(exception => types.some(type => isInstance(exception, type)));
}

const wrapper =
  /\.(MethodInvocationException|GetValueInvocationException|SetValueInvocationException|CmdletInvocationException|RuntimeException|MethodException)$/;

/** The exception as it counts for catch: what a method call wraps comes first. */
function exceptionsOf(record: ErrorRecord): NetException[] {
  const { exception } = record;
  return exception.inner && wrapper.test(exception.netType.fullName) ? [exception.inner, exception] : [exception];
}

/** `$_` becomes the error; gives back what it was. */
export function enterCatch(f: Frame, record: ErrorRecord): Value {
  f.engine.remember(record);
  const before = f.scope.it;
  f.scope.it = record;
  return before;
}

/** An error that leaves a try with only a finally counts as seen before the finally runs, and is in $Error. */
export function unwound(f: Frame, error: unknown): void {
  if (!isSignal(error)) f.engine.remember(toTerminating(f, error).record);
}

/** A finally block runs to its end even when the pipeline is stopped; gives back the flag to restore. */
export function enterUnwind(f: Frame): number {
  const stopped = f.stop[0] ?? 0;
  if (stopped !== 0) f.stop[0] = 0;
  return stopped;
}

export function leaveUnwind(f: Frame, stopped: number): void {
  if (stopped !== 0) f.stop[0] = stopped;
}

/** A trap of a block: for one type of error, or for all. */
export interface Trap {
  readonly type: TypeSite | null;
  readonly run: () => void;
}

/**
 * What happens to an error of a block with traps: the first typed one that fits runs, else the one for all. `continue` goes on behind
 * the statement, `break` ends everything, and without either the error is also shown. Where none fits the error ends everything.
 */
export function trap(f: Frame, error: unknown, traps: readonly Trap[]): void {
  if (isSignal(error)) throw error;
  const { record } = toTerminating(f, error);
  const found =
    traps.find(each => each.type !== null && catches(f, record, [each.type])) ?? traps.find(each => each.type === null);
  if (!found) throw ended(record);
  const before = enterCatch(f, record);
  try {
    found.run();
  } catch (signal) {
    if (signal instanceof ContinueSignal) return;
    if (signal instanceof BreakSignal) throw ended(record);
    throw signal;
  } finally {
    f.scope.it = before;
  }
  reportError(f.engine, f.streams, record);
}

function ended(record: ErrorRecord): TerminatingError {
  record.reason ??= 'ParentContainsErrorRecordException';
  return endScript(new TerminatingError(record));
}
