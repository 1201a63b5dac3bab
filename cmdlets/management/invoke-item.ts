import { defineCmdlet } from '#cmdlet';
import { exclude, filter, include, itemPath, itemSets, literalPath, unusedCredential } from './item-parameters.ts';
import { failUnsupported } from './not-supported.ts';
import { forEachItem } from './select-items.ts';

/** Opens files with the program that the system has for them. */
export default defineCmdlet({
  name: 'Invoke-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Opens files with the program that the system has for them.',
  aliases: ['ii'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: itemSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    { does: 'Show what would be opened', code: 'New-Item page.html -Force | Out-Null; Invoke-Item page.html -WhatIf' },
  ],
  process(bound, context) {
    forEachItem(context, bound, false, (item, call) => {
      if (!item.provider.invokeItem) failUnsupported(context);
      item.provider.invokeItem(item.path, call);
    });
  },
});
