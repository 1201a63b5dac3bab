import { defineCmdlet, ps } from '#cmdlet';
import { unusedCredential } from './item-parameters.ts';
import { failUnsupported } from './not-supported.ts';
import { attempt } from './report-errors.ts';
import { providerCall } from './select-items.ts';

/** Makes a file, a folder, a link, a variable or whatever else the provider of the path holds. */
export default defineCmdlet({
  name: 'New-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Makes a file, a folder, a link, a variable or whatever else the provider of the path holds.',
  aliases: ['ni'],
  outputs: ['System.String', 'System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'Where the item is made; no character is a wildcard.' },
    Name: {
      type: ps.string(),
      validate: { allowNull: true, allowEmptyString: true },
      help: "The item's name, below the path.",
    },
    ItemType: {
      type: ps.string(),
      from: 'propertyName',
      aliases: ['Type'],
      help: 'What is made: File, Directory, SymbolicLink, HardLink or Junction in the file system.',
    },
    Value: {
      type: ps.object(),
      from: 'pipelineOrPropertyName',
      aliases: ['Target'],
      help: "The item's content, or what a link leads to.",
    },
    Force: { type: ps.switch(), help: 'Replaces what is there, and makes the folders above.' },
    Credential: unusedCredential,
  },
  sets: {
    pathSet: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    nameSet: { Path: { position: 0, from: 'propertyName' }, Name: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'pathSet',
  shouldProcess: 'medium',
  examples: [
    { does: 'Make a folder', code: 'New-Item -ItemType Directory -Path reports -WhatIf' },
    { does: 'Set an environment variable that is not there yet', code: 'New-Item Env:PCSH_SAMPLE -Value on' },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    const name = bound.set === 'nameSet' ? bound.Name : null;
    for (const path of bound.Path ?? ['.']) {
      attempt(context, () => {
        const parent = drives.locate(path);
        const { provider } = parent;
        const item = name ? { ...parent, path: provider.normalize(provider.join(parent.path, name)) } : parent;
        if (!provider.newItem) failUnsupported(context);
        const call = providerCall(context, item, { force: bound.Force, show: true });
        provider.newItem(withoutTrailing(item.path), bound.ItemType || null, bound.Value, call);
      });
    }
  },
});

function withoutTrailing(path: string): string {
  return path.length > 1 ? path.replace(/[\\/]+$/, '') : path;
}
