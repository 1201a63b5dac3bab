import type { ParameterMetadata, Validation } from '#cmdlet';
import type { Extent } from '#language';
import { baseOf, Dictionary, NetObject, stringType, toBoolean, toDouble, toText, type Value } from '#values';
import type { BindingTarget } from './binder.ts';
import { bindingError } from './binding-error.ts';
import { typeOfParameter } from './coerce.ts';

const nullOrEmpty =
  'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.';
const containsNull =
  'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.';

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

/** Why a value breaks validation rules, in PowerShell's words; null when it does not. */
export function violation(rules: Validation, value: Value): string | null {
  if (value == null && rules.notNullOrEmpty) return nullOrEmpty;
  if (value == null && rules.notNullOrWhiteSpace)
    return 'The argument is null, empty or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.';
  if (value == null && rules.notNull)
    return 'The argument is null. Provide a valid value for the argument, and then try running the command again.';
  if (rules.notNullOrEmpty) {
    const empty = emptiness(value);
    if (empty) return empty;
  }
  if (rules.notNullOrWhiteSpace && typeof value === 'string' && value.trim() === '') {
    return 'The argument is null, empty or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.';
  }
  if (rules.count) {
    const [min, max] = rules.count;
    const count = Array.isArray(value) ? value.length : 1;
    if (count < min || count > max)
      return `The parameter requires at least ${min} value(s) and no more than ${max} value(s) - ${count} value(s) were provided.`;
  }
  for (const each of Array.isArray(value) ? value : [value]) {
    const broken = elementViolation(rules, each);
    if (broken) return broken;
  }
  return null;
}

function emptiness(value: Value): string | null {
  if (value === '') return nullOrEmpty;
  if (Array.isArray(value)) {
    return value.length === 0 || value.some(each => each == null || each === '') ? containsNull : null;
  }
  const count = value instanceof Dictionary ? value.size : value instanceof NetObject ? value.count?.() : undefined;
  return count === 0 ? nullOrEmpty : null;
}

function elementViolation(rules: Validation, value: Value): string | null {
  const text = toText(baseOf(value));
  if (rules.range) {
    const [min, max] = rules.range;
    const number = toDouble(value);
    if (number < min) {
      return `The ${text} argument is less than the minimum allowed range of ${min}. Supply an argument that is greater than or equal to ${min} and then try the command again.`;
    }
    if (number > max) {
      return `The ${text} argument is greater than the maximum allowed range of ${max}. Supply an argument that is less than or equal to ${max} and then try the command again.`;
    }
  }
  if (rules.length) {
    const [min, max] = rules.length;
    if (text.length < min) {
      return `The character length (${text.length}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${min}", and then try the command again.`;
    }
    if (text.length > max) {
      return `The character length of the ${text.length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${max}" characters, and then try the command again.`;
    }
  }
  if (rules.pattern !== undefined && !new RegExp(rules.pattern, 'i').test(text)) {
    return `The argument "${text}" does not match the "${rules.pattern}" pattern. Supply an argument that matches "${rules.pattern}" and try the command again.`;
  }
  if (rules.script && !toBoolean(rules.script.evaluate(value))) {
    return `The "${rules.script.text}" validation script for the argument with value "${text}" did not return a result of True. Determine why the validation script failed, and then try the command again.`;
  }
  return null;
}
