import { defineCmdlet, ps } from '#cmdlet';
import {
  exclude,
  filter,
  force,
  include,
  itemPath,
  itemSets,
  literalPath,
  unusedCredential,
} from './item-parameters.ts';
import { refuseDynamicProperties } from './item-properties.ts';

/** Removes properties of an item, where a provider can; none of those that there are can. */
export default defineCmdlet({
  name: 'Remove-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Removes properties of an item, where a provider can; none of those that there are can.',
  aliases: ['rp'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      aliases: ['PSProperty'],
      help: 'The properties.',
    },
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
      does: 'Try to remove a property of a file',
      code: 'Set-Content names.txt Adele; Remove-ItemProperty names.txt Owner -ErrorAction SilentlyContinue',
    },
  ],
  process: (bound, context) => refuseDynamicProperties(context, bound),
});
