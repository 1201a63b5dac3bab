import { defineCmdlet, ps } from '#cmdlet';
import { exclude, filter, force, include, itemSets, passThru, unusedCredential } from './item-parameters.ts';
import { refuseDynamicProperties } from './item-properties.ts';

/** Renames a property of an item, where a provider can; none of those that there are can. */
export default defineCmdlet({
  name: 'Rename-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Renames a property of an item, where a provider can; none of those that there are can.',
  aliases: ['rnp'],
  parameters: {
    Path: { type: ps.string(), wildcards: true, help: 'The item, by path.' },
    LiteralPath: {
      type: ps.string(),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Name: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      aliases: ['PSProperty'],
      help: 'The property.',
    },
    NewName: { type: ps.string(), mandatory: true, position: 2, from: 'propertyName', help: 'Its new name.' },
    PassThru: passThru,
    Force: force,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: itemSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Try to rename a property of a file',
      code: 'Set-Content names.txt Adele; Rename-ItemProperty names.txt Owner Holder -ErrorAction SilentlyContinue',
    },
  ],
  process: (bound, context) =>
    refuseDynamicProperties(context, {
      ...(bound.set === 'Path' ? { Path: [bound.Path] } : { LiteralPath: [bound.LiteralPath] }),
    }),
});
