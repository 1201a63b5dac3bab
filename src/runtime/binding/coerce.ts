import type { ParameterMetadata } from '#cmdlet';
import type { Extent } from '#language';
import {
  BoxedNumber,
  baseOf,
  booleanType,
  exceptionOf,
  int32Type,
  type NetException,
  type NetType,
  objectType,
  PSReference,
  psObjectType,
  psReferenceType,
  SwitchParameter,
  stringType,
  switchParameterType,
  TerminatingError,
  ThrownException,
  toBoolean,
  toText,
  typeOf,
  type Value,
} from '#values';
import { runtimeError } from '../errors/runtime-error.ts';
import { isSignal } from '../errors/terminating.ts';
import type { BindingTarget } from './binder.ts';
import { bindingError } from './binding-error.ts';
import type { ArgumentAttribute } from './checks/argument-attribute.ts';
import { checksOf, noChecks, type ParameterChecks, transformed, validate } from './checks/parameter-checks.ts';
import { checkEmptiness } from './emptiness.ts';

const types = new WeakMap<ParameterMetadata, NetType>();

/** The .NET type of a parameter. */
export function typeOfParameter(target: BindingTarget, parameter: ParameterMetadata): NetType {
  if (parameter.netType) return parameter.netType;
  const known = types.get(parameter);
  if (known) return known;
  const type = target.engine.types.resolveRequired(parameter.type.typeName);
  types.set(parameter, type);
  return type;
}

/** The value that a parameter gets: converted to its type and validated; throws a ParameterBindingException. */
export function coerce(
  target: BindingTarget,
  parameter: ParameterMetadata,
  value: Value,
  extent: Extent | null,
  mandatory: boolean,
): Value {
  const checks = checksOf(target.engine, parameter);
  let result: Value = value ?? null;
  if (checks === noChecks) result = convertTo(target, parameter, result, extent);
  else {
    result = transform(target, parameter, checks.inner, result, extent);
    result = convertTo(target, parameter, result, extent);
    result = transform(target, parameter, checks.outer, result, extent);
    check(target, parameter, checks, result, extent);
  }
  // What attributes say goes first, in PowerShell too.
  if (mandatory) checkEmptiness(target, parameter, result, extent);
  return result;
}

function transform(
  target: BindingTarget,
  parameter: ParameterMetadata,
  attributes: readonly ArgumentAttribute[],
  value: Value,
  extent: Extent | null,
): Value {
  try {
    return transformed(target.engine, attributes, value);
  } catch (error) {
    if (isSignal(error)) throw error;
    throw transformationError(target, parameter, error, extent);
  }
}

function check(
  target: BindingTarget,
  parameter: ParameterMetadata,
  checks: ParameterChecks,
  value: Value,
  extent: Extent | null,
): void {
  try {
    validate(target.engine, checks, value);
  } catch (error) {
    if (isSignal(error)) throw error;
    const inner = exceptionFrom(error);
    const message = `Cannot validate argument on parameter '${parameter.name}'. ${inner.message}`;
    throw bindingError(target, 'ParameterArgumentValidationError', message, extent, {
      category: 'InvalidData',
      type: 'ParameterBindingValidationException',
      inner,
      parameter,
    });
  }
}

function convertTo(target: BindingTarget, parameter: ParameterMetadata, value: Value, extent: Extent | null): Value {
  const type = typeOfParameter(target, parameter);
  if (type === objectType || type === psObjectType) return value;
  if (type === psReferenceType && !(value instanceof PSReference)) {
    const error = new ThrownException(
      exceptionOf('System.Management.Automation.PSInvalidCastException', 'Reference type is expected in argument.'),
    );
    throw transformationError(target, parameter, error, extent);
  }
  if (type === stringType) {
    if (typeof value === 'string')
      return parameter.type.names && !target.script ? named(target, parameter, value, extent) : value;
    if (!target.script && Array.isArray(baseOf(value)))
      throw conversionError(target, parameter, type, value, noArray, extent);
  } else if (type === int32Type) {
    if (typeof value === 'number') return value;
  } else if (type === switchParameterType) {
    return target.script ? toSwitch(value) : toBoolean(value instanceof SwitchParameter ? value.isPresent : value);
  } else if (type === booleanType) return toBooleanParameter(target, parameter, value, extent);
  if (type === stringType && value === null) return target.script ? '' : null;
  if (value === null && !target.script && type.kind !== 'struct' && type.kind !== 'enum') return null;
  try {
    const converted = target.engine.converter.convert(value, type);
    return parameter.type.names && !target.script ? named(target, parameter, converted, extent) : converted;
  } catch (error) {
    throw target.script
      ? transformationError(target, parameter, error, extent)
      : conversionError(target, parameter, type, value, error, extent);
  }
}

