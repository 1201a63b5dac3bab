import type { TokenSource } from '#rest';

export interface AccessToken {
  readonly token: string;
  /** When it ends. A token without it is asked for anew before each call. */
  readonly expiresOn?: Date | undefined;
}

export interface TokenOptions {
  readonly signal?: AbortSignal | undefined;
  /** The service refused the last token: a new one is wanted. */
  readonly refresh?: boolean | undefined;
}

/** What can sign the client in: any sign-in library behind one function. */
export interface PartnerCredential {
  getToken(scopes: readonly string[], options: TokenOptions): Promise<AccessToken>;
}

/** A token that ends within this time is replaced before it is used, milliseconds. */
const margin = 30_000;

/** Keeps a token until shortly before it ends; calls that come together share one question. */
export function tokensOf(credential: PartnerCredential, scopes: readonly string[]): TokenSource {
  let kept: AccessToken | undefined;
  let asked: { readonly answer: Promise<AccessToken>; readonly signal: AbortSignal | undefined } | undefined;
  const ask = async (options: TokenOptions): Promise<AccessToken> => {
    for (;;) {
      const { signal } = options;
      asked ??= { answer: credential.getToken(scopes, options), signal };
      const question = asked;
      try {
        return await question.answer;
      } catch (error) {
        // Another call asked, and was stopped: that is no answer for this one.
        if (question.signal === signal || question.signal?.aborted !== true) throw error;
      } finally {
        if (asked === question) asked = undefined;
      }
    }
  };
  return {
    renewable: true,
    getToken: async ({ signal, refresh = false }) => {
      if (!refresh && isGood(kept)) return kept.token;
      kept = await ask({ signal, refresh });
      return kept.token;
    },
  };
}

function isGood(token: AccessToken | undefined): token is AccessToken {
  return token?.expiresOn !== undefined && token.expiresOn.getTime() - margin > Date.now();
}
