import type { CommandMetadata } from './command-metadata.ts';
import { isStreamParameter } from './common-parameters.ts';
import type { SetMembership } from './declaration.ts';
import { allParameterSets, type ParameterMetadata } from './parameter-metadata.ts';
import type { ParameterType } from './parameter-type.ts';

/** A parameter within one set. */
export interface SetParameter {
  readonly parameter: ParameterMetadata;
  readonly membership: SetMembership;
}

/** The parameters of a set, in the order in which the command declares them; common ones, then dynamic ones last. */
export function parametersOfSet(metadata: CommandMetadata, set: string): SetParameter[] {
  const fixed = metadata.parameters.filter(each => !each.dynamic);
  const dynamic = metadata.parameters.filter(each => each.dynamic);
  const members: SetParameter[] = [];
  for (const parameter of [...fixed, ...metadata.common, ...dynamic]) {
    const membership = parameter.sets.get(set) ?? parameter.sets.get(allParameterSets);
    if (membership) members.push({ parameter, membership });
  }
  return members;
}

/** PowerShell's display order: by position, then the mandatory ones, then the others. */
export function displayOrder(members: readonly SetParameter[]): SetParameter[] {
  const positional = members.filter(each => each.membership.position !== undefined);
  positional.sort((a, b) => (a.membership.position ?? 0) - (b.membership.position ?? 0));
  const named = members.filter(each => each.membership.position === undefined);
  return [
    ...positional,
    ...named.filter(each => each.membership.mandatory),
    ...named.filter(each => !each.membership.mandatory),
  ];
}

/** The line of one parameter set without the command's name: `[-Path] <string[]> [-Force] [<CommonParameters>]`. */
export function setSyntax(metadata: CommandMetadata, set: string): string {
  const own = displayOrder(parametersOfSet(metadata, set)).filter(each => !isStreamParameter(each.parameter));
  const parts = own.map(each => parameterSyntax(each.parameter, each.membership));
  if (metadata.isCmdlet) parts.push('[<CommonParameters>]');
  return parts.join(' ');
}

/** `Get-Command -Syntax`: a line for each set. `name` is what the person called it by (an alias, say). */
export function commandSyntax(metadata: CommandMetadata, name: string = metadata.name): string[] {
  return metadata.sets.map(set => `${name} ${setSyntax(metadata, set)}`);
}

function parameterSyntax(parameter: ParameterMetadata, membership: SetMembership): string {
  const dashed = `-${parameter.name}`;
  const name = membership.position === undefined || parameter.isSwitch ? dashed : `[${dashed}]`;
  const text = parameter.isSwitch ? name : `${name} <${shownTypeName(parameter.type)}>`;
  return membership.mandatory ? text : `[${text}]`;
}

/** A type as syntax and help show it: accelerators as they are, others without namespace, `Nullable` left out. */
export function shownTypeName(type: ParameterType): string {
  return withoutNamespaces(type.displayName ?? type.typeName);
}

function withoutNamespaces(typeName: string): string {
  const nullable = /^(?:System\.)?nullable\[(.*)\]$/i.exec(typeName);
  if (nullable) return withoutNamespaces(nullable[1] ?? '');
  const short = typeName.replace(/[\w`]+\.(?=[\w`])/g, '');
  return short.replace(/^object\b/, 'Object');
}
