import {
  type CmdletContext,
  defineCmdlet,
  expressionKey,
  nameKey,
  PropertyExpression,
  ps,
  readPropertyArguments,
} from '#cmdlet';
import { baseOf, Dictionary, NetObject, PSCustomObject, type Value } from '#values';
import { objectComparer } from './object-comparer.ts';
import { PropertySelection } from './select-properties.ts';
import { SelectorQueue } from './selector-queue.ts';

type Emit = (object: Value) => void;

interface State {
  readonly emit: Emit;
  /** Takes an object through -First, -Index and the like; gives true when no further object is wanted. */
  readonly take: (object: Value, emit: Emit) => boolean;
  /** Objects that were held back until the end. */
  readonly rest: () => readonly Value[];
  readonly uniques: Value[] | null;
}

/** Select-Object: some properties of each object, or some of the objects. */
export default defineCmdlet({
  name: 'Select-Object',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['select'],
  parameters: {
    Property: {
      type: ps.array(ps.object()),
      help: 'Properties to keep: names, wildcards, script blocks, or tables with Name and Expression.',
    },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    ExcludeProperty: {
      type: ps.array(ps.string()),
      help: 'Properties to leave out; wildcards find several. Alone it means all others.',
    },
    ExpandProperty: {
      type: ps.string(),
      help: "A property whose values take the object's place, one by one when it is a collection.",
    },
    Unique: { type: ps.switch(), help: 'One of each set of equal objects.' },
    CaseInsensitive: { type: ps.switch(), help: 'With -Unique: text that differs in case only counts as equal.' },
    Last: { type: ps.int(), validate: { range: [0, 2147483647] }, help: 'So many objects from the end.' },
    First: {
      type: ps.int(),
      validate: { range: [0, 2147483647] },
      help: 'So many objects from the start; the commands before are stopped once they are there.',
    },
    Skip: {
      type: ps.int(),
      validate: { range: [0, 2147483647] },
      help: 'Leaves out so many objects at the start (with -Last: at the end).',
    },
    Wait: { type: ps.switch(), help: 'Lets the commands before run to their end although -First or -Index is served.' },
    SkipLast: { type: ps.int(), validate: { range: [0, 2147483647] }, help: 'Leaves out so many objects at the end.' },
    Index: {
      type: ps.array(ps.int()),
      validate: { range: [0, 2147483647] },
      help: 'Objects at these positions, counted from 0.',
    },
    SkipIndex: {
      type: ps.array(ps.int()),
      validate: { range: [0, 2147483647] },
      help: 'Leaves out the objects at these positions, counted from 0.',
    },
  },
  sets: {
    DefaultParameter: {
      ExcludeProperty: {},
      ExpandProperty: {},
      First: {},
      Last: {},
      Property: { position: 0 },
      Skip: {},
      Wait: {},
    },
    SkipLastParameter: { ExcludeProperty: {}, ExpandProperty: {}, Property: { position: 0 }, Skip: {}, SkipLast: {} },
    IndexParameter: { Index: {}, Wait: {} },
    SkipIndexParameter: { SkipIndex: {} },
  },
  defaultSet: 'DefaultParameter',
  synopsis: 'Picks properties of objects, or objects from a stream.',
  examples: [
    {
      does: 'Keep two properties',
      code: "[pscustomobject]@{ Name = 'Contoso'; Seats = 5; Plan = 'E3' } | Select-Object Name, Seats",
    },
    { does: 'Compute a property', code: "'abc' | Select-Object @{ Name = 'Upper'; Expression = { $_.ToUpper() } }" },
    { does: 'Take the first three of many', code: '1..1000 | Select-Object -First 3' },
  ],
  begin(bound, context): State {
    const uniques: Value[] | null = bound.Unique ? [] : null;
    const write: Emit = uniques ? object => uniques.push(object) : object => context.write(object);
    if (bound.set === 'IndexParameter' || bound.set === 'SkipIndexParameter') {
      const chosen = bound.set === 'IndexParameter' ? bound.Index : bound.SkipIndex;
      const take = byIndex(new Set(chosen), bound.set === 'IndexParameter');
      const unique = uniques && uniqueWriter(uniques, write, !bound.CaseInsensitive);
      return { emit: object => (unique ? unique(object, 0) : write(object)), take, rest: () => [], uniques };
    }
    const lasting = bound.set === 'DefaultParameter' ? bound : undefined;
    const queue = new SelectorQueue({
      first: lasting?.First,
      last: lasting?.Last,
      skip: bound.Skip ?? 0,
      skipLast: bound.set === 'SkipLastParameter' ? (bound.SkipLast ?? 0) : 0,
    });
    const take = (object: Value, emit: Emit): boolean => {
      const next = queue.push(object);
      if (next) emit(next.value);
      return queue.finished;
    };
    const unique = uniques && uniqueWriter(uniques, write, !bound.CaseInsensitive);
    const emit = objectEmitter(bound, context, unique ?? write);
    return { emit, take, rest: () => queue.rest(), uniques };
  },
  process(bound, context, state) {
    if (bound.InputObject === undefined || bound.InputObject === null) return;
    const finished = state.take(bound.InputObject, state.emit);
    const waits = 'Wait' in bound && bound.Wait;
    if (finished && !waits) context.stopUpstream();
  },
  end(_bound, context, state) {
    for (const object of state.rest()) state.emit(object);
    for (const object of state.uniques ?? []) context.write(object);
  },
});

