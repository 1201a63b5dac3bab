import { type Fetch, RestClient, type RetryNotice } from '#rest';
import { CallScope } from './call-scope.ts';
import { type PartnerCredential, tokensOf } from './credential.ts';
import { PartnerClient } from './partner-client.ts';

export interface PartnerClientOptions {
  readonly credential: PartnerCredential;
  /** Root of the service: a cloud, or a sandbox such as `http://127.0.0.1:7071`. */
  readonly endpoint?: string | undefined;
  /** What tokens are asked for. */
  readonly scopes?: readonly string[] | undefined;
  /** Name of the calling program, told to the service. */
  readonly application?: string | undefined;
  readonly locale?: string | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Calls under way at once; 8 without it. */
  readonly concurrency?: number | undefined;
  /** Replaceable transport. */
  readonly fetch?: Fetch | undefined;
}

export interface RetryOptions {
  /** Tries in all, the first one included; 5 without it. */
  readonly attempts?: number | undefined;
  /** One try, milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** All tries and waits of a call together, milliseconds. */
  readonly totalTimeoutMs?: number | undefined;
  /** First wait where the service names none, milliseconds; it doubles. */
  readonly backoffMs?: number | undefined;
  /** Told before each repetition. */
  readonly onRetry?: ((notice: RetryNotice) => void) | undefined;
}

const service = 'https://api.partnercenter.microsoft.com';

/** A client with its own sign-in, limits and transport: several of them, for several clouds, do not disturb each other. */
export function createPartnerClient(options: PartnerClientOptions): PartnerClient {
  const { credential, endpoint = service, retry = {}, application, locale, concurrency, fetch } = options;
  const scopes = options.scopes ?? [`${audienceOf(endpoint)}/.default`];
  const token = tokensOf(credential, scopes);
  const client = new RestClient({ ...retry, baseUrl: endpoint, token, application, locale, concurrency, fetch });
  return new PartnerClient(new CallScope(client, {}));
}

/** A sandbox on this machine takes tokens for the service itself. */
function audienceOf(endpoint: string): string {
  const { protocol, origin } = new URL(endpoint);
  return protocol === 'https:' ? origin : service;
}
