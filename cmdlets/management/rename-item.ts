import { defineCmdlet, ps } from '#cmdlet';
import { force, passThru, unusedCredential } from './item-parameters.ts';
import { isLocationWithin } from './location-in-use.ts';
import { failUnsupported } from './not-supported.ts';
import { attempt } from './report-errors.ts';
import { providerCall, selectItems } from './select-items.ts';

/** Gives an item a new name in the same place. */
export default defineCmdlet({
  name: 'Rename-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gives an item a new name in the same place.',
  aliases: ['ren', 'rni'],
  parameters: {
    Path: { type: ps.string(), wildcards: true, help: 'The item, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.string(),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    NewName: { type: ps.string(), mandatory: true, position: 1, from: 'propertyName', help: 'The new name.' },
    Force: force,
    PassThru: passThru,
    Credential: unusedCredential,
  },
  sets: {
    ByPath: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    ByLiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'ByPath',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Show what a rename would do',
      code: 'New-Item old.txt -Force | Out-Null; Rename-Item old.txt new.txt -WhatIf',
    },
  ],
  process(bound, context) {
    const path = bound.set === 'ByPath' ? { Path: [bound.Path] } : { LiteralPath: [bound.LiteralPath] };
    for (const item of selectItems(context, { ...path, Force: bound.Force })) {
      attempt(context, () => {
        if (isLocationWithin(context, item, 'rename')) return;
        if (!item.provider.renameItem) failUnsupported(context);
        const call = providerCall(context, item, { force: bound.Force, show: bound.PassThru ?? false });
        item.provider.renameItem(item.path, bound.NewName, call);
      });
    }
  },
});