type Write = (object: Value, selectedCount: number) => void;

interface Projection {
  readonly Property?: readonly Value[] | undefined;
  readonly ExcludeProperty?: readonly string[] | undefined;
  readonly ExpandProperty?: string | undefined;
}

/** Properties, expanded values or the object itself, by what was asked for. */
function objectEmitter(bound: Projection, context: CmdletContext, write: Write): Emit {
  const { Property, ExcludeProperty, ExpandProperty } = bound;
  const keys = [{ ...nameKey }, expressionKey];
  const given = readPropertyArguments(Property, keys, context);
  const all = given.length === 0 && ExcludeProperty !== undefined && ExpandProperty === undefined;
  const properties = all ? readPropertyArguments(['*'], keys, context) : given;
  const selection = new PropertySelection(properties, ExcludeProperty ?? [], context);
  if (ExpandProperty !== undefined)
    return expander(ExpandProperty, properties.length > 0 ? selection : null, context, write);
  if (properties.length === 0) return object => write(object, 0);
  return object => {
    const selected = selection.select(object);
    write(selection.create(object, selected), selected.size);
  };
}

/** -ExpandProperty: each value of the property, with the selected properties added to it. */
function expander(name: string, selection: PropertySelection | null, context: CmdletContext, write: Write): Emit {
  const expression = new PropertyExpression(name);
  const fail = (message: string, id: string, object: Value): void => {
    const type = 'System.Management.Automation.PSArgumentException';
    context.writeError(context.error(type, message, id, 'InvalidArgument', object));
  };
  return object => {
    const results = expression.read(object, context);
    const [result] = results;
    if (!result) return fail(`Property "${name}" cannot be found.`, 'ExpandPropertyNotFound', object);
    if (results.length > 1) return fail('Multiple properties cannot be expanded.', 'MutlipleExpandProperties', object);
    if (result.error) return fail(result.error.message, 'PropertyEvaluationExpand', object);
    const selected = selection?.select(object) ?? new Map<string, [string, Value]>();
    for (const value of elementsOf(result.value))
      write(withProperties(value, selected, object, selection, context), selected.size);
  };
}

function withProperties(
  value: Value,
  selected: ReadonlyMap<string, [string, Value]>,
  object: Value,
  selection: PropertySelection | null,
  context: CmdletContext,
): Value {
  let made = value;
  for (const [name, each] of selected.values()) {
    if (context.shell.members.find(made, name)) selection?.reportDuplicate(name, object, true);
    else made = context.shell.members.add(made, { kind: 'NoteProperty', name, value: each }, false);
  }
  return made;
}

/** What a collection holds; nothing for `$null`; else the value itself. */
function* elementsOf(value: Value): Iterable<Value> {
  if (value === null || value === undefined) return;
  const elements = Array.isArray(value) ? value : enumerated(value);
  for (const element of elements ?? [value]) if (element !== null && element !== undefined) yield element;
}

function enumerated(value: Value): Iterable<Value> | null {
  return value instanceof NetObject && !(value instanceof Dictionary) && value.enumerate ? value.enumerate() : null;
}

function byIndex(indexes: ReadonlySet<number>, wanted: boolean): State['take'] {
  const last = Math.max(...indexes);
  let at = -1;
  return (object, emit) => {
    at++;
    if (indexes.has(at) === wanted) emit(object);
    return wanted && at >= last;
  };
}

/** Keeps an object only when no earlier one has the same value and the same selected properties. */
function uniqueWriter(kept: Value[], write: Emit, caseSensitive: boolean): Write {
  const compare = objectComparer(caseSensitive);
  const counts: number[] = [];
  return (object, selectedCount) => {
    for (let i = 0; i < kept.length; i++) {
      if (counts[i] === selectedCount && isSame(object, kept[i], compare)) return;
    }
    counts.push(selectedCount);
    write(object);
  };
}

function isSame(left: Value, right: Value, compare: (left: Value, right: Value) => number): boolean {
  if (!(left instanceof PSCustomObject && right instanceof PSCustomObject))
    return compare(baseOf(left), baseOf(right)) === 0;
  const selected = left.typeNames[0]?.startsWith('Selected.') ?? false;
  if (!selected) return true;
  return left.shape.names.every((name, i) => right.has(name) && compare(left.slots[i], right.get(name)) === 0);
}
