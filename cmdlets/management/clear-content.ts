import { defineCmdlet } from '#cmdlet';
import { exclude, filter, force, include, itemPath, literalPath, unusedCredential } from './item-parameters.ts';
import { raiseNoInterface } from './not-supported.ts';
import { forEachItem } from './select-items.ts';

/** Empties files, and keeps them. */
export default defineCmdlet({
  name: 'Clear-Content',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Empties files, and keeps them.',
  aliases: ['clc'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Force: force,
    Credential: unusedCredential,
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Empty a file', code: 'Set-Content names.txt Adele; Clear-Content names.txt' }],
  process(bound, context) {
    forEachItem(context, bound, false, (item, call) => {
      if (!item.provider.clearContent) raiseNoInterface('IContentCmdletProvider');
      else item.provider.clearContent(item.path, call);
    });
  },
});
