import { allParameterSets, type CommandMetadata, type ParameterMetadata, type SetMembership } from '#cmdlet';

/** The membership that help speaks of: the one for all sets, or the first. */
export function mainMembership(parameter: ParameterMetadata): SetMembership {
  return parameter.sets.get(allParameterSets) ?? parameter.sets.values().next().value ?? {};
}

/** `true (ByValue, ByPropertyName)`. */
export function pipelineInput(parameter: ParameterMetadata): string {
  const from = [...parameter.sets.values()].map(each => each.from ?? '');
  const byValue = from.some(each => /pipeline/i.test(each));
  const byName = from.some(each => /propertyName/i.test(each));
  const ways = [byValue && 'ByValue', byName && 'ByPropertyName'].filter(way => typeof way === 'string');
  return ways.length === 0 ? 'false' : `true (${ways.join(', ')})`;
}

/** Parameters that help lists: those of the command itself, then -WhatIf and -Confirm. */
export function listedParameters({ parameters, common }: CommandMetadata): ParameterMetadata[] {
  return [
    ...parameters.filter(each => !each.hidden),
    ...common.filter(each => each.name === 'WhatIf' || each.name === 'Confirm'),
  ];
}

/** The default as help shows it: the text in the script, `False` for a switch. */
export function defaultText(parameter: ParameterMetadata): string {
  if (parameter.defaultText !== null) return parameter.defaultText.replace(/^(['"])(.*)\1$/, '$2');
  return parameter.isSwitch && !['WhatIf', 'Confirm'].includes(parameter.name) ? 'False' : '';
}
