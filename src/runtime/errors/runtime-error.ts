import type { Extent } from '#language';
import {
  type ErrorCategory,
  ErrorRecord,
  exceptionOf,
  InvocationInfo,
  type NetException,
  TerminatingError,
  type Value,
} from '#values';
import type { Frame } from '../frame.ts';

const automation = 'System.Management.Automation.';

/** An error of the engine's own, ready to throw. `type` is an exception of System.Management.Automation, or a full name. */
export function runtimeError(
  id: string,
  message: string,
  category: ErrorCategory = 'InvalidOperation',
  target: Value = null,
  type = 'RuntimeException',
  inner: NetException | null = null,
): TerminatingError {
  const fullName = type.includes('.') ? type : automation + type;
  const exception = exceptionOf(fullName, message, inner, { id, category, target });
  return new TerminatingError(new ErrorRecord(exception, id, category, target));
}

/** The error with a place of its own inside the statement. */
export function errorAt(f: Frame, extent: Extent, error: TerminatingError): TerminatingError {
  error.record.invocation ??= new InvocationInfo(null, f.code.unit.source, extent);
  return error;
}
