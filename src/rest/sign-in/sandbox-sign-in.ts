import { member, parseBody } from '../body.ts';
import { PartnerError } from '../partner-error.ts';
import type { Fetch } from '../transport.ts';
import { readToken } from './claims.ts';
import { type AcquiredToken, type Credential, RenewingCredential } from './credential.ts';
import type { PartnerEnvironment } from './environments.ts';

/** Signs in to a sandbox, which approves every device code at once. MSAL is not needed, so that a sandbox session starts quickly. */
export async function sandboxSignIn(
  environment: PartnerEnvironment,
  fetch: Fetch,
  applicationId: string,
): Promise<Credential> {
  const post = async (path: string, form: Record<string, string>): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({
      client_id: applicationId,
      scope: `${environment.audience}/user_impersonation`,
      ...form,
    }).toString();
    const response = await fetch(new URL(`/organizations/oauth2/v2.0/${path}`, environment.apiUrl), {
      method: 'POST',
      headers,
      body,
    });
    return parseBody(await response.text());
  };
  let refreshToken: string | null = null;
  const acquire = async (): Promise<AcquiredToken> => {
    const code = member(await post('devicecode', {}), 'device_code');
    const answer = await post('token', { grant_type: 'device_code', device_code: String(code) });
    const [token, refresh] = [member(answer, 'access_token'), member(answer, 'refresh_token')];
    if (typeof refresh === 'string') refreshToken = refresh;
    if (typeof token === 'string') return { token, expiresOn: readToken(token)?.expiresOn ?? null };
    throw new PartnerError({ kind: 'Service', description: `${environment.name} gave no token: it is not a sandbox.` });
  };
  try {
    return new RenewingCredential(await acquire(), acquire, () => refreshToken);
  } catch (error) {
    if (error instanceof PartnerError || !(error instanceof TypeError)) throw error;
    throw new PartnerError({
      kind: 'Network',
      description: `The connection to the sandbox at ${environment.name} failed.`,
      retryable: true,
    });
  }
}
