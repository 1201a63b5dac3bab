import type { CmdletContext } from '#cmdlet';
import type { Value } from '#values';

/** Writes items as they come in; the pages behind the last one wanted are never asked for. `atMost` is a -ResultSize that was given. */
export function writeItems(
  context: CmdletContext,
  items: Iterable<object>,
  shown: (item: object) => Value,
  atMost = Number.POSITIVE_INFINITY,
): void {
  let written = 0;
  for (const item of items) {
    context.write(shown(item));
    written++;
    if (written >= atMost) return;
  }
}
