import type { PartnerFault } from '#cmdlet';
import {
  Double,
  exceptionOf,
  exceptionType,
  exceptionTypeNamed,
  type NetException,
  NetType,
  property,
  type Value,
} from '#values';

const member = (name: string) => (self: NetException) => self.data.get(name) ?? null;

/**
 * The .NET SDK's exception, as a case of the one that Invoke-RestMethod throws: scripts for either module catch what they know.
 * Made when the first call fails, because finding the base is not free.
 */
const partnerExceptionType = lazily(
  () =>
    new NetType({
      fullName: 'Microsoft.Store.PartnerCenter.Exceptions.PartnerException',
      base: exceptionTypeNamed('Microsoft.PowerShell.Commands.HttpResponseException') ?? exceptionType,
      members: () => ({
        properties: [
          property('System.Nullable[int] StatusCode', member('StatusCode')),
          property('string ErrorCategory', member('ErrorCategory')),
          property('string ServiceErrorCode', member('ServiceErrorCode')),
          property('string Description', member('Description')),
          property('string RequestId', member('RequestId')),
          property('string CorrelationId', member('CorrelationId')),
          property('System.Nullable[double] RetryAfterSeconds', member('RetryAfterSeconds')),
        ],
      }),
    }),
);

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** `message` is what a person reads; the members are for scripts. */
export function partnerException(fault: PartnerFault, message: string, category: string): NetException {
  const exception = exceptionOf(partnerExceptionType(), message);
  const set = (name: string, value: Value): void => {
    exception.data.set(name, value);
  };
  set('StatusCode', fault.status);
  set('ErrorCategory', category);
  set('ServiceErrorCode', fault.code);
  set('Description', fault.description);
  set('RequestId', fault.requestId);
  set('CorrelationId', fault.correlationId);
  set('RetryAfterSeconds', fault.retryAfterSeconds === null ? null : new Double(fault.retryAfterSeconds));
  return exception;
}
