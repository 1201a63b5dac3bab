import type { ItemPath, ProviderInfo } from '#cmdlet';
import {
  addMembersLazily,
  type MemberInfo,
  type MemberTable,
  PSCustomObject,
  PSObjectWrapper,
  type Value,
} from '#values';
import { leafOf, parentOf, separator } from './path-syntax.ts';

/** Adds what PowerShell adds to every object that a provider gives: where it is and who gave it. */
export function withItemNotes(
  members: MemberTable,
  info: ProviderInfo,
  item: ItemPath,
  value: Value,
  isContainer: boolean,
): Value {
  if (value === null || value === undefined) return value;
  const plain = typeof value !== 'object' || value instanceof PSCustomObject || value instanceof PSObjectWrapper;
  if (!plain) {
    addMembersLazily(
      value,
      () => new Map(itemNotes(info, item, isContainer).map(note => [note.name.toLowerCase(), note])),
    );
    return value;
  }
  return itemNotes(info, item, isContainer).reduce<Value>(
    (noted, note) => members.add(noted ?? null, note, true),
    value,
  );
}

function itemNotes(info: ProviderInfo, { provider, drive, path }: ItemPath, isContainer: boolean): MemberInfo[] {
  const note = (name: string, value: Value): MemberInfo => ({ kind: 'NoteProperty', name, value });
  const qualified = (text: string): string => `${info.fullName}::${text}`;
  const notes = [note('PSPath', qualified(path))];
  if (provider.hierarchical) {
    const root = path === separator;
    const parent = parentOf(path);
    notes.push(note('PSParentPath', root ? '' : qualified(parent === '' ? separator : parent)));
    notes.push(note('PSChildName', root ? '' : leafOf(path)));
  }
  notes.push(...(provider.extraMembers?.(path) ?? []));
  if (drive) notes.push(note('PSDrive', drive));
  notes.push(note('PSProvider', info), note('PSIsContainer', isContainer));
  return notes;
}
