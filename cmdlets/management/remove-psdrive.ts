import { defineCmdlet, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { writeDriveNotFound } from './drive-not-found.ts';
import { attempt } from './report-errors.ts';
import { matches } from './select-items.ts';

/** Takes a drive's name away; what it stood for stays. */
export default defineCmdlet({
  name: 'Remove-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  synopsis: "Takes a drive's name away; what it stood for stays.",
  aliases: ['rdr'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      validate: { allowNull: true, allowEmptyCollection: true },
      help: 'The drives; wildcards are taken.',
    },
    LiteralName: { type: ps.array(ps.string()), help: 'The drives, by their exact names.' },
    PSProvider: { type: ps.array(ps.string()), from: 'propertyName', help: 'Only drives of these providers.' },
    Scope: { type: ps.string(), from: 'propertyName', help: 'Taken and not used: drives belong to the session.' },
    Force: { type: ps.switch(), help: 'Taken for compatibility.' },
  },
  sets: {
    Name: { Name: { mandatory: true, position: 0, from: 'propertyName' } },
    LiteralName: { LiteralName: { mandatory: true, position: 0, from: 'propertyName' } },
  },
  defaultSet: 'Name',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Name a folder and take the name away',
      code: 'New-PSDrive Work FileSystem . | Out-Null; Remove-PSDrive Work',
    },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    const literal = bound.set === 'LiteralName';
    for (const name of (literal ? bound.LiteralName : bound.Name) ?? []) {
      const found = drives
        .list()
        .filter(drive => (literal ? drive.name.toLowerCase() === name.toLowerCase() : matches(drive.name, name)));
      if (found.length === 0 && (literal || !WildcardPattern.containsWildcards(name)))
        writeDriveNotFound(context, name, 'DriveNotFound');
      for (const drive of found) {
        if (bound.PSProvider && !bound.PSProvider.some(each => matches(drive.provider.provider.name, each))) continue;
        const target = `Name: ${drive.name} Provider: ${drive.provider.fullName} Root: ${drive.root}`;
        if (context.shouldProcess(target, 'Remove Drive')) attempt(context, () => drives.remove(drive.name));
      }
    }
  },
});
