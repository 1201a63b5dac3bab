import { type CommonParameterOptions, commonParameters } from './common-parameters.ts';
import type { AnyCmdlet, ParameterDeclaration, SetMembership } from './declaration.ts';
import { allParameterSets, type ParameterMetadata, parameterMetadata } from './parameter-metadata.ts';

export type ConfirmImpact = 'None' | 'Low' | 'Medium' | 'High';

/** What there is to know about calling a command: the normal form of declared cmdlets and of script functions. */
export interface CommandMetadata {
  readonly name: string;
  /** In order of declaration, without the common ones. */
  readonly parameters: readonly ParameterMetadata[];
  /** Verbose, Debug, … with WhatIf and Confirm where the command asks for them; empty for a simple function. */
  readonly common: readonly ParameterMetadata[];
  /** Names of the sets in order; only `__AllParameterSets` when no parameter names one. */
  readonly sets: readonly string[];
  readonly defaultSet: string;
  /** Does it have common parameters at all? False for a function without CmdletBinding or Parameter attributes. */
  readonly isCmdlet: boolean;
  readonly supportsShouldProcess: boolean;
  readonly confirmImpact: ConfirmImpact;
  readonly positionalBinding: boolean;
  readonly supportsPaging: boolean;
  /** .NET names of the OutputType attributes. */
  readonly outputs: readonly string[];
}

const known = new WeakMap<AnyCmdlet, CommandMetadata>();

/** The metadata of a declared cmdlet; made once. */
export function metadataOf(cmdlet: AnyCmdlet): CommandMetadata {
  let metadata = known.get(cmdlet);
  if (!metadata) {
    metadata = fromDeclaration(cmdlet);
    known.set(cmdlet, metadata);
  }
  return metadata;
}

function fromDeclaration(cmdlet: AnyCmdlet): CommandMetadata {
  const sets = Object.keys(cmdlet.sets ?? {});
  const options: CommonParameterOptions = { shouldProcess: cmdlet.shouldProcess !== undefined, paging: false };
  return {
    name: cmdlet.name,
    parameters: Object.entries(cmdlet.parameters).map(([name, declaration]) =>
      parameterMetadata(name, declaration, membershipsOf(name, declaration, cmdlet.sets ?? {})),
    ),
    common: commonParameters(options),
    sets: sets.length > 0 ? sets : [allParameterSets],
    defaultSet: cmdlet.defaultSet ?? allParameterSets,
    isCmdlet: true,
    supportsShouldProcess: options.shouldProcess,
    confirmImpact: impactOf(cmdlet.shouldProcess),
    positionalBinding: cmdlet.positionalBinding ?? true,
    supportsPaging: false,
    outputs: cmdlet.outputs ?? [],
  };
}

/** What the declaration says for all sets, with what a set says on top of it. */
function membershipsOf(
  name: string,
  declaration: ParameterDeclaration,
  sets: NonNullable<AnyCmdlet['sets']>,
): Map<string, SetMembership> {
  const { mandatory, position, from, remaining } = declaration;
  const everywhere: SetMembership = { mandatory, position, from, remaining };
  const memberships = new Map<string, SetMembership>();
  for (const [set, members] of Object.entries(sets)) {
    const own = members[name];
    if (own) memberships.set(set, { ...everywhere, ...own });
  }
  if (memberships.size === 0) memberships.set(allParameterSets, everywhere);
  return memberships;
}

function impactOf(shouldProcess: AnyCmdlet['shouldProcess']): ConfirmImpact {
  switch (shouldProcess) {
    case 'none':
      return 'None';
    case 'low':
      return 'Low';
    case 'high':
      return 'High';
    default:
      return 'Medium';
  }
}
