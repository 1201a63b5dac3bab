import { type ParameterDeclaration, ps } from '#cmdlet';

/** Group1: licences that Entra ID manages, and what comes without the parameter. Group2: all others. */
export const licenseGroup: ParameterDeclaration<('Group1' | 'Group2')[]> = {
  type: ps.array(ps.oneOf('Group1', 'Group2')),
  help: 'Group1 (licences that Entra ID manages) or Group2 (all others).',
};

/** For the query: several groups stand in one text. */
export function groupsText(groups: readonly string[] | undefined): string | undefined {
  return groups?.join(',').toLowerCase();
}
