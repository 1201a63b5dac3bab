import type { TerminatingError, Value } from '#values';
import type { BindingTarget } from './binder.ts';
import { bindingError } from './binding-error.ts';

/** A pipeline object that no parameter takes. Not terminating: the next object may fit. */
export function noPipelineParameter(target: BindingTarget, input: Value): TerminatingError {
  const message =
    'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.';
  return bindingError(target, 'InputObjectNotBound', message, null, { targetObject: input });
}
