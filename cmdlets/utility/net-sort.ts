/**
 * Sorts as .NET's Array.Sort does. Where a comparison depends on which of the two values comes first (text and numbers mixed) the
 * result depends on who is compared with whom: up to 16 elements .NET inserts one after the other, two or three it swaps. Longer
 * lists are sorted by the platform. Elements that compare as equal keep their order.
 */
export function netSort<T>(items: readonly T[], compare: (left: T, right: T) => number): T[] {
  if (items.length > 16) return items.toSorted(compare);
  const entries = items.map((item, at) => ({ item, at }));
  const order = (left: Entry<T>, right: Entry<T>): number => compare(left.item, right.item) || left.at - right.at;
  if (entries.length === 2) swapIfGreater(entries, 0, 1, order);
  else if (entries.length === 3) {
    swapIfGreater(entries, 0, 1, order);
    swapIfGreater(entries, 0, 2, order);
    swapIfGreater(entries, 1, 2, order);
  } else insertionSort(entries, order);
  return entries.map(({ item }) => item);
}

interface Entry<T> {
  readonly item: T;
  readonly at: number;
}

type Order<T> = (left: Entry<T>, right: Entry<T>) => number;

function swapIfGreater<T>(entries: Entry<T>[], i: number, j: number, order: Order<T>): void {
  const [left, right] = [entries[i], entries[j]];
  if (!left || !right || order(left, right) <= 0) return;
  entries[i] = right;
  entries[j] = left;
}

function insertionSort<T>(entries: Entry<T>[], order: Order<T>): void {
  for (let i = 1; i < entries.length; i++) {
    const inserted = entries[i];
    if (!inserted) continue;
    let at = i - 1;
    for (; at >= 0; at--) {
      const other = entries[at];
      if (!other || order(inserted, other) >= 0) break;
      entries[at + 1] = other;
    }
    entries[at + 1] = inserted;
  }
}
