import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { Fetch } from './transport.ts';

/** A fetch over Node's own client, for the two things that the built-in one refuses. Follows no redirect. */
export function directFetch({ checkCertificate }: { readonly checkCertificate: boolean }): Fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
    const body = init.body instanceof Uint8Array ? init.body : undefined;
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = {
        method: init.method ?? 'GET',
        headers: {
          ...Object.fromEntries(new Headers(init.headers)),
          // Node frames a body by itself for POST and its like only.
          ...(body === undefined ? {} : { 'content-length': String(body.byteLength) }),
        },
        rejectUnauthorized: checkCertificate,
        ...(init.signal === undefined || init.signal === null ? {} : { signal: init.signal }),
      };
      const outgoing = request(url, options, resolve);
      outgoing.once('error', reject);
      outgoing.end(body);
    });
    return responseOf(message);
  };
}

function responseOf(message: IncomingMessage): Response {
  const headers = new Headers();
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? '', message.rawHeaders[index + 1] ?? '');
  }
  const status = message.statusCode ?? 0;
  const empty = status === 204 || status === 205 || status === 304;
  if (empty) message.resume();
  const chunks = empty ? null : Readable.toWeb(message);
  return new Response(chunks as ReadableStream<Uint8Array> | null, {
    status,
    statusText: message.statusMessage ?? '',
    headers,
  });
}
