import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

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

  constructor(type: NetType, message: string, inner: NetException | null = null) {
    super();
    this.#type = type;
    this.message = message;
    this.inner = inner;
  }

  get netType(): NetType {
    return this.#type;
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
