import { exceptionOf, raise, raiseArgument, ThrownException, toNetText, type Value } from '#values';

/** The exceptions that .NET's methods throw for their arguments, in .NET's words (System.Private.CoreLib, .NET 10). */

/** "Value cannot be null. (Parameter 'x')". */
export function raiseNull(parameter: string): never {
  raiseArgument('ArgumentNullException', 'Value cannot be null.', parameter);
}

export function requireValue<T>(value: T | null | undefined, parameter: string): T {
  return value ?? raiseNull(parameter);
}

/** ArgumentOutOfRangeException; with the actual value where .NET tells it on a second line. */
export function raiseRange(message: string, parameter: string, actual?: Value): never {
  const tail = actual === undefined ? '' : `\nActual value was ${toNetText(actual)}.`;
  const exception = exceptionOf('ArgumentOutOfRangeException', `${message} (Parameter '${parameter}')${tail}`);
  exception.data.set('ParamName', parameter);
  if (actual !== undefined) exception.data.set('ActualValue', actual);
  throw new ThrownException(exception);
}

/** "x ('-1') must be a non-negative value." */
export function requireNonNegative(value: number, parameter: string): void {
  if (value < 0) raiseRange(`${parameter} ('${value}') must be a non-negative value.`, parameter, value);
}

export const indexOutOfRange = 'Index was out of range. Must be non-negative and less than the size of the collection.';

export function requireIndex(index: number, count: number, parameter = 'index'): void {
  if (index < 0 || index >= count) raiseRange(indexOutOfRange, parameter);
}

export function raiseFormat(message: string): never {
  raise('FormatException', message);
}

export function raiseInvalid(message: string): never {
  raise('InvalidOperationException', message);
}

export function raiseNotSupported(message = 'Specified method is not supported.'): never {
  raise('NotSupportedException', message);
}
