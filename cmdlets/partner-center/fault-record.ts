import type { PartnerFault } from '#cmdlet';
import { type ErrorCategory, ErrorRecord, type Value } from '#values';
import { partnerException } from './partner-exception.ts';

interface Meaning {
  /** Name in PartnerErrorCategory of the .NET SDK: the error id, which scripts may rely on. */
  readonly id: string;
  readonly category: ErrorCategory;
}

const byStatus: ReadonlyMap<number, Meaning> = new Map([
  [400, { id: 'BadInput', category: 'InvalidArgument' }],
  [401, { id: 'Unauthorized', category: 'AuthenticationError' }],
  [403, { id: 'Forbidden', category: 'PermissionDenied' }],
  [404, { id: 'NotFound', category: 'ObjectNotFound' }],
  [405, { id: 'InvalidOperation', category: 'InvalidOperation' }],
  [406, { id: 'UnsupportedDataFormat', category: 'InvalidData' }],
  [408, { id: 'RequestTimeout', category: 'OperationTimeout' }],
  [409, { id: 'AlreadyExists', category: 'ResourceExists' }],
  [412, { id: 'InvalidOperation', category: 'InvalidOperation' }],
  [429, { id: 'TooManyRequests', category: 'LimitsExceeded' }],
  [501, { id: 'NotEmulated', category: 'NotImplemented' }],
  [503, { id: 'ServerBusy', category: 'ResourceUnavailable' }],
  [504, { id: 'GatewayTimeout', category: 'OperationTimeout' }],
]);

const byKind: Readonly<Record<Exclude<PartnerFault['kind'], 'Service'>, Meaning>> = {
  Network: { id: 'NetworkError', category: 'ConnectionError' },
  Timeout: { id: 'Timeout', category: 'OperationTimeout' },
  NotSignedIn: { id: 'NotSignedIn', category: 'AuthenticationError' },
  Invalid: { id: 'BadInput', category: 'InvalidArgument' },
  Stopped: { id: 'Stopped', category: 'OperationStopped' },
  NotEmulated: { id: 'NotEmulated', category: 'NotImplemented' },
};

const serverError: Meaning = { id: 'ServerError', category: 'InvalidResult' };

function meaningOf({ kind, status }: PartnerFault): Meaning {
  if (kind !== 'Service') return byKind[kind];
  return byStatus.get(status ?? 0) ?? serverError;
}

// The service's texts do not say what to do; support's answers to these codes are always the same.
const advice: ReadonlyMap<string, string> = new Map([
  ['1002', 'This needs a relationship that this partner does not have (an indirect provider, for example).'],
  ['10001', 'The sign-in has no multifactor authentication: connect again with MFA.'],
  ['20002', 'There is no reseller relationship with this customer.'],
  ['900329', 'This call is not open to an application alone: connect as a user (App+User).'],
  ['900420', 'The token is for another service: connect again.'],
  ['900421', 'The sign-in has no multifactor authentication: connect again with MFA.'],
]);

/**
 * What the service or the way to it refused, as an error record: description, status, the service's code and the ids that support
 * asks for, in one message.
 */
export function faultRecord(fault: PartnerFault, target: Value): ErrorRecord {
  const { id, category } = meaningOf(fault);
  return new ErrorRecord(partnerException(fault, messageOf(fault, id), id), id, category, target);
}

function messageOf(fault: PartnerFault, id: string): string {
  const { status, code, requestId, correlationId, description } = fault;
  const facts = [
    status === null ? null : `${status} ${id}`,
    code === null ? null : `code ${code}`,
    requestId === null ? null : `MS-RequestId ${requestId}`,
    correlationId === null ? null : `MS-CorrelationId ${correlationId}`,
  ].filter(fact => fact !== null);
  const hint =
    advice.get(code ?? '') ?? (status === 401 ? 'The sign-in is not accepted any more: connect again.' : null);
  return [description, facts.length === 0 ? null : `(${facts.join(', ')})`, hint]
    .filter(part => part != null)
    .join(' ');
}