/** Boolean parameters take booleans, switches and numbers, nothing else. */
function toBooleanParameter(
  target: BindingTarget,
  parameter: ParameterMetadata,
  value: Value,
  extent: Extent | null,
): Value {
  const base = baseOf(value);
  if (typeof base === 'boolean') return base;
  if (base instanceof SwitchParameter || typeof base === 'number' || base instanceof BoxedNumber)
    return toBoolean(base);
  const shown = base === null || base === undefined ? '' : (typeOf(base)?.fullName ?? '');
  const reason = `Cannot convert value "${shown}" to type "System.Boolean". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`;
  const error = new ThrownException(exceptionOf('System.Management.Automation.PSInvalidCastException', reason));
  throw target.script
    ? transformationError(target, parameter, error, extent)
    : conversionError(target, parameter, booleanType, base ?? false, error, extent);
}

function toSwitch(value: Value): Value {
  return value instanceof SwitchParameter ? value : new SwitchParameter(toBoolean(value));
}

/** A text out of a fixed list, as declared; for arrays each element. */
function named(target: BindingTarget, parameter: ParameterMetadata, value: Value, extent: Extent | null): Value {
  if (Array.isArray(value)) return value.map(each => named(target, parameter, each, extent));
  const base = baseOf(value);
  const names = parameter.type.names ?? [];
  if (base === null) return null;
  const text = toText(base);
  const exact = names.find(name => name.toLowerCase() === text.toLowerCase());
  if (exact !== undefined) return exact;
  const enumeration = parameter.type.displayName?.replace(/\[\]$/, '');
  if (enumeration) return enumerationName(target, parameter, enumeration, base, extent);
  const message =
    `Cannot validate argument on parameter '${parameter.name}'. The argument "${text}" does not belong to the set "${names.join(',')}" specified by the ValidateSet attribute. ` +
    'Supply an argument that is in the set and then try the command again.';
  throw bindingError(target, 'ParameterArgumentValidationError', message, extent, {
    category: 'InvalidData',
    type: 'ParameterBindingValidationException',
    parameter,
  });
}

/** A number or the beginning of a name as the name of an enumeration's member, by the enumeration's own conversion. */
function enumerationName(
  target: BindingTarget,
  parameter: ParameterMetadata,
  name: string,
  value: Value,
  extent: Extent | null,
): Value {
  const type = target.engine.types.resolve(name);
  if (!type) return knownName(target, parameter, name, toText(value), extent);
  try {
    return toText(target.engine.converter.convert(value, type));
  } catch (error) {
    throw conversionError(target, parameter, type, value, error, extent);
  }
}

/** The same for an enumeration that only the cmdlet knows. */
function knownName(
  target: BindingTarget,
  parameter: ParameterMetadata,
  enumeration: string,
  text: string,
  extent: Extent | null,
): string {
  const names = parameter.type.names ?? [];
  const starting = names.filter(name => name.toLowerCase().startsWith(text.toLowerCase()));
  if (starting.length === 1 && starting[0] !== undefined) return starting[0];
  const reason = `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${names.join(', ')}`;
  const message = `Cannot bind parameter '${parameter.name}'. Cannot convert value "${text}" to type "${enumeration}". Error: "${reason}"`;
  throw bindingError(target, 'CannotConvertArgumentNoMessage', message, extent);
}

function transformationError(
  target: BindingTarget,
  parameter: ParameterMetadata,
  error: unknown,
  extent: Extent | null,
): TerminatingError {
  const inner = exceptionFrom(error);
  const message = `Cannot process argument transformation on parameter '${parameter.name}'. ${inner.message}`;
  return bindingError(target, 'ParameterArgumentTransformationError', message, extent, {
    category: 'InvalidData',
    type: 'ParameterBindingArgumentTransformationException',
    inner,
    parameter,
  });
}

/** An array is no text for a cmdlet. */
const noArray = new ThrownException(exceptionOf('System.NotSupportedException', 'Specified method is not supported.'));

function conversionError(
  target: BindingTarget,
  parameter: ParameterMetadata,
  type: NetType,
  value: Value,
  error: unknown,
  extent: Extent | null,
): TerminatingError {
  const inner = exceptionFrom(error);
  if (value === null) {
    const message = `Cannot bind argument to parameter '${parameter.name}' because it is null.`;
    return bindingError(target, 'ParameterArgumentValidationErrorNullNotAllowed', message, extent, {
      category: 'InvalidData',
      type: 'ParameterBindingValidationException',
      parameter,
    });
  }
  const expected = Array.isArray(value) && type.kind !== 'array';
  const message = expected
    ? `Cannot convert 'System.Object[]' to the type '${type.fullName}' required by parameter '${parameter.name}'. Specified method is not supported.`
    : `Cannot bind parameter '${parameter.name}'. ${inner.message}`;
  return bindingError(target, expected ? 'CannotConvertArgument' : 'CannotConvertArgumentNoMessage', message, extent, {
    inner,
    parameter,
  });
}

export function exceptionFrom(error: unknown): NetException {
  if (error instanceof ThrownException) return error.exception;
  if (error instanceof TerminatingError) return error.record.exception;
  if (error instanceof Error && !(error instanceof RangeError)) return exceptionOf('System.Exception', error.message);
  throw runtimeError(
    'CallDepthOverflow',
    'The script failed due to call depth overflow.',
    'InvalidOperation',
    0,
    'ScriptCallDepthException',
  );
}
