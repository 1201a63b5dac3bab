import {
  DictionaryEntry,
  type MemberInfo,
  type MemberTable,
  NetObject,
  PSCustomObject,
  typeOf,
  type Value,
} from '#values';

/** Members of the values that formatting's own tests use: property bags and dictionary entries. */
export class PlainMembers implements MemberTable {
  get(value: Value, name: string): Value {
    const found = this.properties(value).find(member => member.name.toLowerCase() === name.toLowerCase());
    return found ? this.read(value, found) : undefined;
  }
  find(): MemberInfo | null {
    return null;
  }
  set(): void {}
  invoke(): Value {
    return null;
  }
  members(value: Value): MemberInfo[] {
    return this.properties(value);
  }
  properties(value: Value): MemberInfo[] {
    if (Array.isArray(value)) return arrayProperties(value);
    if (value instanceof PSCustomObject) {
      return value.shape.names.map((name, i) => ({ kind: 'NoteProperty', name, value: value.slots[i] }));
    }
    if (!(value instanceof DictionaryEntry)) return [];
    return [property('Key', () => value.key), property('Value', () => value.value), property('Name', () => value.key)];
  }
  read(value: Value, member: MemberInfo): Value {
    return member.kind === 'NoteProperty' ? member.value : member.kind === 'Property' ? member.get(value) : null;
  }
  typeNames(value: Value): string[] {
    if (value instanceof PSCustomObject) return value.typeNames;
    return value instanceof NetObject ? [value.netType.fullName, 'System.Object'] : [typeOf(value)?.fullName ?? ''];
  }
  add(value: Value): Value {
    return value;
  }
  getStatic(): Value {
    return null;
  }
  setStatic(): void {}
  invokeStatic(): Value {
    return null;
  }
  construct(): Value {
    return null;
  }
  remove(): void {}
}

function property(name: string, get: () => Value): MemberInfo {
  return { kind: 'Property', name, typeName: 'System.Object', get };
}

function arrayProperties(array: readonly Value[]): MemberInfo[] {
  const count = (): number => array.length;
  return [
    property('Length', count),
    property('LongLength', count),
    property('Rank', () => 1),
    property('SyncRoot', () => [...array]),
    property('IsReadOnly', () => false),
    property('IsFixedSize', () => true),
    property('IsSynchronized', () => false),
    property('Count', count),
  ];
}
