/** Category of a refusal, by HTTP status, in the names of the .NET SDK's PartnerErrorCategory. */
export type PartnerErrorCategory =
  | 'BadInput'
  | 'Unauthorized'
  | 'Forbidden'
  | 'NotFound'
  | 'InvalidOperation'
  | 'UnsupportedDataFormat'
  | 'RequestTimeout'
  | 'AlreadyExists'
  | 'TooManyRequests'
  | 'ServerBusy'
  | 'GatewayTimeout'
  | 'ServerError'
  | 'NotSpecified';

/** Who refused: the service, the network, the clock, or this client before anything was sent. */
export type PartnerErrorKind =
  | 'Service'
  | 'Network'
  | 'Timeout'
  | 'NotSignedIn'
  | 'Invalid'
  | 'Stopped'
  | 'NotEmulated';

const categories = new Map<number, PartnerErrorCategory>([
  [400, 'BadInput'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'NotFound'],
  [405, 'InvalidOperation'],
  [406, 'UnsupportedDataFormat'],
  [408, 'RequestTimeout'],
  [409, 'AlreadyExists'],
  [429, 'TooManyRequests'],
  [503, 'ServerBusy'],
  [504, 'GatewayTimeout'],
]);

export function categoryOf(status: number | null): PartnerErrorCategory {
  if (status === null) return 'NotSpecified';
  return categories.get(status) ?? 'ServerError';
}

export interface PartnerErrorFacts {
  readonly kind: PartnerErrorKind;
  readonly description: string;
  readonly status?: number | null;
  /** The service's own code. A number on the wire, always text here. */
  readonly code?: string | null;
  readonly data?: readonly string[];
  readonly source?: string | null;
  readonly requestId?: string | null;
  readonly correlationId?: string | null;
  readonly retryAfterMs?: number | null;
  readonly retryable?: boolean;
  /** Id of the operation that was called. */
  readonly operation?: string | null;
}

/** The one error that the client throws. Its message is the description; no token or body is ever part of it. */
export class PartnerError extends Error {
  override readonly name = 'PartnerError';
  readonly kind: PartnerErrorKind;
  readonly description: string;
  readonly status: number | null;
  readonly code: string | null;
  readonly category: PartnerErrorCategory;
  readonly data: readonly string[];
  readonly source: string | null;
  readonly requestId: string | null;
  readonly correlationId: string | null;
  readonly retryAfterMs: number | null;
  readonly retryable: boolean;
  readonly operation: string | null;

  constructor(facts: PartnerErrorFacts) {
    super(facts.description);
    this.kind = facts.kind;
    this.description = facts.description;
    this.status = facts.status ?? null;
    this.code = facts.code ?? null;
    this.category = categoryOf(this.status);
    this.data = facts.data ?? [];
    this.source = facts.source ?? null;
    this.requestId = facts.requestId ?? null;
    this.correlationId = facts.correlationId ?? null;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.retryable = facts.retryable ?? false;
    this.operation = facts.operation ?? null;
  }
}
