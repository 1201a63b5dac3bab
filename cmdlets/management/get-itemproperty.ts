import { defineCmdlet, ps } from '#cmdlet';
import { exclude, filter, include, itemPath, itemSets, literalPath, unusedCredential } from './item-parameters.ts';
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
    Path: itemPath,
    LiteralPath: literalPath,
    Name: {
      type: ps.array(ps.string()),
      position: 1,
      aliases: ['PSProperty'],
      help: 'Only these properties; wildcards are taken.',
    },
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: itemSets,
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
