import { isRecord } from '../body.ts';

/** What an access token says about itself. Read without verification: only the service can verify it. */
export interface TokenFacts {
  readonly tenantId: string | null;
  /** User name, or the application's id. */
  readonly account: string;
  readonly appOnly: boolean;
  /** Is the MFA mark there? Null where the token says nothing about how the user signed in. */
  readonly mfa: boolean | null;
  /** Milliseconds since 1970; null where the token does not say. */
  readonly expiresOn: number | null;
}

/** Undefined when the text is no JSON Web Token. */
export function readToken(token: string): TokenFacts | undefined {
  const claims = claimsOf(token);
  if (claims === undefined) return undefined;
  const user = text(claims['upn']) ?? text(claims['preferred_username']) ?? text(claims['unique_name']);
  const application = text(claims['appid']) ?? text(claims['azp']);
  const methods = claims['amr'];
  const expires = claims['exp'];
  return {
    tenantId: text(claims['tid']) ?? null,
    account: user ?? application ?? '',
    appOnly: claims['idtyp'] === 'app' || (user === undefined && claims['scp'] === undefined),
    mfa: Array.isArray(methods) ? methods.includes('mfa') : null,
    expiresOn: typeof expires === 'number' ? expires * 1000 : null,
  };
}

function claimsOf(token: string): Record<string, unknown> | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
