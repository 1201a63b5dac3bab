import type { TerminatingError, Value } from '#values';
import { toText } from '#values';
import type { Frame } from '../frame.ts';
import { reportError } from '../pipeline/report.ts';
import { endScript, endsScript, isSignal, toTerminating } from './terminating.ts';

/**
 * What happens to an error that leaves a statement. Inside a try it goes on up; so does what `throw` threw. Else
 * $ErrorActionPreference decides: it is reported and the next statement runs, or everything ends.
 */
export function fail(frame: Frame, error: unknown): void {
  if (isSignal(error)) throw error;
  const terminating = toTerminating(frame, error);
  const { engine } = frame;
  engine.success = false;
  if (passesThrough(frame, terminating)) throw terminating;
  const preference = errorPreference(frame);
  if (preference === 'silentlycontinue' || preference === 'ignore') {
    if (preference === 'silentlycontinue') {
      engine.remember(terminating.record);
      frame.streams.tell('error', terminating.record);
    }
    return;
  }
  if (engine.propagate || endsScript(terminating)) throw terminating;
  if (preference === 'stop') {
    terminating.record.reason ??= 'ParentContainsErrorRecordException';
    throw endScript(terminating);
  }
  reportError(frame.engine, frame.streams, terminating.record);
}

/** An error that ThrowTerminatingError raised belongs to the caller: the function's own statements do not keep it. */
function passesThrough(frame: Frame, error: TerminatingError): boolean {
  return frame.engine.passing.get(error.record) === frame.activation;
}

export function errorPreference(frame: Frame): string {
  const value: Value = frame.scope.find('erroractionpreference');
  return typeof value === 'string' ? value.toLowerCase() : toText(value).toLowerCase();
}
