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
  options: {
    category?: ErrorCategory;
    type?: string;
    inner?: NetException | null;
    targetObject?: Value;
    /** Which parameter it is about. */
    parameter?: ParameterMetadata;
    /** The name of a parameter that is none. */
    parameterName?: string;
  } = {},
): TerminatingError {
  const {
    category = 'InvalidArgument',
    type = 'ParameterBindingException',
    inner = null,
    targetObject = null,
    parameter,
    parameterName = parameter?.name ?? null,
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
  const { data } = record.exception;
  data.set('ErrorId', id);
  data.set('ParameterName', parameterName);
  data.set('ParameterType', parameter?.netType ?? null);
  data.set('CommandInvocation', target.invocation);
  return error;
}

export function cannotFindParameter(target: BindingTarget, name: string, extent: Extent): TerminatingError {
  return bindingError(
    target,
    'NamedParameterNotFound',
    `A parameter cannot be found that matches parameter name '${name}'.`,
    extent,
    { parameterName: name },
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
  return bindingError(target, 'AmbiguousParameter', message, extent, { parameterName: name });
}

/** Points at the whole command. */
export function positionalNotFound(target: BindingTarget, text: string): TerminatingError {
  const message = `A positional parameter cannot be found that accepts argument '${text}'.`;
  return bindingError(target, 'PositionalParameterNotFound', message, null);
}

/** Two parameters stand at the same position. */
export function ambiguousPosition(target: BindingTarget): TerminatingError {
  const message = 'Cannot bind positional parameters because no names were given.';
  return bindingError(target, 'AmbiguousPositionalParameterNoName', message, null);
}

/** A delayed argument that gives nothing, or whose code fails. */
export function delayedArgumentFailed(
  target: BindingTarget,
  parameter: ParameterMetadata,
  extent: Extent | null,
  inner: NetException | null,
): TerminatingError {
  return inner
    ? bindingError(
        target,
        'ScriptBlockArgumentInvocationFailed',
        `The input to the script block for parameter '${parameter.name}' failed. ${inner.message}`,
        extent,
        { inner, parameter },
      )
    : bindingError(
        target,
        'ScriptBlockArgumentNoOutput',
        `Cannot evaluate parameter '${parameter.name}' because its argument input did not produce any output.`,
        extent,
        { parameter },
      );
}

/** A pipeline object that no parameter takes. Not terminating: the next object may fit. */
export function noPipelineParameter(target: BindingTarget, input: Value): TerminatingError {
  const message =
    'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.';
  return bindingError(target, 'InputObjectNotBound', message, null, { targetObject: input });
}

/** A pipeline object that leaves mandatory parameters without a value. */
export function missingFromPipeline(target: BindingTarget, names: readonly string[], input: Value): TerminatingError {
  const message = `The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  ${names.join(' ')}`;
  return bindingError(target, 'InputObjectMissingMandatory', message, null, { targetObject: input });
}

export function missingArgument(
  target: BindingTarget,
  parameter: ParameterMetadata,
  typeName: string,
  extent: Extent,
): TerminatingError {
  const message = `Missing an argument for parameter '${parameter.name}'. Specify a parameter of type '${typeName}' and try again.`;
  return bindingError(target, 'MissingArgument', message, extent, { parameter });
}

export function alreadyBound(target: BindingTarget, parameter: ParameterMetadata, extent: Extent): TerminatingError {
  const message =
    `Cannot bind parameter because parameter '${parameter.name}' is specified more than once. ` +
    'To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".';
  return bindingError(target, 'ParameterAlreadyBound', message, extent, { parameter });
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
