import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { ArrayList, newCollection } from '#dotnet';
import {
  Dictionary,
  Hashtable,
  NetObject,
  PSCustomObject,
  psObjectType,
  raiseRuntime,
  SwitchParameter,
  toText,
  type Value,
} from '#values';
import { NetRecord, recordType } from './net-record.ts';
import { netSort } from './net-sort.ts';
import { shownText } from './shown-text.ts';
import { groupKeys, type KeyedObject, SortKeys } from './sort-keys.ts';

const signatures = [
  'int Count',
  'System.Collections.ObjectModel.Collection[psobject] Group',
  'string Name',
  'System.Collections.ArrayList Values',
];
const groupInfoType = recordType('Microsoft.PowerShell.Commands.GroupInfo', ...signatures);
const noElementType = recordType('Microsoft.PowerShell.Commands.GroupInfoNoElement', ...signatures);

interface Group {
  readonly values: Value[];
  readonly name: string;
  readonly objects: Value[];
  count: number;
}

/** Group-Object: objects that share a value, together. */
export default defineCmdlet({
  name: 'Group-Object',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['group'],
  outputs: ['System.Collections.Hashtable', 'Microsoft.PowerShell.Commands.GroupInfo'],
  parameters: {
    Property: {
      type: ps.array(ps.object()),
      position: 0,
      help: 'What to group by: names, script blocks, or tables with Expression.',
    },
    NoElement: { type: ps.switch(), help: 'Leaves out the objects and gives counts only.' },
    AsHashTable: {
      type: ps.switch(),
      aliases: ['AHT'],
      help: 'Gives one hashtable: the value of each group, and its objects.',
    },
    AsString: { type: ps.switch(), help: 'With -AsHashTable: the keys are text.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    Culture: { type: ps.string(), help: 'Name of the culture whose rules compare text.' },
    CaseSensitive: { type: ps.switch(), help: 'Tells upper from lower case.' },
  },
  sets: {
    HashTable: { AsHashTable: {}, AsString: {} },
  },
  synopsis: 'Groups objects that have the same value.',
  examples: [
    { does: 'Count words by length', code: "'a', 'bb', 'cc', 'd' | Group-Object Length" },
    {
      does: 'Look groups up by name',
      code: "$byKind = 1, 2, 3 | Group-Object { $_ % 2 ? 'odd' : 'even' } -AsHashTable -AsString; $byKind['odd']",
    },
  ],
  begin(bound, context) {
    const { Property, CaseSensitive, Culture } = bound;
    if (bound.set === 'HashTable') checkHashTable(bound.AsHashTable, bound.AsString, Property, context);
    const options = { keys: groupKeys, caseSensitive: CaseSensitive ?? false, culture: Culture, missingIsNull: true };
    const keys = new SortKeys(Property, options, context);
    const objects: KeyedObject[] = [];
    return { keys, objects };
  },
  process(bound, _context, state) {
    if (bound.InputObject === undefined || bound.InputObject === null) return;
    state.objects.push(state.keys.of(bound.InputObject));
  },
  end(bound, context, state) {
    if (state.objects.length === 0) return;
    const groups = groupsOf(state.objects, state.keys);
    if (bound.set === 'HashTable' && bound.AsHashTable) {
      writeTable(groups, bound.AsString ?? false, bound.CaseSensitive ?? false, context);
      return;
    }
    const type = bound.NoElement ? noElementType : groupInfoType;
    for (const group of groups) {
      context.write(
        new NetRecord(type, [
          group.count,
          newCollection(bound.NoElement ? [] : group.objects, psObjectType),
          group.name,
          new ArrayList(group.values),
        ]),
      );
    }
  },
});

function checkHashTable(
  asHashTable: boolean | undefined,
  asString: boolean | undefined,
  properties: readonly Value[] | undefined,
  context: CmdletContext,
): void {
  const refuse = (message: string, target: Value): never =>
    context.fail(context.error('System.ArgumentException', message, 'ArgumentException', 'InvalidArgument', target));
  if (asString && !asHashTable) {
    refuse(
      'The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.',
      new SwitchParameter(true),
    );
  }
  if (asHashTable && !asString && (properties?.length ?? 0) > 1) {
    refuse(
      'The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.',
      properties ? [...properties] : null,
    );
  }
}

/** Property bags cannot be compared as such. */
function checkComparable(objects: readonly KeyedObject[]): void {
  const [first, second] = objects;
  if (!first || !second || !(first.object instanceof PSCustomObject)) return;
  const [left, right] = [toText(first.object), toText(second.object)];
  const message = `Cannot compare "${left}" to "${right}" because the objects are not the same type or the object "${left}" does not implement "IComparable".`;
  raiseRuntime('PSObjectCompareTo', message, 'NotSpecified', { type: 'ExtendedTypeSystemException' });
}

/** Sorts, so that equal keys lie together; within a group the order of arrival stays. */
function groupsOf(objects: readonly KeyedObject[], keys: SortKeys): Group[] {
  if (keys.properties.length === 0) checkComparable(objects);
  const sorted = netSort(objects, keys.compare);
  const groups: Group[] = [];
  let previous: KeyedObject | undefined;
  for (const keyed of sorted) {
    const group = groups.at(-1);
    if (previous && group && isSameGroup(previous, keyed, keys)) {
      group.objects.push(keyed.object);
      group.count++;
    } else {
      const values = keyed.keys.map(key => key.value);
      groups.push({ values, name: nameOf(keyed, keys), objects: [keyed.object], count: 1 });
      previous = keyed;
    }
  }
  return groups;
}

/** Arrays are all alike to grouping. */
function isSameGroup(left: KeyedObject, right: KeyedObject, keys: SortKeys): boolean {
  return left.keys.every((key, i) => {
    const other = right.keys[i]?.value;
    return (Array.isArray(key.value) && Array.isArray(other)) || keys.compareValues(key.value, other) === 0;
  });
}

function nameOf(keyed: KeyedObject, keys: SortKeys): string {
  const text = (value: Value, i: number): string => {
    const fromProperty = keys.properties[i] !== undefined && keys.properties[i].expression.block === null;
    const elements = fromProperty ? collectionOf(value) : null;
    if (elements) return `{${elements.map(each => toText(each)).join(', ')}}`;
    return Array.isArray(value) ? toText(value) : shownText(value);
  };
  return keyed.keys.map((key, i) => text(key.value, i)).join(', ');
}

function collectionOf(value: Value): Value[] | null {
  if (Array.isArray(value)) return value;
  return value instanceof NetObject && !(value instanceof Dictionary) && value.enumerate
    ? [...value.enumerate()]
    : null;
}

/** Text keys that differ in case stay apart. */
class CaseSensitiveHashtable extends Hashtable {
  protected override keyOf(key: Value): unknown {
    return typeof key === 'string' ? `=${key}` : super.keyOf(key);
  }
}

function writeTable(groups: readonly Group[], asString: boolean, caseSensitive: boolean, context: CmdletContext): void {
  const table = caseSensitive ? new CaseSensitiveHashtable() : new Hashtable();
  for (const group of groups) {
    const key = asString ? group.name : group.values[0];
    if (key === null || key === undefined || table.has(key)) {
      const message =
        'The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.';
      context.writeError(context.error('System.Exception', message, message, 'InvalidArgument'));
      return;
    }
    table.set(key, newCollection(group.objects, psObjectType));
  }
  context.write(table);
}
