import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { parseBody } from '../body.ts';
import type { Fetch } from '../transport.ts';

/**
 * MSAL's way to the sign-in host over any fetch: the network, a sandbox in this process, or a cassette. With it the production
 * authority stays, no socket is needed, and no certificate.
 */
export function networkOver(fetch: Fetch, signal?: AbortSignal): INetworkModule {
  const send = async <T>(
    method: string,
    url: string,
    options: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    const { headers = {}, body } = options;
    const response = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    // The shape is MSAL's to check: it asked for it.
    const parsed = parseBody(await response.text()) as T;
    return { status: response.status, headers: Object.fromEntries(response.headers), body: parsed };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

/** Sends what is meant for another host to this one: a sandbox that listens stands in for the sign-in host as well. */
export function redirectedTo(origin: string, fetch: Fetch): Fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const target = new URL(url.pathname + url.search, origin);
    return input instanceof Request ? fetch(new Request(target, input), init) : fetch(target, init);
  };
}
