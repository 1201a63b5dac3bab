import type { ParameterMetadata } from '#cmdlet';
import type { Extent } from '#language';
import { stringType, type Value } from '#values';
import type { BindingTarget } from './binder.ts';
import { bindingError } from './binding-error.ts';
import { typeOfParameter } from './coerce.ts';

/** What Mandatory forbids unless Allow… relaxes it: null, the empty text, the empty collection. */
export function checkEmptiness(
  target: BindingTarget,
  parameter: ParameterMetadata,
  value: Value,
  extent: Extent | null,
): void {
  const allowed = parameter.validate;
  const refuse = (what: string, id: string): never => {
    const message = `Cannot bind argument to parameter '${parameter.name}' because it is ${what}.`;
    throw bindingError(target, `ParameterArgumentValidationError${id}NotAllowed`, message, extent, {
      category: 'InvalidData',
      type: 'ParameterBindingValidationException',
      parameter,
    });
  };
  const type = typeOfParameter(target, parameter);
  if (value == null && !allowed?.allowNull) refuse('null', 'Null');
  if (value === '' && !allowed?.allowEmptyString && type === stringType) refuse('an empty string', 'EmptyString');
  if (!Array.isArray(value) || type.kind !== 'array') return;
  if (value.length === 0 && !allowed?.allowEmptyCollection) refuse('an empty array', 'EmptyArray');
  for (const each of value) {
    if (each == null && !allowed?.allowNull) refuse('null', 'Null');
    if (each === '' && type.elementType === stringType && !allowed?.allowEmptyString)
      refuse('an empty string', 'EmptyString');
  }
}
