import { type ParameterType, ps } from '#cmdlet';
import { toText, type Value } from '#values';

/** `-Option`: System.Management.Automation.ScopedItemOptions, which are flags: `ReadOnly, AllScope`. */
export const optionType: ParameterType<Value> = ps.net<object>('System.Management.Automation.ScopedItemOptions');

/** The flags by name, without None. */
export function optionNames(option: Value): string | undefined {
  return option === undefined || option === null ? undefined : toText(option);
}
