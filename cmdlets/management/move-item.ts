import { defineCmdlet, ps } from '#cmdlet';
import { destinationOf } from './destination.ts';
import {
  exclude,
  filter,
  include,
  itemPath,
  itemSets,
  literalPath,
  passThru,
  unusedCredential,
} from './item-parameters.ts';
import { isLocationWithin } from './location-in-use.ts';
import { failUnsupported } from './not-supported.ts';
import { attempt } from './report-errors.ts';
import { providerCall, selectItems } from './select-items.ts';

/** Moves items to another place of the same provider. */
export default defineCmdlet({
  name: 'Move-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Moves items to another place of the same provider.',
  aliases: ['mi', 'move'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Destination: {
      type: ps.string(),
      position: 1,
      from: 'propertyName',
      help: 'Where the items go; into it when it is a folder.',
    },
    Force: { type: ps.switch(), help: 'Overwrites what is there.' },
    Filter: filter,
    Include: include,
    Exclude: exclude,
    PassThru: passThru,
    Credential: unusedCredential,
  },
  sets: itemSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    { does: 'Show what a move would do', code: 'New-Item a.txt -Force | Out-Null; Move-Item a.txt b.txt -WhatIf' },
  ],
  process(bound, context) {
    for (const item of selectItems(context, bound)) {
      context.checkStop();
      attempt(context, () => {
        if (isLocationWithin(context, item, 'move')) return;
        const destination = destinationOf(
          context,
          item,
          bound.Destination ?? '.',
          'MoveItemSourceAndDestinationNotSameProvider',
        );
        if (!item.provider.moveItem) failUnsupported(context);
        const call = providerCall(context, item, { force: bound.Force, show: bound.PassThru ?? false });
        item.provider.moveItem(item.path, destination, call);
      });
    }
  },
});
