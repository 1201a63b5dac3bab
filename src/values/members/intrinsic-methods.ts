import { elementsOf } from '../comparison/operators.ts';
import { raiseNoConversion } from '../conversion/cast-error.ts';
import { convertEnum } from '../conversion/enum-conversion.ts';
import { toBoolean } from '../conversion/to-boolean.ts';
import { toInt32 } from '../conversion/to-number.ts';
import { enumType, scriptBlockType } from '../core-types.ts';
import { NetObject } from '../net-object.ts';
import { NetType } from '../net-type.ts';
import { raiseRuntime } from '../raise.ts';
import { ScriptBlock } from '../script-block.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { objectCollection } from './object-collection.ts';
import type { SessionMembers } from './session-members.ts';

const modes = new NetType({
  fullName: 'System.Management.Automation.WhereOperatorSelectionMode',
  kind: 'enum',
  base: enumType,
  enumMembers: new Map(['Default', 'First', 'Last', 'SkipUntil', 'Until', 'Split'].map((name, i) => [name, i])),
});

function list(target: Value): Value[] {
  const elements = elementsOf(target);
  return elements === null ? [target] : [...elements];
}

function raiseCount(shape: string, count: number): never {
  return raiseRuntime(
    'MethodCountCouldNotFindBest',
    `Cannot find an overload for "${shape}" and the argument count: "${count}".`,
    'NotSpecified',
    {
      type: 'MethodException',
    },
  );
}

/** `.Where({ expression } [, mode [, numberToReturn]])`, which every object has. */
export function whereMethod(target: Value, args: readonly Value[]): Value {
  if (args.length === 0 || args.length > 3)
    return raiseCount('.Where({ expression } [, mode [, numberToReturn]])', args.length);
  const [test, modeArg, countArg] = args;
  if (!(test instanceof ScriptBlock)) return raiseNoConversion(test, scriptBlockType);
  const mode = modeArg === undefined || modeArg === null ? 'Default' : convertEnum(modeArg, modes).toText();
  const count = countArg === undefined ? 0 : toInt32(countArg);
  return objectCollection(select(list(target), each => toBoolean(test.evaluate(each)), mode, count));
}

function select(items: readonly Value[], fits: (item: Value) => boolean, mode: string, count: number): Value[] {
  const limit = count > 0 ? count : Number.POSITIVE_INFINITY;
  switch (mode) {
    case 'First':
      return taken(items, fits, count > 0 ? count : 1);
    case 'Last':
      return items.filter(fits).slice(-(count > 0 ? count : 1));
    case 'SkipUntil': {
      const at = items.findIndex(fits);
      return at < 0 ? [] : items.slice(at).slice(0, limit);
    }
    case 'Until': {
      const at = items.findIndex(fits);
      return (at < 0 ? [...items] : items.slice(0, at)).slice(0, limit);
    }
    case 'Split':
      return split(items, fits, limit);
    default:
      return taken(items, fits, limit);
  }
}

function taken(items: readonly Value[], fits: (item: Value) => boolean, limit: number): Value[] {
  const result: Value[] = [];
  for (const item of items) {
    if (result.length >= limit) break;
    if (fits(item)) result.push(item);
  }
  return result;
}

function split(items: readonly Value[], fits: (item: Value) => boolean, limit: number): Value[] {
  const left: Value[] = [];
  const right: Value[] = [];
  for (const item of items) (left.length < limit && fits(item) ? left : right).push(item);
  return [objectCollection(left), objectCollection(right)];
}

/** `.ForEach(expression [, arguments...])`: a block, a type to convert to, a property to read or set, a method to call. */
export function forEachMethod(members: SessionMembers, target: Value, args: readonly Value[]): Value {
  const [what, ...rest] = args;
  if (args.length === 0) return raiseCount('.ForEach(expression [, arguments...])', 0);
  const items = list(target);
  if (what instanceof ScriptBlock) return objectCollection(items.flatMap(each => blockOutput(what, each, rest)));
  if (what instanceof NetType) return objectCollection(items.map(each => members.converter.convert(each, what)));
  const name = toText(what);
  return objectCollection(items.flatMap(each => memberOutput(members, each, name, rest)));
}

function blockOutput(block: ScriptBlock, item: Value, args: readonly Value[]): Value[] {
  const output = block.evaluate(item, args);
  if (output === undefined) return [];
  return Array.isArray(output) ? output : [output];
}

function memberOutput(members: SessionMembers, item: Value, name: string, args: readonly Value[]): Value[] {
  if (item instanceof NetObject || typeof item !== 'object') {
    const member = members.find(item, name);
    if (member && (member.kind === 'Method' || member.kind === 'CodeMethod' || member.kind === 'ScriptMethod')) {
      return [members.invoke(item, name, [...args])];
    }
  }
  if (args.length === 1) {
    members.set(item, name, args[0]);
    return [];
  }
  const value = members.get(item, name);
  return [value === undefined ? null : value];
}
