import { defineCmdlet, ps } from '#cmdlet';
import { requireProperties, selectProperties } from './item-properties.ts';
import { attempt } from './report-errors.ts';
import { selectItems } from './select-items.ts';

/** Gets the properties of items. */
export default defineCmdlet({
  name: 'Get-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gets the properties of items.',
  aliases: ['gp'],
  outputs: ['System.Boolean', 'System.String', 'System.DateTime', 'System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Name: {
      type: ps.array(ps.string()),
      position: 1,
      aliases: ['PSProperty'],
      help: 'Only these properties; wildcards are taken.',
    },
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
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  examples: [
    { does: 'Size of a file', code: 'Set-Content names.txt Adele; (Get-ItemProperty names.txt -Name Length).Length' },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    for (const item of selectItems(context, { ...bound, Force: true })) {
      attempt(context, () => {
        requireProperties(item);
        const value = item.provider.get(item.path, true);
        if (bound.Name) context.write(selectProperties(context, item, value, bound.Name));
        else context.write(drives.present(item, value, item.provider.isContainer(item.path)));
      });
    }
  },
});
