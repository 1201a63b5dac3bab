import type { CmdletContext, ItemPath } from '#cmdlet';
import {
  Dictionary,
  PSCustomObject,
  ThrownException,
  toText,
  typeDisplayName,
  typeOf,
  type Value,
  WildcardPattern,
} from '#values';
import { raiseNoInterface } from './not-supported.ts';
import { attempt, raiseRecord, recordOf } from './report-errors.ts';
import { type ItemArguments, matches, selectItems } from './select-items.ts';

export function requireProperties({ provider }: ItemPath): void {
  if (!provider.hasProperties) raiseNoInterface('IPropertyCmdletProvider');
}

/** An object of these properties only, with where they come from. A property that is not there is an error of its own. */
export function selectProperties(
  context: CmdletContext,
  item: ItemPath,
  value: Value,
  names: readonly string[],
): Value {
  const { members, drives } = context.shell;
  const picked = new PSCustomObject();
  for (const name of names) {
    const found = WildcardPattern.containsWildcards(name)
      ? members
          .properties(value)
          .map(each => each.name)
          .filter(each => matches(each, name))
      : members.find(value, name)
        ? [name]
        : [];
    if (found.length === 0) writeMissing(context, name);
    for (const each of found) picked.set(each, members.get(value, each) ?? null);
  }
  if (picked.shape.names.length === 0) return undefined;
  const shown = drives.present(item, picked, item.provider.isContainer(item.path));
  if (shown instanceof PSCustomObject) shown.delete('PSIsContainer');
  return shown;
}

function writeMissing(context: CmdletContext, name: string): void {
  context.writeError(
    context.error(
      'System.IO.IOException',
      `The property ${name} does not exist or was not found.`,
      'GetValueError',
      'ReadError',
      name,
    ),
  );
}

/** Sets one property of a file's object; false when it was not to be. */
export function setProperty(
  context: CmdletContext,
  item: ItemPath,
  value: Value,
  name: string,
  newValue: Value,
): boolean {
  const { members } = context.shell;
  if (!members.find(value, name)) {
    const type = typeOf(newValue);
    const shown = `${type ? typeDisplayName(type) : 'object'} ${name}=${toText(newValue)}`;
    raiseRecord(
      'System.IO.IOException',
      `The property ${shown} does not exist or was not found.`,
      'SetPropertyError',
      'ReadError',
      shown,
    );
  }
  const kind = item.provider.isContainer(item.path) ? 'Directory' : 'File';
  const target = `Item: ${item.path} Property: ${name} Value: ${toText(newValue)}`;
  if (!context.shouldProcess(target, `Set Property ${kind}`)) return false;
  try {
    members.set(value, name, newValue);
  } catch (error) {
    const record = error instanceof ThrownException ? recordOf(error.exception) : null;
    if (record) context.fail(record);
    throw error;
  }
  return true;
}

/** The properties of an object, or the entries of a hashtable, as pairs. */
export function readPairs(context: CmdletContext, source: Value): (readonly [string, Value])[] {
  if (source instanceof Dictionary) return Array.from(source.pairs(), ([key, value]) => [toText(key), value]);
  const { members } = context.shell;
  return members.properties(source).map(member => [member.name, members.read(source, member)]);
}

/** No provider that there is can add, remove or rename properties; says so for each item. */
export function refuseDynamicProperties(context: CmdletContext, bound: ItemArguments, destination?: string): void {
  const items = selectItems(context, { ...bound, Force: true });
  for (const _ of items) {
    attempt(context, () => {
      if (destination !== undefined) context.shell.drives.expandRequired(destination);
      raiseNoInterface('IDynamicPropertyCmdletProvider', 'implemented');
    });
  }
}
