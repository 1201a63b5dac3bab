import { defineCmdlet, ps } from '#cmdlet';
import { exclude, filter, force, include, literalPath, unusedCredential } from './item-parameters.ts';
import { refuseDynamicProperties } from './item-properties.ts';

/** Adds a property to an item, where a provider can; none of those that there are can. */
export default defineCmdlet({
  name: 'New-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Adds a property to an item, where a provider can; none of those that there are can.',
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path.' },
    LiteralPath: literalPath,
    Name: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      aliases: ['PSProperty'],
      help: 'The property.',
    },
    PropertyType: { type: ps.string(), from: 'propertyName', aliases: ['Type'], help: "The property's type." },
    Value: { type: ps.object(), from: 'propertyName', help: 'Its value.' },
    Force: force,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0 } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Try to add a property to a file',
      code: 'Set-Content names.txt Adele; New-ItemProperty names.txt Owner -Value Adele -ErrorAction SilentlyContinue',
    },
  ],
  process: (bound, context) => refuseDynamicProperties(context, bound),
});
