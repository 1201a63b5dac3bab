import { defineCmdlet, ps } from '#cmdlet';
import { netSort } from './net-sort.ts';
import type { KeyedObject } from './sort-keys.ts';
import { orderKeys, SortKeys } from './sort-keys.ts';

/** Sort-Object: the objects in order. Equal ones keep the order in which they came. */
export default defineCmdlet({
  name: 'Sort-Object',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Property: {
      type: ps.array(ps.object()),
      position: 0,
      help: 'What to sort by: names, script blocks, or tables with Expression and Ascending or Descending.',
    },
    Stable: { type: ps.switch(), help: 'Equal objects keep their order (they always do here).' },
    Descending: { type: ps.switch(), help: 'From the greatest to the least.' },
    Unique: { type: ps.switch(), help: 'One of each set of equal objects.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    Culture: { type: ps.string(), help: 'Name of the culture whose rules compare text.' },
    CaseSensitive: { type: ps.switch(), help: 'Tells upper from lower case.' },
    Top: {
      type: ps.int(),
      validate: { range: [1, 2147483647] },
      help: 'Only so many objects from the start of the order.',
    },
    Bottom: {
      type: ps.int(),
      validate: { range: [1, 2147483647] },
      help: 'Only so many objects from the end of the order.',
    },
  },
  sets: {
    Default: { Stable: {} },
    Top: { Top: { mandatory: true } },
    Bottom: { Bottom: { mandatory: true } },
  },
  defaultSet: 'Default',
  synopsis: 'Sorts objects by themselves or by their properties.',
  examples: [
    { does: 'Sort numbers, greatest first', code: '3, 1, 2 | Sort-Object -Descending' },
    { does: 'Sort by length, then by text', code: "'pear', 'fig', 'apple', 'kiwi' | Sort-Object Length, { $_ }" },
  ],
  begin(bound, context) {
    const { Property, Descending, CaseSensitive, Culture } = bound;
    const options = {
      keys: orderKeys,
      descending: Descending ?? false,
      caseSensitive: CaseSensitive ?? false,
      culture: Culture,
    };
    const objects: KeyedObject[] = [];
    return { keys: new SortKeys(Property, options, context), objects };
  },
  process(bound, _context, state) {
    if (bound.InputObject === undefined || bound.InputObject === null) return;
    state.objects.push(state.keys.of(bound.InputObject));
  },
  end(bound, context, state) {
    const { compare } = state.keys;
    let sorted = netSort(state.objects, compare);
    if (bound.Unique) sorted = firstOfEach(sorted, compare);
    if (bound.set === 'Top') sorted = sorted.slice(0, bound.Top);
    if (bound.set === 'Bottom') sorted = sorted.slice(-bound.Bottom);
    for (const { object } of sorted) context.write(object);
  },
});

/** Leaves out what equals the last object that was kept. */
function firstOfEach(
  sorted: readonly KeyedObject[],
  compare: (left: KeyedObject, right: KeyedObject) => number,
): KeyedObject[] {
  const kept: KeyedObject[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (!last || compare(last, each) !== 0) kept.push(each);
  }
  return kept;
}
