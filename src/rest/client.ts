import { addressOf, checkParameters } from './address.ts';
import { member } from './body.ts';
import { checkInput, type Unexpected, unexpectedIn } from './check.ts';
import { Limiter } from './limiter.ts';
import { itemsOf, type NextLink, nextLinkOf } from './next-link.ts';
import type { Operation, Parameters } from './operation.ts';
import { PartnerError } from './partner-error.ts';
import type { TokenSource } from './token-source.ts';
import { type Attempt, type Fetch, type RawReply, type RetryNotice, Transport } from './transport.ts';

export interface RestClientOptions {
  /** Root of the service, `https://api.partnercenter.microsoft.com`. */
  readonly baseUrl: string;
  /** Replaceable transport: the network, a sandbox in this process, or a cassette. */
  readonly fetch?: Fetch;
  readonly token?: TokenSource;
  /** Value of MS-PartnerCenter-Application. */
  readonly application?: string;
  readonly locale?: string;
  /** Shared by all calls when given; else a new one for each call. */
  readonly correlationId?: string;
  /** Calls under way at once. */
  readonly concurrency?: number;
  readonly attempts?: number;
  readonly timeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly backoffMs?: number;
  readonly onRetry?: (notice: RetryNotice) => void;
  /** Told when an answer does not fit its schema. The answer is handed out all the same. */
  readonly onUnexpected?: (notice: Unexpected) => void;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** For a deliberate repetition of an earlier call; otherwise made anew. */
  readonly requestId?: string | undefined;
  readonly correlationId?: string | undefined;
  /** Language of what the service writes for people; the client's own without it. */
  readonly locale?: string | undefined;
  /** A page after the first. */
  readonly next?: NextLink | undefined;
}

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly requestId: string;
  readonly correlationId: string;
  readonly next: NextLink | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: NextLink | undefined;
  /** The envelope as it came. */
  readonly envelope: unknown;
}

/** What would be sent, without the token. */
export interface PreparedCall {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** One path for every operation: validate, token, limiter, attempts, tolerant reading, pages. */
export class RestClient {
  readonly baseUrl: URL;
  readonly #options: RestClientOptions;
  readonly #limiter: Limiter;
  readonly #transport: Transport;

