import type { HttpExchange, HttpReply } from '#cmdlet';
import { directFetch } from './direct-fetch.ts';
import { redactText } from './redaction.ts';
import type { Fetch } from './transport.ts';

// Of these the connection takes care itself; given to fetch they are an error.
const connectionHeaders: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'expect',
  'transfer-encoding',
  'content-length',
  'upgrade',
  'host',
]);
const redirects: ReadonlySet<number> = new Set([300, 301, 302, 303, 307, 308]);

/**
 * One HTTP exchange for the web cmdlets. Redirects are followed up to the limit; the last answer is then given as it is, as .NET's
 * handler does. Never rejects.
 */
export async function httpExchange(
  exchange: HttpExchange,
  fetch: Fetch,
  fixed: boolean,
  signal?: AbortSignal,
): Promise<HttpReply> {
  const timeout =
    exchange.timeoutSeconds > 0
      ? AbortSignal.timeout(Math.min(exchange.timeoutSeconds * 1000, 2_147_483_647))
      : undefined;
  const signals = [signal, timeout].filter(candidate => candidate !== undefined);
  try {
    return await follow(exchange, fixed ? fetch : transportFor(exchange, fetch), AbortSignal.any(signals));
  } catch (error) {
    if (signal?.aborted === true) return { ok: false, kind: 'Stopped', message: 'The request was stopped.' };
    if (timeout?.aborted === true) {
      const message = `The request was canceled due to the configured HttpClient.Timeout of ${exchange.timeoutSeconds} seconds elapsing.`;
      return { ok: false, kind: 'Timeout', message };
    }
    return { ok: false, kind: 'Network', message: networkMessage(error, exchange.url) };
  }
}

/** fetch can neither skip the certificate check nor send a body with GET. */
function transportFor(exchange: HttpExchange, fetch: Fetch): Fetch {
  const bodyWithGet = /^(?:GET|HEAD)$/i.test(exchange.method) && (exchange.body?.byteLength ?? 0) > 0;
  return exchange.skipCertificateCheck === true || bodyWithGet
    ? directFetch({ checkCertificate: exchange.skipCertificateCheck !== true })
    : fetch;
}

async function follow(exchange: HttpExchange, fetch: Fetch, signal: AbortSignal): Promise<HttpReply> {
  let url = new URL(exchange.url);
  let { method, body } = exchange;
  const headers = new Headers();
  for (const [name, value] of exchange.headers)
    if (!connectionHeaders.has(name.toLowerCase())) headers.append(name, value);
  for (let followed = 0; ; followed++) {
    const sent = body === undefined || body.byteLength === 0 ? {} : { body: new Uint8Array(body) };
    const response = await fetch(url, { method, headers, redirect: 'manual', signal, ...sent });
    const location = response.headers.get('Location');
    if (!redirects.has(response.status) || location === null || followed >= exchange.maximumRedirection)
      return replyOf(response, url);
    await response.body?.cancel();
    const target = new URL(location, url);
    if (response.status === 303 || (response.status < 307 && method.toUpperCase() === 'POST'))
      [method, body] = ['GET', undefined];
    // Another host must not see what this one was trusted with.
    if (target.origin !== url.origin) headers.delete('Authorization');
    url = target;
  }
}

async function replyOf(response: Response, url: URL): Promise<HttpReply> {
  return {
    ok: true,
    status: response.status,
    statusText: response.statusText,
    url: url.href,
    headers: [...response.headers],
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** .NET's wording for the failures that people meet. */
function networkMessage(error: unknown, address: string): string {
  const { host, hostname, port, protocol } = new URL(URL.canParse(address) ? address : 'http://unknown');
  let cause: unknown = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++, cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return `Name or service not known (${hostname}:${port || (protocol === 'https:' ? '443' : '80')})`;
    if (code === 'ECONNREFUSED')
      return `Connection refused (${hostname}:${port || (protocol === 'https:' ? '443' : '80')})`;
    if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
      return 'The SSL connection could not be established, see inner exception.';
    if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'An error occurred while sending the request.';
  }
  return redactText(error instanceof Error ? error.message : `The request to ${host} failed.`);
}
