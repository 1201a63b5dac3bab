import { type CmdletContext, defineCmdlet, type ItemPath, ps } from '#cmdlet';
import { exclude, filter, include, itemPath, itemSets, literalPath, unusedCredential } from './item-parameters.ts';
import { isLocationWithin } from './location-in-use.ts';
import { failUnsupported } from './not-supported.ts';
import { attempt } from './report-errors.ts';
import { providerCall, selectItems } from './select-items.ts';

/** Removes items. */
export default defineCmdlet({
  name: 'Remove-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Removes items.',
  aliases: ['del', 'erase', 'rd', 'ri'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Recurse: { type: ps.switch(), help: 'Also removes what is in a folder, without asking.' },
    Force: { type: ps.switch(), help: 'Also removes hidden and read-only items.' },
    Credential: unusedCredential,
  },
  sets: itemSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    { does: 'Show what would be removed', code: 'Remove-Item *.log -WhatIf' },
    { does: 'Remove an environment variable', code: "$env:PCSH_SAMPLE = 'on'; Remove-Item Env:PCSH_SAMPLE" },
  ],
  process(bound, context) {
    for (const item of selectItems(context, bound)) {
      context.checkStop();
      attempt(context, () => {
        if (isLocationWithin(context, item, 'remove')) return;
        if (!item.provider.removeItem) failUnsupported(context);
        const recurse = bound.Recurse ?? false;
        if (!recurse && !mayRecurse(context, item, bound.Force ?? false)) return;
        const call = providerCall(context, item, { force: bound.Force, show: false });
        item.provider.removeItem(withoutTrailing(item.path), recurse || item.provider.isContainer(item.path), call);
      });
    }
  },
});

/** A folder that is not empty goes only after a question. */
function mayRecurse(context: CmdletContext, { provider, path, drive }: ItemPath, force: boolean): boolean {
  if (!provider.isContainer(path) || provider.children(path, true).length === 0) return true;
  if (context.isBound('WhatIf') && !force) return true;
  const shown = context.shell.drives.shown({ provider, path, drive });
  return context.shouldContinue(
    `The item at ${shown} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?`,
    'Confirm',
  );
}

function withoutTrailing(path: string): string {
  return path.length > 1 ? path.replace(/[\\/]+$/, '') : path;
}