  constructor(options: RestClientOptions) {
    this.#options = options;
    this.baseUrl = new URL(options.baseUrl);
    this.#limiter = new Limiter(options.concurrency ?? 8);
    this.#transport = new Transport({
      fetch: options.fetch ?? ((input, init) => fetch(input, init)),
      token: options.token,
      limiter: this.#limiter,
      attempts: options.attempts ?? 5,
      timeout: options.timeoutMs ?? 60_000,
      totalTimeout: options.totalTimeoutMs ?? 300_000,
      backoff: options.backoffMs ?? 300,
      onRetry: options.onRetry ?? (() => undefined),
    });
  }

  /** Checks a call and says what it would send. */
  prepare(operation: Operation, parameters: Parameters = {}, body?: unknown, next?: NextLink): PreparedCall {
    checkParameters(operation, parameters);
    const checked = checkInput(operation, body);
    const address = next?.address ?? addressOf(operation, parameters);
    const url = new URL(address, this.baseUrl);
    if (url.origin !== this.baseUrl.origin) {
      throw new PartnerError({
        kind: 'Invalid',
        description: `The address is not on ${this.baseUrl.host}.`,
        operation: operation.id,
      });
    }
    return { method: next?.method ?? operation.method, url: url.href, body: checked };
  }

  async call<T>(
    operation: Operation<unknown, T>,
    parameters: Parameters = {},
    body?: unknown,
    options: CallOptions = {},
  ): Promise<Reply<T>> {
    const prepared = this.prepare(operation, parameters, body, options.next);
    const attempt = await this.#attempt(operation, prepared, options);
    const raw = await this.#limiter
      .run(() => this.#transport.send(attempt), options.signal)
      .catch((error: unknown) => {
        const end = endOfList(error, operation, options.next);
        if (end !== undefined) return end;
        throw stopped(error, attempt);
      });
    if (this.#options.onUnexpected !== undefined) {
      const unexpected = unexpectedIn(operation, raw.body);
      if (unexpected !== undefined) this.#options.onUnexpected(unexpected);
    }
    return {
      status: raw.status,
      body: bodyOf<T>(operation, raw),
      requestId: raw.headers.get('MS-RequestId') ?? attempt.requestId,
      correlationId: raw.headers.get('MS-CorrelationId') ?? attempt.correlationId,
      next: operation.paging === 'none' ? undefined : this.#nextOf(raw, attempt, options.next),
    };
  }

  /** Pages as they arrive; the next one is asked for only when it is wanted. */
  async *pages<T>(
    operation: Operation<unknown, T>,
    parameters: Parameters = {},
    options: CallOptions = {},
  ): AsyncGenerator<Page<T>> {
    let next: NextLink | undefined = options.next;
    do {
      const reply = await this.call<unknown>(operation, parameters, undefined, { ...options, next });
      const { items, following } = { items: itemsOf<T>(reply.body), following: reply.next };
      yield { items, next: following, envelope: reply.body };
      next = following;
    } while (next !== undefined);
  }

  async *items<T>(
    operation: Operation<unknown, T>,
    parameters: Parameters = {},
    options: CallOptions = {},
  ): AsyncGenerator<T> {
    for await (const page of this.pages(operation, parameters, options)) yield* page.items;
  }

  async #attempt(operation: Operation, prepared: PreparedCall, options: CallOptions): Promise<Attempt> {
    const requestId = options.requestId ?? crypto.randomUUID();
    const correlationId = options.correlationId ?? this.#options.correlationId ?? crypto.randomUUID();
    const headers = new Headers({
      Accept: 'application/json',
      'MS-RequestId': requestId,
      'MS-CorrelationId': correlationId,
      'MS-Contract-Version': 'v1',
      'X-Locale': options.locale ?? this.#options.locale ?? 'en-US',
      'MS-PartnerCenter-Application': this.#options.application ?? 'pcsh',
    });
    const body = prepared.body === undefined ? undefined : JSON.stringify(prepared.body);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const etag = member(member(prepared.body, 'attributes'), 'etag');
    if (operation.method === 'PUT' && typeof etag === 'string')
      headers.set('If-Match', `"${etag.replaceAll('"', '')}"`);
    for (const [key, value] of options.next?.headers ?? []) headers.set(key, value);
    const token = await this.#options.token?.getToken({ signal: options.signal });
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    const { method } = prepared;
    return {
      operation,
      url: new URL(prepared.url),
      method,
      headers,
      body,
      requestId,
      correlationId,
      signal: options.signal,
    };
  }

  #nextOf(raw: RawReply, attempt: Attempt, before: NextLink | undefined): NextLink | undefined {
    return nextLinkOf(raw.body, this.baseUrl, attempt.url.pathname + attempt.url.search, before);
  }
}

// The service's own answers are the only source of a T; a field that does not fit is reported, never thrown.
function bodyOf<T>(operation: Operation, raw: RawReply): T {
  const body: unknown = operation.asks === true ? raw.status !== 404 : raw.body;
  return body as T;
}

/**
 * Seeking past the last page answers 400 with code 2000: that is the end of the list and not an error. The same answer means bad
 * input everywhere else, and behind an empty page nobody can tell.
 */
function endOfList(error: unknown, operation: Operation, next: NextLink | undefined): RawReply | undefined {
  const seeks = operation.paging === 'seek' && next?.afterItems === true;
  if (!seeks || !(error instanceof PartnerError) || error.status !== 400 || error.code !== '2000') return undefined;
  return { status: 200, headers: new Headers(), body: { totalCount: 0, items: [] } };
}

function stopped(error: unknown, attempt: Attempt): unknown {
  if (attempt.signal?.aborted !== true || (error instanceof PartnerError && error.kind === 'Stopped')) return error;
  const { requestId, correlationId } = attempt;
  return new PartnerError({
    kind: 'Stopped',
    description: 'The call was stopped.',
    requestId,
    correlationId,
    operation: attempt.operation.id,
  });
}
