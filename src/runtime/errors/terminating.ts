import { PipelineStopped } from '#cmdlet';
import {
  ErrorRecord,
  exceptionOf,
  InvocationInfo,
  type NetException,
  TerminatingError,
  ThrownException,
  toRuntimeException,
} from '#values';
import type { Frame } from '../frame.ts';
import { Signal } from '../signals.ts';
import { runtimeError } from './runtime-error.ts';

/** Errors that were thrown by `throw`, or by -ErrorAction Stop: they end the script, not only the statement. */
const ending = new WeakSet<ErrorRecord>();

/** Marks an error that goes on past the statement in which it happened. */
export function endScript(error: TerminatingError): TerminatingError {
  ending.add(error.record);
  return error;
}

export function endsScript(error: TerminatingError): boolean {
  return ending.has(error.record);
}

/** The record of an exception that .NET code threw, as PowerShell makes it. */
export function recordOf(exception: NetException): ErrorRecord {
  const outer = toRuntimeException(exception);
  const detail = outer.detail;
  if (detail) return new ErrorRecord(outer, detail.id, detail.category, detail.target ?? null);
  return new ErrorRecord(outer, outer.netType.fullName, 'OperationStopped', null);
}

/** Is it control flow or a stop, that no script may catch? */
export function isSignal(error: unknown): boolean {
  return error instanceof Signal || error instanceof PipelineStopped;
}

/**
 * Whatever was thrown as a terminating error, with the place of the frame's statement if it has none yet.
 * A JavaScript error is either the stack running out or a fault of ours; neither may reach a person as a stack trace.
 */
export function toTerminating(frame: Frame, error: unknown): TerminatingError {
  const terminating = asTerminating(error);
  const { record } = terminating;
  record.invocation ??= new InvocationInfo(null, frame.code.unit.source, frame.extent);
  record.scriptStackTrace ??= frame.engine.callStack.text(frame);
  return terminating;
}

function asTerminating(error: unknown): TerminatingError {
  if (error instanceof TerminatingError) return error;
  if (error instanceof ThrownException) return new TerminatingError(recordOf(error.exception));
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return runtimeError(
      'CallDepthOverflow',
      'The script failed due to call depth overflow.',
      'InvalidOperation',
      0,
      'ScriptCallDepthException',
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  const inner = exceptionOf('System.InvalidOperationException', message);
  if (process.env['PCSH_DEBUG']) process.stderr.write(`${error instanceof Error ? error.stack : message}\n`);
  return runtimeError('RuntimeException', message, 'NotSpecified', null, 'RuntimeException', inner);
}
