import { defineCmdlet, ps } from '#cmdlet';
import { destinationOf } from './destination.ts';
import { failUnsupported } from './not-supported.ts';
import { attempt } from './report-errors.ts';
import { isFiltered, matches, providerCall, selectItems } from './select-items.ts';

/** Copies items to another place of the same provider. */
export default defineCmdlet({
  name: 'Copy-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Copies items to another place of the same provider.',
  aliases: ['copy', 'cpi'],
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
      help: 'Where the copy goes; into it when it is a folder.',
    },
    Container: {
      type: ps.switch(),
      help: 'Keeps folders; with -Container:$false only the files are copied, all into the destination.',
    },
    Force: { type: ps.switch(), help: 'Also overwrites read-only items.' },
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
    Recurse: { type: ps.switch(), help: 'Also copies what is in a folder.' },
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
    { does: 'Show what a copy would do', code: 'New-Item a.txt -Force | Out-Null; Copy-Item a.txt b.txt -WhatIf' },
  ],
  process(bound, context) {
    const accepts = (name: string, isContainer: boolean): boolean =>
      !bound.Exclude?.some(pattern => matches(name, pattern)) &&
      (isContainer || !bound.Filter || matches(name, bound.Filter));
    const { Filter: _, ...selection } = bound;
    for (const item of selectItems(context, selection)) {
      context.checkStop();
      attempt(context, () => {
        const destination = destinationOf(
          context,
          item,
          bound.Destination ?? '.',
          'CopyItemSourceAndDestinationNotSameProvider',
        );
        if (!item.provider.copyItem) failUnsupported(context);
        const call = providerCall(context, item, {
          force: bound.Force,
          show: bound.PassThru ?? false,
          ...(isFiltered(bound) ? { accepts } : {}),
        });
        item.provider.copyItem(item.path, destination, bound.Recurse ?? false, bound.Container ?? true, call);
      });
    }
  },
});
