import { hostname, userInfo } from 'node:os';
import { DateTime, newList } from '#dotnet';
import {
  type InvocationInfo,
  NetObject,
  NetType,
  objectType,
  property,
  stringType,
  toText,
  UInt32,
  type Value,
} from '#values';

const automation = 'System.Management.Automation.';

const informationalRecordType = new NetType({
  fullName: `${automation}InformationalRecord`,
  base: objectType,
  members: () => ({
    properties: [
      property(
        'string Message',
        (self: InformationalRecord) => self.message,
        (self: InformationalRecord, text: string) => {
          self.message = text;
        },
      ),
      property(`${automation}InvocationInfo InvocationInfo`, (self: InformationalRecord) => self.invocation),
      property('System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo', () => []),
    ],
  }),
});
const recordType = (name: string): NetType =>
  new NetType({ fullName: automation + name, base: informationalRecordType });

const warningType = new NetType({
  fullName: `${automation}WarningRecord`,
  base: informationalRecordType,
  members: () => ({ properties: [property('string FullyQualifiedWarningId', () => '')] }),
});
const verboseType = recordType('VerboseRecord');
const debugType = recordType('DebugRecord');

/** A record of the warning, verbose or debug stream. */
export abstract class InformationalRecord extends NetObject {
  message: string;
  /** The command that wrote it. */
  readonly invocation: InvocationInfo | null;
  constructor(text: string, invocation: InvocationInfo | null = null) {
    super();
    this.message = text;
    this.invocation = invocation;
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

const informationType = new NetType({
  fullName: `${automation}InformationRecord`,
  base: objectType,
  members: () => ({
    properties: [
      property('System.Object MessageData', (self: InformationRecord) => self.data),
      property('string Source', (self: InformationRecord) => self.source),
      property('datetime TimeGenerated', (self: InformationRecord) => self.time),
      property('System.Collections.Generic.List[string] Tags', (self: InformationRecord) => self.tagList),
      property('string User', () => userInfo().username),
      property('string Computer', () => hostname()),
      property('uint ProcessId', () => new UInt32(process.pid)),
      property('uint NativeThreadId', () => new UInt32(process.pid)),
      property('uint ManagedThreadId', () => new UInt32(1)),
    ],
  }),
});

/** A record of the information stream; Write-Host's carries the tag PSHOST and its message. */
export class InformationRecord extends NetObject {
  readonly data: Value;
  readonly tags: readonly string[];
  readonly source: string;
  readonly #time = DateTime.now();
  #tagList: Value = undefined;
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
  get time(): Value {
    return this.#time;
  }
  get tagList(): Value {
    this.#tagList ??= newList(stringType, [...this.tags]);
    return this.#tagList;
  }
  override toText(): string {
    return toText(this.data);
  }
}
