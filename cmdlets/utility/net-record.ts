import { NetObject, NetType, objectType, property, type Value } from '#values';

/** An object of a .NET class that only has properties, such as GroupInfo: values in the order of the type's signatures. */
export class NetRecord extends NetObject {
  readonly #type: NetType;
  readonly values: Value[];

  constructor(type: NetType, values: Value[]) {
    super();
    this.#type = type;
    this.values = values;
  }

  get netType(): NetType {
    return this.#type;
  }
}

/** The type of NetRecords with these properties, as C# would declare them: `recordType('Some.Info', 'int Count', 'string Name')`. */
export function recordType(fullName: string, ...signatures: readonly string[]): NetType {
  return new NetType({
    fullName,
    base: objectType,
    members: () => ({
      properties: signatures.map((signature, i) => property(signature, (self: NetRecord) => self.values[i] ?? null)),
    }),
  });
}

/** As `recordType`, with properties that can be set. */
export function settableRecordType(fullName: string, ...signatures: readonly string[]): NetType {
  return new NetType({
    fullName,
    base: objectType,
    members: () => ({
      properties: signatures.map((signature, i) =>
        property(
          signature,
          (self: NetRecord) => self.values[i] ?? null,
          (self: NetRecord, value: Value) => {
            self.values[i] = value;
          },
        ),
      ),
    }),
  });
}
