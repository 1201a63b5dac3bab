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
import { failUnsupported } from './not-supported.ts';
import { forEachItem } from './select-items.ts';

/** Empties items but keeps them, where the provider can. */
export default defineCmdlet({
  name: 'Clear-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Empties items but keeps them, where the provider can.',
  aliases: ['cli'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Force: force,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: itemSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Empty a variable', code: '$seats = 5; Clear-Item Variable:seats; $null -eq $seats' }],
  process(bound, context) {
    forEachItem(context, bound, false, (item, call) => {
      if (!item.provider.clearItem) failUnsupported(context);
      item.provider.clearItem(item.path, call);
    });
  },
});
