import { method, NetObject, NetType, objectType, property } from '#values';

/** System.DBNull: the value that a database has none. */
export class DBNull extends NetObject {
  static readonly value = new DBNull();
  get netType(): NetType {
    return dbNullType;
  }
  override toText(): string {
    return '';
  }
}

export const dbNullType = new NetType({
  fullName: 'System.DBNull',
  base: objectType,
  members: () => ({
    staticProperties: [property('System.DBNull Value', () => DBNull.value)],
    methods: [method('string ToString()', () => '')],
  }),
});

/** `[NullString]::Value`: a null that stays null where a string is wanted. */
export class NullString extends NetObject {
  static readonly value = new NullString();
  get netType(): NetType {
    return nullStringType;
  }
  override toText(): string {
    return '';
  }
}

export const nullStringType = new NetType({
  fullName: 'System.Management.Automation.Language.NullString',
  base: objectType,
  members: () => ({ staticProperties: [property('NullString Value', () => NullString.value)] }),
});
