import { addedMembers, type MemberInfo, type Value } from '#values';
import type { ObjectReader } from './object-reader.ts';

/** Up to this many properties an object is a table when nobody says what it should be. */
const widestDefaultTable = 4;
/** Format-Table without -Property shows this many at most. */
const mostTableColumns = 10;

/** A member of the object's own `PSStandardMembers`, which Add-Member may have given it. */
function standardMember(object: Value, name: string): MemberInfo | null {
  const standard = addedMembers(object)?.get('psstandardmembers');
  if (standard?.kind !== 'MemberSet') return null;
  return standard.members.find(member => member.name.toLowerCase() === name) ?? null;
}

/** `DefaultDisplayPropertySet` of the object or its type data; null when there is none. */
export function displayPropertySet(object: Value, reader: ObjectReader): readonly string[] | null {
  const own = standardMember(object, 'defaultdisplaypropertyset');
  if (own?.kind === 'PropertySet') return own.names;
  const { typeData, members } = reader.environment;
  return typeData?.displayProperties(members.typeNames(object)) ?? null;
}

/** The properties that are shown of an object when none are named. */
export function shownProperties(object: Value, reader: ObjectReader): readonly string[] {
  return displayPropertySet(object, reader) ?? reader.propertyNames(object);
}

/** The same for Format-Table, which stops after ten. */
export function shownColumns(object: Value, reader: ObjectReader): readonly string[] {
  return shownProperties(object, reader).slice(0, mostTableColumns);
}

export function isTableByDefault(names: readonly string[]): boolean {
  return names.length <= widestDefaultTable;
}

const nameOrder: readonly RegExp[] = [/^name$/i, /^id$/i, /^key$/i, /key$/i, /name$/i, /id$/i];
/** Names that end like a name and are none. */
const notNames = new Set(['pscomputername', 'psshowcomputername', 'runspaceid', 'psparentpath']);

/** The property that names an object: `DefaultDisplayProperty`, or one that is called like a name. */
export function nameProperty(object: Value, reader: ObjectReader): string | null {
  const own = standardMember(object, 'defaultdisplayproperty');
  if (own?.kind === 'NoteProperty' && typeof own.value === 'string') return own.value;
  const { typeData, members } = reader.environment;
  const declared = typeData?.displayProperty(members.typeNames(object));
  if (declared) return declared;
  const names = reader.propertyNames(object);
  for (const pattern of nameOrder) {
    const found = names.find(name => pattern.test(name) && !notNames.has(name.toLowerCase()));
    if (found !== undefined) return found;
  }
  return null;
}

/** The property that Format-Wide shows: what names the object, else its first. */
export function wideProperty(object: Value, reader: ObjectReader): string | null {
  return nameProperty(object, reader) ?? reader.propertyNames(object)[0] ?? null;
}
