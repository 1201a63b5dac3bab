import type { HTTPError, KyInstance, Options } from 'ky';
import { member, parseBody } from './body.ts';
import { refusal, retryAfterOf } from './fault.ts';
import type { Limiter } from './limiter.ts';
import type { Operation } from './operation.ts';
import { PartnerError } from './partner-error.ts';
import type { TokenSource } from './token-source.ts';

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface Attempt {
  readonly operation: Operation;
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly requestId: string;
  readonly correlationId: string;
  readonly signal: AbortSignal | undefined;
}

export interface TransportOptions {
  readonly fetch: Fetch;
  readonly token: TokenSource | undefined;
  readonly limiter: Limiter;
  /** Tries in all, the first one included. */
  readonly attempts: number;
  /** One attempt, milliseconds. */
  readonly timeout: number;
  /** All attempts and waits together, milliseconds. */
  readonly totalTimeout: number;
  /** First wait when the service names none, milliseconds; it doubles. */
  readonly backoff: number;
  readonly onRetry: (retry: RetryNotice) => void;
}

/** Told of each repeated attempt: before the wait when the service refuses for its load, so that this is never silent. */
export interface RetryNotice {
  readonly operation: string;
  /** 2 for the first repetition. */
  readonly attempt: number;
  readonly status: number | null;
  /** What the service asked for, milliseconds; null when it named nothing. */
  readonly retryAfterMs: number | null;
}

export interface RawReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];
/** The service refused before acting: may be repeated whatever the call was. */
const refusedUnheard = [429, 503];
const afterFailure = [408, 429, 500, 502, 503, 504];
/** Codes of a 401 that a new token does not cure: wrong audience, no MFA claim. */
const incurable: ReadonlySet<string> = new Set(['900420', '900421']);

/** Sends one call through ky: retries, waits, time limits, and one error type. */
export class Transport {
  readonly #options: TransportOptions;
  #ky: Promise<KyInstance> | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  async send(attempt: Attempt): Promise<RawReply> {
    // ky brings in Node's HTTP stack, which is most of the first call's cost: loaded with the first call.
    this.#ky ??= import('ky').then(module => module.default);
    const ky = await this.#ky;
    try {
      const answer = ky(attempt.url, this.#kyOptions(attempt, performance.now()));
      const text = await answer.text();
      const response = await answer;
      return { status: response.status, headers: response.headers, body: parseBody(text) };
    } catch (error) {
      throw await this.#asPartnerError(error, attempt);
    }
  }

  #kyOptions(attempt: Attempt, started: number): Options {
    const { operation } = attempt;
    const { attempts, timeout, totalTimeout, backoff } = this.#options;
    const once = operation.retry === 'once';
    return {
      method: attempt.method,
      headers: attempt.headers,
      ...(attempt.body === undefined ? {} : { body: attempt.body }),
      ...(attempt.signal === undefined ? {} : { signal: attempt.signal }),
      redirect: 'manual',
      fetch: wholeBody(this.#options.fetch),
      parseJson: parseBody,
      timeout,
      totalTimeout,
      throwHttpErrors: status => !(operation.asks === true && status === 404),
      retry: {
        limit: attempts - 1,
        methods,
        statusCodes: once ? refusedUnheard : afterFailure,
        afterStatusCodes: refusedUnheard,
        retryOnTimeout: !once,
        delay: count => backoff * 2 ** (count - 1),
        jitter: delay => delay * (0.8 + Math.random() * 0.4),
        shouldRetry: ({ error, retryCount }) => this.#shouldRetry(error, retryCount, operation, started),
      },
      hooks: {
        beforeRetry: [({ request, error, retryCount }) => this.#beforeRetry(request, error, retryCount, attempt)],
      },
    };
  }

  /** Undefined leaves the decision to the status list. */
  #shouldRetry(error: Error, retryCount: number, { id, retry }: Operation, started: number): boolean | undefined {
    if (!isHttpError(error)) return error.name === 'NetworkError' && retry === 'once' ? false : undefined;
    const { status, headers } = error.response;
    if (status === 401) {
      const code = String(member(error.data, 'code'));
      return retryCount === 1 && this.#options.token?.renewable === true && !incurable.has(code);
    }
    const wait = retryAfterOf(headers);
    if (!refusedUnheard.includes(status)) return undefined;
    if (performance.now() - started + (wait ?? 0) > this.#options.totalTimeout) return false;
    if (wait !== null) this.#options.limiter.pause(wait);
    this.#options.onRetry({ operation: id, attempt: retryCount + 1, status, retryAfterMs: wait });
    return undefined;
  }

  async #beforeRetry(request: Request, error: Error, retryCount: number, attempt: Attempt): Promise<void> {
    const status = isHttpError(error) ? error.response.status : null;
    const retryAfterMs = isHttpError(error) ? retryAfterOf(error.response.headers) : null;
    if (status === null || !refusedUnheard.includes(status))
      this.#options.onRetry({ operation: attempt.operation.id, attempt: retryCount + 1, status, retryAfterMs });
    if (status !== 401 || this.#options.token === undefined) return;
    const token = await this.#options.token.getToken({ refresh: true, signal: attempt.signal });
    request.headers.set('Authorization', `Bearer ${token}`);
  }

  async #asPartnerError(error: unknown, attempt: Attempt): Promise<unknown> {
    if (error instanceof PartnerError) return error;
    const { requestId, correlationId } = attempt;
    const facts = { requestId, correlationId, operation: attempt.operation.id };
    if (attempt.signal?.aborted === true) {
      return new PartnerError({ ...facts, kind: 'Stopped', description: 'The call was stopped.' });
    }
    if (!(error instanceof Error)) return error;
    if (isHttpError(error)) {
      const { status, statusText, headers } = error.response;
      return refusal({ ...facts, status, reason: statusText, headers, body: error.data });
    }
    if (error.name === 'TimeoutError') {
      const description = `${attempt.url.host} did not answer in time.`;
      return new PartnerError({ ...facts, kind: 'Timeout', description, retryable: true });
    }
    if (error.name === 'NetworkError' || error instanceof TypeError) {
      const description = `The connection to ${attempt.url.host} failed${causeOf(error)}.`;
      return new PartnerError({ ...facts, kind: 'Network', description, retryable: true });
    }
    return error;
  }
}

function isHttpError(error: Error): error is HTTPError {
  return error.name === 'HTTPError' && 'response' in error;
}

/** `: ECONNREFUSED`, found in the chain of causes. */
function causeOf(error: Error): string {
  let cause: unknown = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++, cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return `: ${cause.code}`;
  }
  return '';
}

/**
 * Reads the body inside the attempt, so that a connection cut in the middle of an answer counts as an attempt and the time limit
 * holds for the body too.
 */
function wholeBody(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    const bytes = await response.arrayBuffer();
    const empty = response.status === 204 || response.status === 205 || response.status === 304;
    return new Response(empty ? null : bytes, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}
