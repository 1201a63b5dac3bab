import { defineCmdlet, ps } from '#cmdlet';
import { destinationOf } from './destination.ts';
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
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Destination: {
      type: ps.string(),
      position: 1,
      from: 'propertyName',
      help: 'Where the items go; into it when it is a folder.',
    },
    Force: { type: ps.switch(), help: 'Overwrites what is there.' },
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
    PassThru: { type: ps.switch(), help: 'Gives the object that was worked on.' },
    Credential: { type: ps.credential(), from: 'propertyName', help: 'Not used by the providers that there are.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
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
