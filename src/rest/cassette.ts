import { redactBody, redactHeaders, redactText } from './redaction.ts';
import type { Fetch } from './transport.ts';

export interface RecordedExchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: readonly (readonly [string, string])[];
  /** After redaction; empty when there was none. */
  readonly requestBody: string;
  readonly status: number;
  readonly responseHeaders: readonly (readonly [string, string])[];
  /** After redaction, without byte order mark. */
  readonly responseBody: string;
  /** Did the answer start with a byte order mark? */
  readonly mark: boolean;
}

/** Recorded traffic: JSON that can be read, kept and shared, since every secret was taken out before it was written. */
export interface Cassette {
  readonly version: 1;
  readonly exchanges: readonly RecordedExchange[];
}

// They change from run to run and mean nothing to a replay.
const fleeting: ReadonlySet<string> = new Set([
  'date',
  'ms-cv',
  'ms-serverid',
  'request-context',
  'content-length',
  'keep-alive',
  'connection',
]);

/** Notes every exchange that goes through; `cassette()` gives what has been noted so far. */
export function recorder(fetch: Fetch): { readonly fetch: Fetch; cassette(): Cassette } {
  const exchanges: RecordedExchange[] = [];
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const requestBody = request.body === null ? '' : await request.clone().text();
      const response = await fetch(request);
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      const text = new TextDecoder().decode(bytes);
      exchanges.push({
        method: request.method,
        url: redactText(request.url),
        requestHeaders: kept(request.headers),
        requestBody: redactBody(requestBody, request.headers.get('Content-Type') ?? ''),
        status: response.status,
        responseHeaders: kept(response.headers),
        responseBody: redactBody(text, response.headers.get('Content-Type') ?? ''),
        mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
      });
      return response;
    },
    cassette: () => ({ version: 1, exchanges: [...exchanges] }),
  };
}

function kept(headers: Headers): [string, string][] {
  return redactHeaders([...headers].filter(([name]) => !fleeting.has(name.toLowerCase())));
}

/**
 * Answers from a cassette. An exchange fits by method, address and redacted body, each one once and in order; ids and tokens do
 * not count. What was not recorded fails like an unreachable network, with a message that names it.
 */
export function player(cassette: Cassette): Fetch {
  const left = [...cassette.exchanges];
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? '' : await request.text();
    const wanted = redactBody(body, request.headers.get('Content-Type') ?? '');
    const { pathname, search } = new URL(request.url);
    const address = redactText(pathname + search);
    const index = left.findIndex(
      exchange =>
        exchange.method === request.method && addressOf(exchange) === address && exchange.requestBody === wanted,
    );
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found === undefined)
      throw new TypeError('fetch failed', {
        cause: new Error(`The cassette has no answer to ${request.method} ${address}.`),
      });
    const empty = found.status === 204 || found.responseBody === '';
    const text = `${found.mark ? '\ufeff' : ''}${found.responseBody}`;
    return new Response(empty ? null : text, {
      status: found.status,
      headers: new Headers(found.responseHeaders.map(([name, value]) => [name, value])),
    });
  };
}

function addressOf(exchange: RecordedExchange): string {
  const { pathname, search } = new URL(exchange.url);
  return pathname + search;
}
