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

/** Copies a property to another item, where a provider can; none of those that there are can. */
export default defineCmdlet({
  name: 'Copy-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Copies a property to another item, where a provider can; none of those that there are can.',
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Name: {
      type: ps.string(),
      mandatory: true,
      position: 2,
      from: 'propertyName',
      aliases: ['PSProperty'],
      help: 'The property.',
    },
    Destination: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      help: 'The item that gets it.',
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
      does: 'Try to copy a property of a file',
      code: 'Set-Content names.txt Adele; Copy-ItemProperty names.txt . Owner -ErrorAction SilentlyContinue',
    },
  ],
  process: (bound, context) => refuseDynamicProperties(context, bound, bound.Destination),
});
