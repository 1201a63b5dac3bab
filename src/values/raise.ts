import { exceptionType } from './core-types.ts';
import type { ErrorCategory } from './error-record.ts';
import { type ErrorDetail, NetException, ThrownException } from './exception.ts';
import { exceptionTypeNamed } from './exception-types.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

const automation = 'System.Management.Automation.';

/** An exception by its type's full name; `System.` may be left out (`ArgumentException`). */
export function exceptionOf(
  type: string | NetType,
  message: string,
  inner: NetException | null = null,
  detail: ErrorDetail | null = null,
): NetException {
  const known = typeof type === 'string' ? (exceptionTypeNamed(type) ?? exceptionTypeNamed(`System.${type}`)) : type;
  return new NetException(known ?? exceptionType, message, inner, detail);
}

/** Throws an exception as .NET code does. */
export function raise(type: string | NetType, message: string, inner: NetException | null = null): never {
  throw new ThrownException(exceptionOf(type, message, inner));
}

/** Throws `ArgumentOutOfRangeException` and its like: .NET adds the parameter's name to the message. */
export function raiseArgument(type: string, message: string, parameter: string): never {
  const exception = exceptionOf(type, `${message} (Parameter '${parameter}')`);
  exception.data.set('ParamName', parameter);
  throw new ThrownException(exception);
}

/** Throws one of PowerShell's own exceptions, which carry the id and the category of the error. */
export function raiseRuntime(
  id: string,
  message: string,
  category: ErrorCategory = 'InvalidOperation',
  options: { type?: string; inner?: NetException | null; target?: Value } = {},
): never {
  const { type = 'RuntimeException', inner = null, target = null } = options;
  throw new ThrownException(exceptionOf(automation + type, message, inner, { id, category, target }));
}

/** Throws `PSInvalidCastException`. */
export function raiseInvalidCast(id: string, message: string, inner: NetException | null = null): never {
  raiseRuntime(id, message, 'InvalidArgument', { type: 'PSInvalidCastException', inner });
}

/**
 * What PowerShell makes of an exception that leaves a statement: those that carry an error record and are no RuntimeException
 * (PSInvalidCastException …) are wrapped in one with the same message and record; others stay what they are.
 */
export function toRuntimeException(exception: NetException): NetException {
  const runtime = exceptionTypeNamed(`${automation}RuntimeException`);
  if (!exception.detail || !runtime || exception.netType.isSubclassOf(runtime)) return exception;
  return new NetException(runtime, exception.message, exception, exception.detail);
}

/** The exception of anything that was thrown; null for what is no error of the language (a break, a stop). */
export function thrownException(error: unknown): NetException | null {
  return error instanceof ThrownException ? error.exception : null;
}
