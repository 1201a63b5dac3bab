import type { TokenRequest, TokenSource } from '../token-source.ts';
import { readToken } from './claims.ts';

/** A sign-in that lasts: gives tokens and says whose they are. */
export interface Credential extends TokenSource {
  readonly account: string;
  readonly tenantId: string;
  readonly appOnly: boolean;
  /** Does the last token carry the MFA mark? Null where it does not say. */
  readonly mfa: boolean | null;
  /** End of the last token, milliseconds since 1970. */
  readonly expiresOn: number | null;
  /** The newest refresh token, for a caller who keeps it; null where there is none. */
  refreshToken(): string | null;
}

export interface AcquiredToken {
  readonly token: string;
  readonly expiresOn: number | null;
}

/** A token is renewed this long before its end, so that it does not end on the way. */
const margin = 5 * 60_000;

/** Keeps the last token in memory and gets a new one in time; calls that come together share one acquisition. */
export class RenewingCredential implements Credential {
  readonly renewable = true;
  readonly #acquire: (request: TokenRequest) => Promise<AcquiredToken>;
  readonly #refreshToken: () => string | null;
  #current: AcquiredToken;
  #pending: Promise<AcquiredToken> | undefined;

  constructor(
    first: AcquiredToken,
    acquire: (request: TokenRequest) => Promise<AcquiredToken>,
    refreshToken: () => string | null = () => null,
  ) {
    this.#current = first;
    this.#acquire = acquire;
    this.#refreshToken = refreshToken;
  }

  refreshToken(): string | null {
    return this.#refreshToken();
  }

  get account(): string {
    return readToken(this.#current.token)?.account ?? '';
  }

  get tenantId(): string {
    return readToken(this.#current.token)?.tenantId ?? '';
  }

  get appOnly(): boolean {
    return readToken(this.#current.token)?.appOnly ?? false;
  }

  get mfa(): boolean | null {
    return readToken(this.#current.token)?.mfa ?? null;
  }

  get expiresOn(): number | null {
    return this.#current.expiresOn;
  }

  async getToken(request: TokenRequest): Promise<string> {
    const { expiresOn, token } = this.#current;
    if (request.refresh !== true && (expiresOn === null || expiresOn - margin > Date.now())) return token;
    this.#pending ??= this.#acquire(request).finally(() => {
      this.#pending = undefined;
    });
    this.#current = await this.#pending;
    return this.#current.token;
  }
}

/** A token that was given and cannot be renewed. */
export function givenToken(token: string): Credential {
  const facts = readToken(token);
  return {
    renewable: false,
    account: facts?.account ?? '',
    tenantId: facts?.tenantId ?? '',
    appOnly: facts?.appOnly ?? false,
    mfa: facts?.mfa ?? null,
    expiresOn: facts?.expiresOn ?? null,
    refreshToken: () => null,
    getToken: () => Promise.resolve(token),
  };
}
