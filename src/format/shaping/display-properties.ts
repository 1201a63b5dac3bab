import type { Value } from '#values';
import type { ObjectReader } from './object-reader.ts';

/** Up to this many properties an object is a table when nobody says what it should be. */
const widestDefaultTable = 4;
/** Format-Table without -Property shows this many at most. */
const mostTableColumns = 10;

/** `DefaultDisplayPropertySet` of the object's type data; null when it has none. */
export function displayPropertySet(object: Value, reader: ObjectReader): string[] | null {
  return standardSet(object, 'DefaultDisplayPropertySet', reader);
}

function standardSet(object: Value, name: string, reader: ObjectReader): string[] | null {
  const standard = reader.environment.members.find(object, 'PSStandardMembers');
  if (standard?.kind !== 'MemberSet') return null;
  const set = standard.members.find(member => member.name.toLowerCase() === name.toLowerCase());
  return set?.kind === 'PropertySet' ? [...set.names] : null;
}

/** The properties that are shown of an object when none are named. */
export function shownProperties(object: Value, reader: ObjectReader): string[] {
  return displayPropertySet(object, reader) ?? reader.propertyNames(object);
}

/** The same for Format-Table, which stops after ten. */
export function shownColumns(object: Value, reader: ObjectReader): string[] {
  return shownProperties(object, reader).slice(0, mostTableColumns);
}

export function isTableByDefault(names: readonly string[]): boolean {
  return names.length <= widestDefaultTable;
}

const nameOrder: readonly RegExp[] = [/^name$/i, /^id$/i, /^key$/i, /key$/i, /name$/i, /id$/i];
/** Names that end like a name and are none. */
const notNames = new Set(['pscomputername', 'psshowcomputername', 'runspaceid', 'psparentpath']);

/** The property that names an object, for Format-Wide: `DefaultDisplayProperty`, one called like a name, else the first. */
export function nameProperty(object: Value, reader: ObjectReader): string | null {
  const standard = reader.environment.members.find(object, 'PSStandardMembers');
  if (standard?.kind === 'MemberSet') {
    const own = standard.members.find(member => member.name.toLowerCase() === 'defaultdisplayproperty');
    if (own?.kind === 'NoteProperty' && typeof own.value === 'string') return own.value;
  }
  const names = reader.propertyNames(object);
  for (const pattern of nameOrder) {
    const found = names.find(name => pattern.test(name) && !notNames.has(name.toLowerCase()));
    if (found !== undefined) return found;
  }
  return names[0] ?? null;
}
