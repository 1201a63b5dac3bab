import type { ErrorCategory } from './error-record.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/** What an exception that carries its own error record says of itself (IContainsErrorRecord). */
export interface ErrorDetail {
  /** FullyQualifiedErrorId without the command's part. */
  readonly id: string;
  readonly category: ErrorCategory;
  readonly target?: Value;
}

/**
 * A .NET exception. It is thrown as the `cause` of a Thrown (an Error, so that JavaScript unwinds it as usual) and
 * caught by the runtime, which makes an ErrorRecord of it.
 */
export class NetException extends NetObject {
  readonly #type: NetType;
  message: string;
  readonly inner: NetException | null;
  /** Members that the type has beyond Exception's (`ParamName`, `ActualValue`), by name. */
  readonly data: Map<string, Value> = new Map();
  /** Null where the exception says nothing: the record then has the type's full name as id and OperationStopped as category. */
  readonly detail: ErrorDetail | null;

  constructor(type: NetType, message: string, inner: NetException | null = null, detail: ErrorDetail | null = null) {
    super();
    this.#type = type;
    this.message = message;
    this.inner = inner;
    this.detail = detail;
  }

  get netType(): NetType {
    return this.#type;
  }

  /** .NET's: type and message, then the inner exception; the stack is left out. */
  override toText(): string {
    const own = this.message ? `${this.netType.fullName}: ${this.message}` : this.netType.fullName;
    if (!this.inner) return own;
    return `${own}\n ---> ${this.inner.toText()}\n   --- End of inner exception stack trace ---`;
  }
}

/** A NetException on its way up the JavaScript stack, not yet an ErrorRecord. */
export class ThrownException extends Error {
  readonly exception: NetException;
  constructor(exception: NetException) {
    super(exception.message);
    this.exception = exception;
  }
}
