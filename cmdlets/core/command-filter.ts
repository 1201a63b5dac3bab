import { type CommandInfo, shownTypeName } from '#cmdlet';
import { WildcardPattern } from '#values';

/** What Get-Command's parameters ask of a command besides its name. */
export interface CommandFilter {
  readonly Verb?: string[] | undefined;
  readonly Noun?: string[] | undefined;
  readonly Module?: string[] | undefined;
  readonly ExcludeModule?: string[] | undefined;
  readonly CommandType?: readonly string[] | undefined;
  readonly ParameterName?: string[] | undefined;
  readonly ParameterType?: string[] | undefined;
}

const fits = (patterns: readonly string[] | undefined, text: string): boolean =>
  patterns === undefined || patterns.some(pattern => WildcardPattern.get(pattern, true).matches(text));

/** Is the command one that was asked for? */
export function isAskedFor(command: CommandInfo, filter: CommandFilter): boolean {
  if (!isOfType(command, filter.CommandType)) return false;
  if (!fits(filter.Module, command.moduleName)) return false;
  if (filter.ExcludeModule && fits(filter.ExcludeModule, command.moduleName)) return false;
  const dash = command.name.indexOf('-');
  if ((filter.Verb || filter.Noun) && dash < 0) return false;
  if (!fits(filter.Verb, command.name.slice(0, dash)) || !fits(filter.Noun, command.name.slice(dash + 1))) return false;
  return hasParameters(command, filter);
}

export function isOfType(command: CommandInfo, types: readonly string[] | undefined): boolean {
  return types === undefined || types.includes('All') || types.includes(command.commandType);
}

function hasParameters(
  { metadata }: CommandInfo,
  { ParameterName: names, ParameterType: types }: CommandFilter,
): boolean {
  if (!names && !types) return true;
  const all = metadata ? [...metadata.parameters, ...metadata.common] : [];
  if (names && !all.some(each => fits(names, each.name) || each.aliases.some(alias => fits(names, alias))))
    return false;
  if (!types) return true;
  const wanted = types.map(type => type.toLowerCase());
  return all.some(each => {
    const shown = shownTypeName(each.type).toLowerCase();
    const full = (each.netType?.fullName ?? each.type.displayName ?? each.type.typeName).toLowerCase();
    return wanted.some(type => type === shown || type === full || type === `system.${shown}`);
  });
}

const order = ['Alias', 'Function', 'Filter', 'Cmdlet', 'ExternalScript', 'Application'];

/** By kind, then by name: how a list of commands is shown. */
export function byKindAndName(a: CommandInfo, b: CommandInfo): number {
  const kinds = order.indexOf(a.commandType) - order.indexOf(b.commandType);
  if (kinds !== 0) return kinds;
  const left = a.name.toLowerCase();
  const right = b.name.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}
