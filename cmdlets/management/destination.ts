import type { CmdletContext, ItemPath } from '#cmdlet';
import { raiseRuntime } from '#values';

/** Where a copy or a move of an item goes, in the terms of the item's own provider. A wildcard must mean one place. */
export function destinationOf(context: CmdletContext, item: ItemPath, destination: string, errorId: string): string {
  const { drives } = context.shell;
  const found = drives.expand(destination, { force: true });
  if (found.length > 1) {
    raiseRuntime(
      'Argument',
      `Cannot perform operation because the destination path '${destination}' resolves to multiple paths.`,
      'InvalidArgument',
      { type: 'PSArgumentException' },
    );
  }
  const place = found[0] ?? drives.locate(destination);
  if (place.provider === item.provider) return place.path;
  return raiseRuntime(errorId, 'Source and destination path did not resolve to the same provider.', 'InvalidArgument', {
    type: 'PSArgumentException',
    target: destination,
  });
}
