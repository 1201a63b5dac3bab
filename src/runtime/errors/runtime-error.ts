import { type ErrorCategory, ErrorRecord, exceptionOf, type NetException, TerminatingError, type Value } from '#values';

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
