import { defineCmdlet } from '#cmdlet';
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
import { attempt } from './report-errors.ts';
import { selectItems } from './select-items.ts';

/** Gets an item by its path: a file, a folder, a variable, an environment variable. */
export default defineCmdlet({
  name: 'Get-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gets an item by its path: a file, a folder, a variable, an environment variable.',
  aliases: ['gi'],
  outputs: ['System.IO.FileInfo', 'System.Boolean', 'System.String', 'System.IO.DirectoryInfo'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Force: force,
    Credential: unusedCredential,
  },
  sets: itemSets,
  defaultSet: 'Path',
  examples: [
    { does: 'Get the current folder', code: 'Get-Item .' },
    { does: 'Get an environment variable', code: 'Get-Item Env:PATH' },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    for (const item of selectItems(context, bound)) {
      attempt(context, () => {
        const value = item.provider.get(item.path, bound.Force ?? false);
        context.write(drives.present(item, value, item.provider.isContainer(item.path)));
      });
    }
  },
});
