import { defineCmdlet, ps } from '#cmdlet';
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
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Name: { type: ps.string(), aliases: ['PSProperty'], help: 'The property.' },
    Value: { type: ps.object(), validate: { allowNull: true }, help: 'Its new value.' },
    InputObject: { type: ps.psobject(), help: 'An object whose properties say which are changed, and to what.' },
    PassThru: { type: ps.switch(), help: 'Gives the object that was worked on.' },
    Force: { type: ps.switch(), help: 'Also takes hidden and read-only items.' },
    Filter: {
      type: ps.string(),
      wildcards: true,
      help: "A pattern in the provider's own terms; it is applied while items are read.",
    },
    Include: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'Only items whose names match one of these patterns.',
    },
    Exclude: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'No items whose names match one of these patterns.',
    },
    Credential: { type: ps.credential(), from: 'propertyName', help: 'Not used by the providers that there are.' },
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
