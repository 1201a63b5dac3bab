import { formatOperator, matchText, regexFor } from '#dotnet';
import { baseOf, type ScriptBlock, toBoolean, toText, type Value } from '#values';
import { type ArgumentAttribute, enumerated, refuse } from './argument-attribute.ts';

/** The text of `ErrorMessage`, with the value and what it broke; else PowerShell's own. */
const reasonOf = (custom: Value, value: Value, rule: string, otherwise: string): string =>
  custom == null ? otherwise : formatOperator(toText(custom), [toText(baseOf(value)), rule]);

/** ValidateLength. */
export function length(min: number, max: number): ArgumentAttribute {
  return enumerated((_engine, element) => {
    const text = baseOf(element);
    if (typeof text !== 'string')
      return refuse(
        'The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the parameter a string or string[] parameter.',
      );
    if (text.length < min)
      refuse(
        `The character length (${text.length}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${min}", and then try the command again.`,
      );
    if (text.length > max)
      refuse(
        `The character length of the ${text.length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${max}" characters, and then try the command again.`,
      );
  });
}

/** ValidatePattern, with the options that it has when none are given: case does not count. */
export function pattern(source: string, message: Value = null): ArgumentAttribute {
  return enumerated((_engine, value) => {
    const text = toText(baseOf(value));
    if (matchText(regexFor(source, true), text) !== null) return;
    const reason = `The argument "${text}" does not match the "${source}" pattern. Supply an argument that matches "${source}" and try the command again.`;
    refuse(reasonOf(message, value, source, reason));
  });
}

/** ValidateSet. `names` may depend on code (IValidateSetValuesGenerator), so it is asked each time. */
export function set(names: () => readonly string[], ignoreCase = true, message: Value = null): ArgumentAttribute {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  return enumerated((_engine, value) => {
    const text = toText(baseOf(value));
    const list = names();
    if (list.some(name => fold(name) === fold(text))) return;
    const all = list.join(',');
    const reason = `The argument "${text}" does not belong to the set "${all}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`;
    refuse(reasonOf(message, value, all, reason));
  });
}

/** ValidateScript: what the block throws is the reason itself. */
export function script(block: ScriptBlock, message: Value = null): ArgumentAttribute {
  return enumerated((_engine, value) => {
    if (toBoolean(block.evaluate(value))) return;
    const reason = `The "${block.text}" validation script for the argument with value "${toText(baseOf(value))}" did not return a result of True. Determine why the validation script failed, and then try the command again.`;
    refuse(reasonOf(message, value, block.text, reason));
  });
}
