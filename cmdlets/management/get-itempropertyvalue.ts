import { defineCmdlet, ps } from '#cmdlet';
import { raise } from '#values';
import { exclude, filter, include, literalPath, unusedCredential } from './item-parameters.ts';
import { requireProperties } from './item-properties.ts';
import { attempt } from './report-errors.ts';
import { selectItems } from './select-items.ts';

/** Gets the values of properties of items. */
export default defineCmdlet({
  name: 'Get-ItemPropertyValue',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gets the values of properties of items.',
  aliases: ['gpv'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      wildcards: true,
      help: 'The items, by path; wildcards are taken.',
    },
    LiteralPath: literalPath,
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 1,
      aliases: ['PSProperty'],
      help: 'The properties.',
    },
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: {
    Path: { Path: { position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  examples: [
    {
      does: 'When was a file written?',
      code: 'Set-Content names.txt Adele; (Get-ItemPropertyValue names.txt -Name LastWriteTime).Year',
    },
  ],
  process(bound, context) {
    const { members } = context.shell;
    const selection = bound.set === 'Path' ? { ...bound, Path: bound.Path ?? ['.'] } : bound;
    for (const item of selectItems(context, { ...selection, Force: true })) {
      attempt(context, () => {
        requireProperties(item);
        const value = item.provider.get(item.path, true);
        for (const name of bound.Name) {
          if (!members.find(value, name)) {
            raise('System.IO.IOException', `The property ${name} does not exist or was not found.`);
          }
          context.write(members.get(value, name) ?? null);
        }
      });
    }
  },
});
