import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { PSCustomObject, type Value } from '#values';
import { groupKeys, type KeyedObject, SortKeys } from './sort-keys.ts';

type Side = '==' | '=>' | '<=';

interface State {
  readonly keys: SortKeys;
  /** Reference objects that no difference object has met yet, in order. */
  readonly references: KeyedObject[];
  readonly referencesWaiting: KeyedObject[];
  readonly differencesWaiting: KeyedObject[];
  readonly window: number;
  readonly emit: (side: Side, object: KeyedObject) => void;
  next: number;
}

/** Compare-Object: what is in one of two sets, or in both. */
export default defineCmdlet({
  name: 'Compare-Object',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    ReferenceObject: {
      type: ps.array(ps.psobject()),
      mandatory: true,
      position: 0,
      validate: { allowEmptyCollection: true },
      help: 'The objects to compare.',
    },
    DifferenceObject: {
      type: ps.array(ps.psobject()),
      mandatory: true,
      position: 1,
      from: 'pipeline',
      validate: { allowEmptyCollection: true },
      help: 'The objects to compare with.',
    },
    SyncWindow: {
      type: ps.int(),
      validate: { range: [0, 2147483647] },
      help: 'How far apart equal objects may stand; any distance when left out.',
    },
    Property: { type: ps.array(ps.object()), help: 'The properties that make objects equal.' },
    ExcludeDifferent: { type: ps.switch(), help: 'Shows only what is in both.' },
    IncludeEqual: { type: ps.switch(), help: 'Shows what is in both, too.' },
    PassThru: { type: ps.switch(), help: 'Hands on the objects themselves, with a SideIndicator property.' },
    Culture: { type: ps.string(), help: 'Name of the culture whose rules compare text.' },
    CaseSensitive: { type: ps.switch(), help: 'Tells upper from lower case.' },
  },
  synopsis: 'Compares two sets of objects.',
  examples: [
    { does: 'Compare two lists', code: "Compare-Object 'a', 'b' 'b', 'c'" },
    { does: 'See what is equal', code: 'Compare-Object 1, 2, 3 2, 3, 4 -IncludeEqual -ExcludeDifferent' },
  ],
  begin(bound, context): State {
    const {
      CaseSensitive,
      Culture,
      ExcludeDifferent = false,
      IncludeEqual = ExcludeDifferent,
      PassThru = false,
    } = bound;
    const keys = new SortKeys(
      bound.Property,
      { keys: groupKeys, caseSensitive: CaseSensitive ?? false, culture: Culture },
      context,
    );
    const emit = (side: Side, keyed: KeyedObject): void => {
      if (side === '==' ? IncludeEqual : !ExcludeDifferent) context.write(shown(keyed, side, keys, PassThru, context));
    };
    const window = bound.SyncWindow ?? 2_147_483_647;
    return { keys, references: [], referencesWaiting: [], differencesWaiting: [], window, emit, next: 0 };
  },
  process(bound, _context, state) {
    if (state.references.length === 0) {
      for (const object of bound.ReferenceObject) state.references.push(state.keys.of(object));
    }
    for (const object of bound.DifferenceObject) match(state.keys.of(object), state);
  },
  end(_bound, _context, state) {
    while (state.next < state.references.length) match(null, state);
    for (const keyed of state.differencesWaiting) state.emit('=>', keyed);
    for (const keyed of state.referencesWaiting) state.emit('<=', keyed);
  },
});

/** One step: the next object of each side meets the other, or one that waits on the other side, or waits itself. */
function match(difference: KeyedObject | null, state: State): void {
  const reference = state.references[state.next++];
  if (reference && difference && state.keys.compare(reference, difference) === 0) {
    state.emit('==', reference);
    return;
  }
  if (difference) meet(difference, state.referencesWaiting, state.differencesWaiting, '=>', state);
  if (reference) meet(reference, state.differencesWaiting, state.referencesWaiting, '<=', state);
}

function meet(keyed: KeyedObject, others: KeyedObject[], own: KeyedObject[], side: Side, state: State): void {
  const found = others.findIndex(other => state.keys.compare(other, keyed) === 0);
  if (found >= 0) {
    const [other] = others.splice(found, 1);
    state.emit('==', side === '=>' && other ? other : keyed);
  } else if (state.window <= 0) state.emit(side, keyed);
  else {
    while (own.length >= state.window) {
      const oldest = own.shift();
      if (oldest) state.emit(side, oldest);
    }
    own.push(keyed);
  }
}

function shown(keyed: KeyedObject, side: Side, keys: SortKeys, passThru: boolean, context: CmdletContext): Value {
  if (passThru) {
    return context.shell.members.add(keyed.object, { kind: 'NoteProperty', name: 'SideIndicator', value: side }, true);
  }
  const made = new PSCustomObject();
  if (keys.properties.length === 0) made.set('InputObject', keyed.object);
  for (const [i, { expression }] of keys.properties.entries()) made.set(expression.text, keyed.keys[i]?.value ?? null);
  made.set('SideIndicator', side);
  return made;
}
