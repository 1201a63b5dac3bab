import { baseOf } from '../ps-object.ts';
import { raiseInvalidCast } from '../raise.ts';
import { SwitchParameter } from '../switch-parameter.ts';
import { elementText } from '../text/to-text.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { isNumberType } from './number-kind.ts';
import { toBoolean } from './to-boolean.ts';

/**
 * A value for a `[bool]` parameter or variable: booleans and numbers only, where a cast would take anything. Throws
 * PSInvalidCastException; the parameter or variable wraps it in ArgumentTransformationMetadataException.
 */
export function booleanArgument(given: Value): boolean {
  const value = baseOf(given);
  if (typeof value === 'boolean') return value;
  if (value instanceof SwitchParameter) return value.isPresent;
  const type = typeOf(value);
  if (isNumberType(type) || type?.kind === 'enum') return toBoolean(value);
  const text = type ? typeToString(type) : elementText(value);
  return raiseInvalidCast(
    'RuntimeException',
    `Cannot convert value "${text}" to type "System.Boolean". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`,
  );
}
