import { type ErrorRecord, TerminatingError } from '../error-record.ts';
import { type NetException, ThrownException } from '../exception.ts';
import type { NetType } from '../net-type.ts';
import { PSCustomObject } from '../ps-object.ts';
import { exceptionOf, raiseRuntime } from '../raise.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';

/** What .NET code sees of an error that a preference made terminating. */
export function preferenceStop(record: ErrorRecord): NetException {
  const message = `The running command stopped because the preference variable "ErrorActionPreference" or common parameter is set to Stop: ${record.message}`;
  return exceptionOf('System.Management.Automation.ActionPreferenceStopException', message, record.exception);
}

/** The exception of an error that code behind a member threw; anything else (a break, a stop) goes on its way. */
export function exceptionBehind(error: unknown): NetException {
  if (error instanceof ThrownException) return error.exception;
  if (error instanceof TerminatingError)
    return error.byPreference ? preferenceStop(error.record) : error.record.exception;
  throw error;
}

/** `Exception calling "Substring" with "1" argument(s): "…"`; the id is the inner exception's type. */
export function raiseInvocation(name: string, count: number, error: unknown, id?: string): never {
  const inner = exceptionBehind(error);
  return raiseRuntime(
    id ?? inner.netType.name,
    `Exception calling "${name}" with "${count}" argument(s): "${inner.message}"`,
    'NotSpecified',
    { type: 'MethodInvocationException', inner },
  );
}

/** `Exception getting "Length": "…"`. */
export function raiseGetting(name: string, error: unknown): never {
  const inner = exceptionBehind(error);
  return raiseRuntime('ExceptionWhenGetting', `Exception getting "${name}": "${inner.message}"`, 'NotSpecified', {
    type: 'GetValueInvocationException',
    inner,
  });
}

/** `Exception setting "Day": "…"`. */
export function raiseSetting(name: string, error: unknown, id = 'ExceptionWhenSetting'): never {
  const inner = exceptionBehind(error);
  return raiseRuntime(id, `Exception setting "${name}": "${inner.message}"`, 'NotSpecified', {
    type: 'SetValueInvocationException',
    inner,
  });
}

export function notFoundMessage(name: string): string {
  return `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`;
}

export function raiseNoProperty(name: string): never {
  return raiseRuntime('PropertyAssignmentException', notFoundMessage(name), 'InvalidOperation');
}

export function raiseReadOnly(name: string): never {
  const message = `'${name}' is a ReadOnly property.`;
  const inner = exceptionOf('System.Management.Automation.SetValueException', message);
  return raiseRuntime('PropertyAssignmentException', message, 'InvalidOperation', { inner });
}

/** `Method invocation failed because [System.String] does not contain a method named 'Foo'.` */
export function raiseNoMethod(target: Value | NetType, name: string, isStatic = false): never {
  const type = isStatic ? (target as NetType) : typeOf(target);
  return raiseRuntime(
    'MethodNotFound',
    `Method invocation failed because [${type ? typeToString(type) : ''}] does not contain a method named '${name}'.`,
    'InvalidOperation',
    { target: target instanceof PSCustomObject ? name : null },
  );
}

export function raiseNullMethod(): never {
  return raiseRuntime(
    'InvokeMethodOnNull',
    'You cannot call a method on a null-valued expression.',
    'InvalidOperation',
  );
}
