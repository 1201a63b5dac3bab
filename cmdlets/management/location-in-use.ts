import type { CmdletContext, ItemPath } from '#cmdlet';

/** An item that the current location is, or is in, stays where it is: writes the error and says true. */
export function isLocationWithin(context: CmdletContext, item: ItemPath, verb: 'remove' | 'rename' | 'move'): boolean {
  const { drives } = context.shell;
  const here = drives.current;
  if (here.provider.provider !== item.provider || !item.provider.hierarchical) return false;
  const path = item.path.length > 1 ? item.path.replace(/[\\/]+$/, '') : item.path;
  const inside = here.providerPath === path || here.providerPath.startsWith(`${path.replace(/[\\/]$/, '')}/`);
  if (!inside) return false;
  const shown = drives.shown(item);
  const message =
    verb === 'move'
      ? `Cannot move the item because the item at '${shown}' is in use.`
      : `Cannot ${verb} the item at '${shown}' because it is in use.`;
  context.writeError(
    context.error(
      'System.Management.Automation.PSInvalidOperationException',
      message,
      'InvalidOperation',
      'InvalidOperation',
    ),
  );
  return true;
}
