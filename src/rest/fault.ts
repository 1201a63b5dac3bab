import { isRecord, member } from './body.ts';
import { PartnerError } from './partner-error.ts';
import { redactText } from './redaction.ts';

/** Statuses after which the same call may succeed later. */
export const retryableStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

export interface RefusedAnswer {
  readonly operation: string | null;
  readonly status: number;
  readonly reason: string;
  readonly headers: Headers;
  /** Parsed body, text, or undefined where there was none. */
  readonly body: unknown;
  readonly requestId: string;
  readonly correlationId: string;
}

/**
 * Makes the error of a refusal. The service's fault body has code, description, data and source; the gateway's has statusCode and
 * message; newer commerce faults have message beside description; a 401 for want of MFA may have no body at all.
 */
export function refusal(answer: RefusedAnswer): PartnerError {
  const { body, status } = answer;
  const code = text(member(body, 'code'));
  const data = member(body, 'data');
  return new PartnerError({
    kind: status === 501 ? 'NotEmulated' : 'Service',
    status,
    code,
    description: redactText(descriptionOf(body) ?? answer.reason) || `The service answered ${status}.`,
    data: Array.isArray(data) ? data.map(entry => redactText(text(entry) ?? JSON.stringify(entry))) : [],
    source: text(member(body, 'source')),
    requestId: answer.headers.get('MS-RequestId') ?? answer.requestId,
    correlationId: answer.headers.get('MS-CorrelationId') ?? answer.correlationId,
    retryAfterMs: retryAfterOf(answer.headers),
    retryable: retryableStatuses.has(status),
    operation: answer.operation,
  });
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

function descriptionOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body.slice(0, 1024);
  if (!isRecord(body)) return undefined;
  // Sign-in hosts answer with error and error_description.
  for (const name of ['description', 'message', 'error_description', 'error']) {
    const value = text(member(body, name));
    if (value !== null && value !== '') return decodeEntities(value);
  }
  return undefined;
}

// Descriptions may hold these entities (seen: `&#39;`).
function decodeEntities(value: string): string {
  return value
    .replace(/&#(\d{1,6});/g, (_, digits: string) => String.fromCodePoint(Math.min(Number(digits), 0x10ffff)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Retry-After in milliseconds, from seconds or an HTTP date; null when there is none. */
export function retryAfterOf(headers: Headers): number | null {
  const value = headers.get('Retry-After');
  if (value === null) return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
