import type { Answer } from './behaviour.ts';
import type { Random } from './seed/random.ts';

export interface AnswerIds {
  readonly requestId: string;
  readonly correlationId: string;
}

/** The ids of a request; made when it brings none. */
export function idsOf(headers: Headers, random: Random): AnswerIds {
  return {
    requestId: headers.get('MS-RequestId') || random.guid(),
    correlationId: headers.get('MS-CorrelationId') || random.guid(),
  };
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Headers of every answer but the gateway's own. */
export function serviceHeaders({ requestId, correlationId }: AnswerIds, random: Random): Headers {
  return new Headers({
    'MS-RequestId': requestId,
    'MS-CorrelationId': correlationId,
    'MS-CV': `${random.text(base64, 16)}.0`,
    'MS-ServerId': random.digits(9),
    'Request-Context': `appId=cid-v1:${random.guid()}`,
  });
}

const encoder = new TextEncoder();
const mark = '\ufeff';

/** Minified JSON with the byte order mark before a success; members that are undefined are left out. */
export function respond(answer: Answer, headers: Headers): Response {
  const { status, body } = answer;
  if (body === undefined) {
    headers.set('Content-Length', '0');
    return new Response(null, { status, headers });
  }
  const marked = status < 400 && answer.mark !== false;
  const bytes = encoder.encode(`${marked ? mark : ''}${JSON.stringify(body)}`);
  headers.set('Content-Type', 'application/json; charset=utf-8');
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes, { status, headers });
}

/** The gateway's refusal comes before the service: no MS-* headers, no mark, blanks inside the braces. */
export function throttled(retryAfter: number): Response {
  const text = `{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in ${retryAfter} seconds." }`;
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': String(text.length),
    'Retry-After': String(retryAfter),
  };
  return new Response(text, { status: 429, headers });
}

/** A 401 without a body. */
export function refused(statusText: string): Response {
  const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"', 'Content-Length': '0' };
  return new Response(null, { status: 401, statusText, headers });
}
