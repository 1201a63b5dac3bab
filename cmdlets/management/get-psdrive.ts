import { defineCmdlet, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { writeDriveNotFound } from './drive-not-found.ts';
import { matches } from './select-items.ts';

/** Lists the drives: the file system's, and those of variables, aliases, functions and the environment. */
export default defineCmdlet({
  name: 'Get-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  synopsis: "Lists the drives: the file system's, and those of variables, aliases, functions and the environment.",
  aliases: ['gdr'],
  outputs: ['System.Management.Automation.PSDriveInfo'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Only drives of these names; wildcards are taken.',
    },
    LiteralName: { type: ps.array(ps.string()), help: 'Only drives of exactly these names.' },
    Scope: { type: ps.string(), from: 'propertyName', help: 'Taken and not used: drives belong to the session.' },
    PSProvider: { type: ps.array(ps.string()), from: 'propertyName', help: 'Only drives of these providers.' },
  },
  sets: {
    Name: { Name: { position: 0, from: 'propertyName' } },
    LiteralName: { LiteralName: { mandatory: true, position: 0, from: 'propertyName' } },
  },
  defaultSet: 'Name',
  examples: [
    { does: 'List the drives', code: 'Get-PSDrive' },
    { does: 'Drives of a provider', code: 'Get-PSDrive -PSProvider FileSystem' },
  ],
  process(bound, context) {
    const all = context.shell.drives
      .list()
      .filter(drive => !bound.PSProvider || bound.PSProvider.some(name => matches(drive.provider.provider.name, name)))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    const literal = bound.set === 'LiteralName';
    for (const name of (literal ? bound.LiteralName : bound.Name) ?? ['*']) {
      const found = all.filter(drive =>
        literal ? drive.name.toLowerCase() === name.toLowerCase() : matches(drive.name, name),
      );
      context.writeAll(found);
      const mayMiss = bound.PSProvider !== undefined || (!literal && WildcardPattern.containsWildcards(name));
      if (found.length === 0 && !mayMiss) writeDriveNotFound(context, name, 'GetLocationNoMatchingDrive');
    }
  },
});
