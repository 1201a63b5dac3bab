import { NetObject, NetType, objectType, toText, type Value } from '#values';

const recordType = (name: string, base: NetType = objectType): NetType =>
  new NetType({ fullName: `System.Management.Automation.${name}`, base });

const informationalRecordType = recordType('InformationalRecord');
const message = (signature: string): { signature: string; get: (self: InformationalRecord) => Value } => ({
  signature,
  get: self => self.message,
});
const describe = (type: NetType): NetType => {
  type.describe(() => ({ properties: [message('string Message')] }));
  return type;
};
const warningType = describe(recordType('WarningRecord', informationalRecordType));
const verboseType = describe(recordType('VerboseRecord', informationalRecordType));
const debugType = describe(recordType('DebugRecord', informationalRecordType));
const informationType = recordType('InformationRecord');
informationType.describe(() => ({
  properties: [
    { signature: 'System.Object MessageData', get: (self: InformationRecord): Value => self.data },
    { signature: 'string Source', get: (self: InformationRecord): Value => self.source },
    {
      signature: 'System.Collections.Generic.List[string] Tags',
      get: (self: InformationRecord): Value => [...self.tags],
    },
  ],
}));

/** A record of the warning, verbose or debug stream. */
export abstract class InformationalRecord extends NetObject {
  readonly message: string;
  constructor(text: string) {
    super();
    this.message = text;
  }
  override toText(): string {
    return this.message;
  }
}

export class WarningRecord extends InformationalRecord {
  get netType(): NetType {
    return warningType;
  }
}
export class VerboseRecord extends InformationalRecord {
  get netType(): NetType {
    return verboseType;
  }
}
export class DebugRecord extends InformationalRecord {
  get netType(): NetType {
    return debugType;
  }
}

/** A record of the information stream; Write-Host's carries the tag PSHOST and its message. */
export class InformationRecord extends NetObject {
  readonly data: Value;
  readonly tags: readonly string[];
  readonly source: string;
  /** Not for the person: $InformationPreference says so. */
  hidden = false;
  constructor(data: Value, tags: readonly string[], source: string) {
    super();
    this.data = data;
    this.tags = tags;
    this.source = source;
  }
  get netType(): NetType {
    return informationType;
  }
  override toText(): string {
    return toText(this.data);
  }
}
