import { enumOf } from '#dotnet';
import {
  type ErrorCategory,
  ErrorRecord,
  errorRecordType,
  exceptionOf,
  type MemberDeclarations,
  method,
  type NetException,
  NetObject,
  NetType,
  objectType,
  PSCustomObject,
  property,
  toNetText,
  toText,
  typeOf,
  type Value,
} from '#values';

const automation = 'System.Management.Automation.';

/** CategoryInfo of a record: reads and writes the record itself. */
class ErrorCategoryInfo extends NetObject {
  readonly record: ErrorRecord;
  constructor(record: ErrorRecord) {
    super();
    this.record = record;
  }
  get netType(): NetType {
    return categoryInfoType;
  }
  get activity(): string {
    return this.record.activity ?? this.record.invocation?.commandName ?? '';
  }
  get reason(): string {
    return this.record.reason ?? this.record.exception.netType.name;
  }
  get targetName(): string {
    const { targetName, targetObject } = this.record;
    return targetName ?? (Array.isArray(targetObject) ? toNetText(targetObject) : toText(targetObject));
  }
  get targetType(): string {
    const { targetObject, targetTypeName } = this.record;
    return targetTypeName ?? (targetObject instanceof PSCustomObject ? 'PSObject' : (typeOf(targetObject)?.name ?? ''));
  }
  override toText(): string {
    const [name, type] = [this.targetName, this.targetType].map(shortened);
    return `${this.record.category}: (${name}:${type}) [${this.activity}], ${this.reason}`;
  }
}

/** Texts of over 40 letters keep their ends. */
const shortened = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 19)}…${text.slice(-19)}`);

const categoryInfoType: NetType = new NetType({
  fullName: `${automation}ErrorCategoryInfo`,
  base: objectType,
  members: () => ({
    properties: [
      property(`${automation}ErrorCategory Category`, (self: ErrorCategoryInfo) => categoryOf(self.record)),
      property(
        'string Activity',
        (self: ErrorCategoryInfo) => self.activity,
        (self: ErrorCategoryInfo, value: string) => void (self.record.activity = value),
      ),
      property(
        'string Reason',
        (self: ErrorCategoryInfo) => self.reason,
        (self: ErrorCategoryInfo, value: string) => void (self.record.reason = value),
      ),
      property(
        'string TargetName',
        (self: ErrorCategoryInfo) => self.targetName,
        (self: ErrorCategoryInfo, value: string) => void (self.record.targetName = value),
      ),
      property(
        'string TargetType',
        (self: ErrorCategoryInfo) => self.targetType,
        (self: ErrorCategoryInfo, value: string) => void (self.record.targetTypeName = value),
      ),
    ],
    methods: [method('string GetMessage()', (self: ErrorCategoryInfo) => self.toText())],
  }),
});

const categoryOf = (record: ErrorRecord): Value => enumOf(`${automation}ErrorCategory`, record.category);

/** ErrorDetails: a message that stands in for the exception's. */
export class ErrorDetails extends NetObject {
  message: string;
  recommendedAction = '';
  constructor(message: string) {
    super();
    this.message = message;
  }
  get netType(): NetType {
    return errorDetailsType;
  }
  override toText(): string {
    return this.message;
  }
}

export const errorDetailsType: NetType = new NetType({
  fullName: `${automation}ErrorDetails`,
  base: objectType,
  members: () => ({
    constructors: [
      method(`${automation}ErrorDetails new(string message)`, (message: string) => new ErrorDetails(message)),
    ],
    properties: [
      property('string Message', (self: ErrorDetails) => self.message),
      property(
        'string RecommendedAction',
        (self: ErrorDetails) => self.recommendedAction,
        (self: ErrorDetails, value: string) => void (self.recommendedAction = value),
      ),
    ],
  }),
});

function detailsOf(record: ErrorRecord): Value {
  if (record.errorDetails === null) return null;
  if (record.errorDetails instanceof ErrorDetails) return record.errorDetails;
  const details = new ErrorDetails(record.errorDetails.message);
  details.recommendedAction = record.errorDetails.recommendedAction;
  return details;
}

function newRecord(exception: NetException, errorId: string, category: Value, target: Value): ErrorRecord {
  return new ErrorRecord(
    exception ?? exceptionOf('System.Exception', ''),
    errorId ?? '',
    toText(category) as ErrorCategory,
    target,
  );
}

export function errorRecordMembers(): MemberDeclarations {
  return {
    constructors: [
      method(
        `${automation}ErrorRecord new(System.Exception exception, string errorId, ${automation}ErrorCategory errorCategory, System.Object targetObject)`,
        newRecord,
      ),
    ],
    properties: [
      property('System.Exception Exception', (self: ErrorRecord) => self.exception),
      property('System.Object TargetObject', (self: ErrorRecord) => self.targetObject),
      property(`${automation}ErrorCategoryInfo CategoryInfo`, (self: ErrorRecord) => new ErrorCategoryInfo(self)),
      property('string FullyQualifiedErrorId', (self: ErrorRecord) => self.fullyQualifiedErrorId),
      property(
        `${automation}ErrorDetails ErrorDetails`,
        detailsOf,
        (self: ErrorRecord, value: ErrorDetails | null) => void (self.errorDetails = value),
      ),
      property(`${automation}InvocationInfo InvocationInfo`, (self: ErrorRecord) => self.invocation),
      property('string ScriptStackTrace', (self: ErrorRecord) => self.scriptStackTrace),
      property('System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo', () => []),
    ],
    methods: [method('string ToString()', (self: ErrorRecord) => self.toText())],
  };
}

export const describeErrorRecord = (): void => errorRecordType.describe(errorRecordMembers);
