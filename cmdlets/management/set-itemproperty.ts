import { defineCmdlet, ps } from '#cmdlet';
import {
  exclude,
  filter,
  force,
  include,
  itemPath,
  literalPath,
  passThru,
  unusedCredential,
} from './item-parameters.ts';
import { readPairs, requireProperties, selectProperties, setProperty } from './item-properties.ts';
import { attempt } from './report-errors.ts';
import { selectItems } from './select-items.ts';

/** Changes properties of items. */
export default defineCmdlet({
  name: 'Set-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Changes properties of items.',
  aliases: ['sp'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Name: { type: ps.string(), aliases: ['PSProperty'], help: 'The property.' },
    Value: { type: ps.object(), validate: { allowNull: true }, help: 'Its new value.' },
    InputObject: { type: ps.psobject(), help: 'An object whose properties say which are changed, and to what.' },
    PassThru: passThru,
    Force: force,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: {
    propertyValuePathSet: {
      Path: { mandatory: true, position: 0, from: 'propertyName' },
      Name: { mandatory: true, position: 1, from: 'propertyName' },
      Value: { mandatory: true, position: 2, from: 'propertyName' },
    },
    propertyPSObjectPathSet: {
      Path: { mandatory: true, position: 0, from: 'propertyName' },
      InputObject: { mandatory: true, from: 'pipelineOrPropertyName' },
    },
    propertyValueLiteralPathSet: {
      LiteralPath: { mandatory: true, from: 'propertyName' },
      Name: { mandatory: true, position: 1, from: 'propertyName' },
      Value: { mandatory: true, position: 2, from: 'propertyName' },
    },
    propertyPSObjectLiteralPathSet: {
      LiteralPath: { mandatory: true, from: 'propertyName' },
      InputObject: { mandatory: true, from: 'pipelineOrPropertyName' },
    },
  },
  defaultSet: 'propertyValuePathSet',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Make a file read-only and writable again',
      code: 'Set-Content names.txt Adele; Set-ItemProperty names.txt IsReadOnly $true; Set-ItemProperty names.txt IsReadOnly $false',
    },
  ],
  process(bound, context) {
    const pairs =
      bound.set === 'propertyValuePathSet' || bound.set === 'propertyValueLiteralPathSet'
        ? [[bound.Name, bound.Value] as const]
        : readPairs(context, bound.InputObject);
    for (const item of selectItems(context, { ...bound, Force: true })) {
      attempt(context, () => {
        requireProperties(item);
        const value = item.provider.get(item.path, true);
        const done = pairs.filter(([name, newValue]) => setProperty(context, item, value, name, newValue));
        if (bound.PassThru && done.length > 0) {
          context.write(
            selectProperties(
              context,
              item,
              value,
              done.map(([name]) => name),
            ),
          );
        }
      });
    }
  },
});
