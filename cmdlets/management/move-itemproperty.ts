import { defineCmdlet, ps } from '#cmdlet';
import {
  exclude,
  filter,
  force,
  include,
  itemPath,
  itemSets,
  literalPath,
  passThru,
  unusedCredential,
} from './item-parameters.ts';
import { refuseDynamicProperties } from './item-properties.ts';

/** Moves a property to another item, where a provider can; none of those that there are can. */
export default defineCmdlet({
  name: 'Move-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Moves a property to another item, where a provider can; none of those that there are can.',
  aliases: ['mp'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 2,
      from: 'propertyName',
      aliases: ['PSProperty'],
      help: 'The properties.',
    },
    Destination: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      help: 'The item that gets them.',
    },
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
      does: 'Try to move a property of a file',
      code: 'Set-Content names.txt Adele; Move-ItemProperty names.txt . Owner -ErrorAction SilentlyContinue',
    },
  ],
  process: (bound, context) => refuseDynamicProperties(context, bound, bound.Destination),
});
