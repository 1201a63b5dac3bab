import { defineCmdlet, ps } from '#cmdlet';
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
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
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
    Force: { type: ps.switch(), help: 'Also takes hidden and read-only items.' },
    Credential: { type: ps.credential(), from: 'propertyName', help: 'Not used by the providers that there are.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
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
