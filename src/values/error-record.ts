import { errorRecordType } from './core-types.ts';
import type { NetException } from './exception.ts';
import type { InvocationInfo } from './invocation-info.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

export type ErrorCategory =
  | 'NotSpecified'
  | 'OpenError'
  | 'CloseError'
  | 'DeviceError'
  | 'DeadlockDetected'
  | 'InvalidArgument'
  | 'InvalidData'
  | 'InvalidOperation'
  | 'InvalidResult'
  | 'InvalidType'
  | 'MetadataError'
  | 'NotImplemented'
  | 'NotInstalled'
  | 'ObjectNotFound'
  | 'OperationStopped'
  | 'OperationTimeout'
  | 'SyntaxError'
  | 'ParserError'
  | 'PermissionDenied'
  | 'ResourceBusy'
  | 'ResourceExists'
  | 'ResourceUnavailable'
  | 'ReadError'
  | 'WriteError'
  | 'FromStdErr'
  | 'SecurityError'
  | 'ProtocolError'
  | 'ConnectionError'
  | 'AuthenticationError'
  | 'LimitsExceeded'
  | 'QuotaExceeded'
  | 'NotEnabled';

/** An error as PowerShell keeps it: what went wrong, under which id, with what, and where. */
export class ErrorRecord extends NetObject {
  readonly exception: NetException;
  /** Without the command's part; `fullyQualifiedErrorId` adds it. */
  readonly errorId: string;
  category: ErrorCategory;
  targetObject: Value;
  /** Replaces the exception's message in what is shown (ErrorDetails.Message). */
  errorDetails: { message: string; recommendedAction: string } | null = null;
  /** Set when the record passes a command: its place and the command's class name for the full id. */
  invocation: InvocationInfo | null = null;
  /** `Microsoft.PowerShell.Commands.GetItemCommand`; the part behind the comma of the full id. */
  commandTypeName: string | null = null;
  scriptStackTrace: string | null = null;
  /** CategoryInfo's texts where they were set by hand. */
  activity: string | null = null;
  reason: string | null = null;
  targetName: string | null = null;
  targetTypeName: string | null = null;

  constructor(exception: NetException, errorId: string, category: ErrorCategory, targetObject: Value = null) {
    super();
    this.exception = exception;
    this.errorId = errorId;
    this.category = category;
    this.targetObject = targetObject;
  }

  /** The record as `throw` hands it on: a new one that says the same. */
  copy(): ErrorRecord {
    const copy = new ErrorRecord(this.exception, this.errorId, this.category, this.targetObject);
    copy.errorDetails = this.errorDetails;
    copy.invocation = this.invocation;
    copy.commandTypeName = this.commandTypeName;
    copy.scriptStackTrace = this.scriptStackTrace;
    copy.activity = this.activity;
    copy.reason = this.reason;
    copy.targetName = this.targetName;
    copy.targetTypeName = this.targetTypeName;
    return copy;
  }

  get netType(): NetType {
    return errorRecordType;
  }

  get fullyQualifiedErrorId(): string {
    return this.commandTypeName ? `${this.errorId},${this.commandTypeName}` : this.errorId;
  }

  get message(): string {
    return this.errorDetails?.message ?? this.exception.message;
  }

  override toText(): string {
    return this.message;
  }
}

/** A terminating error on its way up: stops statements and pipelines until a catch, a trap or the prompt takes it. */
export class TerminatingError extends Error {
  readonly record: ErrorRecord;
  /** An error that only ends things because -ErrorAction or $ErrorActionPreference says so. */
  readonly byPreference: boolean;
  constructor(record: ErrorRecord, byPreference = false) {
    super(record.message);
    this.byPreference = byPreference;
    this.record = record;
  }
}
