import { isStreamParameter, type ParameterMetadata } from '#cmdlet';
import type { CommandAst } from '#language';
import { typeDisplayName } from '#values';
import { type CompletionResult, match } from '../completion-result.ts';
import { begins } from '../quoting.ts';
import type { Site } from '../site.ts';
import { commandOf, givenParameters, isInSets, openSets } from './command-call.ts';

/** The type as PowerShell shows it in tooltips: short names as they are, others without namespace. */
export function shownType(site: Site, parameter: ParameterMetadata): string {
  const name = parameter.type.displayName;
  const type = parameter.netType ?? (name ? null : site.shell.types.resolve(parameter.type.typeName));
  return withoutNamespaces(type ? typeDisplayName(type) : (name ?? parameter.type.typeName));
}

export const withoutNamespaces = (name: string): string => name.replace(/(?:\b\w+\.)+(?=\w)/g, '');

/**
 * Parameters that begin like the word (given without its dash) and that what stands on the line still allows: the command's own in
 * order, then the common ones. An alias is named only where the name itself does not begin so.
 */
export function parameterNames(
  site: Site,
  command: CommandAst,
  typed: CommandAst['elements'][number] | null,
  word: string,
): CompletionResult[] {
  const call = commandOf(site, command, typed);
  const { metadata } = call ?? {};
  if (!call || !metadata) return [];
  const given = givenParameters(call);
  const sets = openSets(metadata, given);
  const open = [...metadata.parameters.filter(each => isInSets(each, sets)), ...metadata.common].filter(
    each => !given.has(each.name.toLowerCase()),
  );
  const own: CompletionResult[] = [];
  const common: CompletionResult[] = [];
  const keepsCommon = word !== '' || !metadata.parameters.some(each => each.hidden);
  for (const parameter of open) {
    const list = isStreamParameter(parameter) ? common : own;
    for (const name of namesFor(parameter, word))
      list.push(match('ParameterName', `-${name}`, name, `[${shownType(site, parameter)}] ${name}`));
  }
  return keepsCommon ? [...own, ...common] : own;
}

function namesFor({ name, aliases, hidden }: ParameterMetadata, word: string): readonly string[] {
  if (begins(name, word)) return hidden ? [] : [name];
  return word === '' ? [] : aliases.filter(alias => begins(alias, word));
}
