export interface TokenRequest {
  readonly signal?: AbortSignal | undefined;
  /** The last token was refused: a fresh one is wanted, not the cached one. */
  readonly refresh?: boolean;
}

/** Gives bearer tokens. The client asks before every call; keeping and renewing them is the source's business. */
export interface TokenSource {
  /** Can a refused token be replaced by another one? */
  readonly renewable: boolean;
  getToken(request: TokenRequest): Promise<string>;
}

/** A source with one given token. */
export function fixedToken(token: string): TokenSource {
  return { renewable: false, getToken: () => Promise.resolve(token) };
}
