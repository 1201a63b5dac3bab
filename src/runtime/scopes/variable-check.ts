import { toText, type Value } from '#values';
import { runtimeError } from '../errors/runtime-error.ts';
import { isSignal } from '../errors/terminating.ts';
import type { VariableAttribute } from './variable.ts';

/** Runs the checks of a variable's attributes; one that refuses is the variable's error. `adding`: the attribute is new. */
export function checkVariable(
  attributes: readonly VariableAttribute[],
  value: Value,
  variable: string,
  adding: boolean,
): void {
  for (const attribute of attributes) {
    try {
      attribute.validate?.(value);
    } catch (error) {
      if (isSignal(error)) throw error;
      throw notValid(variable, value, adding);
    }
  }
}

function notValid(variable: string, value: Value, adding: boolean): Error {
  const shown = value == null ? '$null' : toText(value);
  const message = adding
    ? `The attribute cannot be added because variable ${variable} with value ${shown} would no longer be valid.`
    : `The variable cannot be validated because the value ${shown} is not a valid value for the ${variable} variable.`;
  return runtimeError('ValidateSetFailure', message, 'MetadataError', null, 'ValidationMetadataException');
}
