import type { ItemPath, ProviderInfo } from '#cmdlet';
import type { MemberTable, Value } from '#values';
import { leafOf, parentOf, separator } from './path-syntax.ts';

/** Adds what PowerShell adds to every object that a provider gives: where it is and who gave it. */
export function withItemNotes(
  members: MemberTable,
  info: ProviderInfo,
  { provider, drive, path }: ItemPath,
  value: Value,
  isContainer: boolean,
): Value {
  if (value === null || value === undefined) return value;
  const qualified = (text: string): string => `${info.fullName}::${text}`;
  const notes: (readonly [string, Value])[] = [['PSPath', qualified(path)]];
  if (provider.hierarchical) {
    const root = path === separator;
    const parent = parentOf(path);
    notes.push(['PSParentPath', root ? '' : qualified(parent === '' ? separator : parent)]);
    notes.push(['PSChildName', root ? '' : leafOf(path)]);
  }
  notes.push(...(provider.extraNotes?.(path) ?? []));
  if (drive) notes.push(['PSDrive', drive]);
  notes.push(['PSProvider', info], ['PSIsContainer', isContainer]);
  return notes.reduce<Value>(
    (noted, [name, note]) => members.add(noted ?? null, { kind: 'NoteProperty', name, value: note }, true),
    value,
  );
}
