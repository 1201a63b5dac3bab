import { PipelineStopped } from '#cmdlet';
import {
  ErrorRecord,
  exceptionOf,
  exceptionTypeNamed,
  NetException,
  TerminatingError,
  toInt32,
  toText,
  type Value,
} from '#values';
import { runtimeError } from '../errors/runtime-error.ts';
import { endScript } from '../errors/terminating.ts';
import type { Frame } from '../frame.ts';
import { BreakSignal, ContinueSignal, ExitSignal, ReturnSignal } from '../signals.ts';

/** 1: break this loop, 2: continue it, 0: not for this loop. */
export function loopSignal(error: unknown, label: string | null): number {
  if (error instanceof BreakSignal) return error.label === null || error.label === label ? 1 : 0;
  if (error instanceof ContinueSignal) return error.label === null || error.label === label ? 2 : 0;
  return 0;
}

const labelOf = (label: Value): string | null => (label == null ? null : toText(label).toLowerCase());

export const breakSignal = (label: Value): BreakSignal => new BreakSignal(labelOf(label));
export const continueSignal = (label: Value): ContinueSignal => new ContinueSignal(labelOf(label));
export const returnSignal = (f: Frame): ReturnSignal => new ReturnSignal(f);

export function exit(_f: Frame, value: Value): never {
  throw new ExitSignal(exitCode(value), value);
}

/** What `exit $value` gives the operating system. */
function exitCode(value: Value): number {
  if (value == null) return 0;
  try {
    return toInt32(value);
  } catch {
    return 0;
  }
}

export function throwValue(_f: Frame, value: Value): never {
  throw endScript(markThrown(thrown(value)));
}

/** RuntimeException.WasThrownFromThrowStatement: error views then say `Exception`. */
function markThrown(error: TerminatingError): TerminatingError {
  const { exception } = error.record;
  const runtime = exceptionTypeNamed('System.Management.Automation.RuntimeException');
  if (runtime && exception.netType.isSubclassOf(runtime)) exception.data.set('WasThrownFromThrowStatement', true);
  return error;
}

function thrown(value: Value): TerminatingError {
  // The record itself stays as it is: what is caught is a copy with its own place.
  if (value instanceof ErrorRecord) return new TerminatingError(value.copy());
  if (value instanceof NetException)
    return new TerminatingError(new ErrorRecord(value, value.message, 'OperationStopped', value));
  if (value == null) return runtimeError('ScriptHalted', 'ScriptHalted', 'OperationStopped', null);
  const message = toText(value);
  const exception = exceptionOf('System.Management.Automation.RuntimeException', message);
  return new TerminatingError(new ErrorRecord(exception, message, 'OperationStopped', value));
}

/** `throw` alone: the error of the catch block that it stands in. */
export function rethrow(f: Frame): never {
  const { it } = f.scope;
  if (it instanceof ErrorRecord) throw endScript(markThrown(new TerminatingError(it.copy())));
  throw endScript(markThrown(runtimeError('ScriptHalted', 'ScriptHalted', 'OperationStopped', null)));
}

export function checkStop(_f: Frame): never {
  throw new PipelineStopped();
}
