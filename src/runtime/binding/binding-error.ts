import type { ParameterMetadata } from '#cmdlet';
import type { Extent } from '#language';
import { type ErrorCategory, InvocationInfo, type NetException, type TerminatingError, type Value } from '#values';
import { runtimeError } from '../errors/runtime-error.ts';
import type { BindingTarget } from './binder.ts';

/** A ParameterBindingException about a command, pointing at the argument or the command. */
export function bindingError(
  target: BindingTarget,
  id: string,
  message: string,
  extent: Extent | null,
  options: { category?: ErrorCategory; type?: string; inner?: NetException | null; targetObject?: Value } = {},
): TerminatingError {
  const {
    category = 'InvalidArgument',
    type = 'ParameterBindingException',
    inner = null,
    targetObject = null,
  } = options;
  const error = runtimeError(id, message, category, targetObject, type, inner);
  const { record } = error;
  record.commandTypeName = target.className;
  record.activity = target.name;
  const invocation = new InvocationInfo(
    target.name,
    target.invocation.source,
    extent ?? target.invocation.extent,
    target.invocation.invocationName,
  );
  invocation.command = target.invocation.command;
  record.invocation = invocation;
  return error;
}

export function cannotFindParameter(target: BindingTarget, name: string, extent: Extent): TerminatingError {
  return bindingError(
    target,
    'NamedParameterNotFound',
    `A parameter cannot be found that matches parameter name '${name}'.`,
    extent,
  );
}

export function ambiguousParameter(
  target: BindingTarget,
  name: string,
  extent: Extent,
  matches: readonly ParameterMetadata[],
): TerminatingError {
  const possible = matches.map(each => ` -${each.name}`).join('');
  const message = `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${possible}.`;
  return bindingError(target, 'AmbiguousParameter', message, extent);
}

export function positionalNotFound(target: BindingTarget, text: string, extent: Extent | null): TerminatingError {
  return bindingError(
    target,
    'PositionalParameterNotFound',
    `A positional parameter cannot be found that accepts argument '${text}'.`,
    extent,
  );
}

export function missingArgument(
  target: BindingTarget,
  parameter: ParameterMetadata,
  typeName: string,
  extent: Extent,
): TerminatingError {
  const message = `Missing an argument for parameter '${parameter.name}'. Specify a parameter of type '${typeName}' and try again.`;
  return bindingError(target, 'MissingArgument', message, extent);
}

export function alreadyBound(target: BindingTarget, parameter: ParameterMetadata, extent: Extent): TerminatingError {
  const message =
    `Cannot bind parameter because parameter '${parameter.name}' is specified more than once. ` +
    'To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".';
  return bindingError(target, 'ParameterAlreadyBound', message, extent);
}

export function missingMandatory(target: BindingTarget, names: readonly string[]): TerminatingError {
  const message = `Cannot process command because of one or more missing mandatory parameters: ${names.join(' ')}.`;
  return bindingError(target, 'MissingMandatoryParameter', message, null);
}

export function ambiguousSet(target: BindingTarget): TerminatingError {
  const message =
    'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.';
  return bindingError(target, 'AmbiguousParameterSet', message, null);
}
