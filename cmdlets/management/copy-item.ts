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
    Path: itemPath,
    LiteralPath: literalPath,
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
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Recurse: { type: ps.switch(), help: 'Also copies what is in a folder.' },
    PassThru: passThru,
    Credential: unusedCredential,
  },
  sets: itemSets,
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
