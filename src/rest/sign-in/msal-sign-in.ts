import { X509Certificate } from 'node:crypto';
import type {
  AuthenticationResult,
  ConfidentialClientApplication,
  Configuration,
  PublicClientApplication,
} from '@azure/msal-node';
import { isRecord, member } from '../body.ts';
import { PartnerError } from '../partner-error.ts';
import type { TokenRequest } from '../token-source.ts';
import type { Fetch } from '../transport.ts';
import { type AcquiredToken, type Credential, RenewingCredential } from './credential.ts';
import type { PartnerEnvironment } from './environments.ts';
import { networkOver } from './msal-network.ts';
import { signInFault } from './sign-in-fault.ts';

export interface SignInInput {
  readonly environment: PartnerEnvironment;
  /** Reaches the sign-in host. */
  readonly fetch: Fetch;
  readonly tenant: string | undefined;
  readonly applicationId: string;
  readonly clientSecret: string | undefined;
  readonly refreshToken: string | undefined;
  /** PEM text of a certificate with its private key. */
  readonly certificate: string | undefined;
  /** Instead of Partner Center's own. */
  readonly scopes: readonly string[] | undefined;
  readonly signal: AbortSignal | undefined;
  /** Shows the person where to go and what to type. */
  readonly tell: (text: string) => void;
  readonly openBrowser: (url: string) => Promise<void>;
}

export type MsalFlow = 'deviceCode' | 'interactive' | 'clientSecret' | 'certificate' | 'refreshToken';

/** Signs in through MSAL, which is loaded here and nowhere earlier. Tokens stay in memory. */
export async function msalSignIn(flow: MsalFlow, input: SignInInput): Promise<Credential> {
  try {
    const msal = await import('@azure/msal-node');
    const confidential =
      flow === 'clientSecret' || flow === 'certificate' || (flow === 'refreshToken' && secretive(input));
    if (confidential)
      return await asApplication(flow, input, new msal.ConfidentialClientApplication(configuration(flow, input)));
    return await asUser(flow, input, new msal.PublicClientApplication(configuration(flow, input)));
  } catch (error) {
    throw signInFault(error);
  }
}

function secretive(input: SignInInput): boolean {
  return input.clientSecret !== undefined || input.certificate !== undefined;
}

function configuration(flow: MsalFlow, input: SignInInput): Configuration {
  const { environment, tenant, applicationId, clientSecret, certificate, fetch, signal } = input;
  if (tenant === undefined && (flow === 'clientSecret' || flow === 'certificate')) {
    throw new PartnerError({
      kind: 'Invalid',
      description: 'An application signs in to its tenant: name it with -Tenant.',
    });
  }
  const host = new URL(environment.authority).host;
  return {
    auth: {
      clientId: applicationId,
      authority: `${environment.authority}/${tenant ?? 'organizations'}`,
      knownAuthorities: [host],
      ...(clientSecret === undefined ? {} : { clientSecret }),
      ...(certificate === undefined ? {} : { clientCertificate: certificateParts(certificate) }),
    },
    system: { networkClient: networkOver(fetch, signal) },
  };
}

function certificateParts(pem: string): { thumbprintSha256: string; privateKey: string; x5c: string } {
  const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem)?.[0];
  const x5c = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0];
  if (privateKey === undefined || x5c === undefined) {
    throw new PartnerError({
      kind: 'Invalid',
      description: 'The certificate has to be PEM text with its private key.',
    });
  }
  return { thumbprintSha256: new X509Certificate(x5c).fingerprint256.replaceAll(':', ''), privateKey, x5c };
}

const acquired = (result: AuthenticationResult | null): AcquiredToken => {
  if (result === null) throw new PartnerError({ kind: 'Invalid', description: 'The sign-in gave no token.' });
  return { token: result.accessToken, expiresOn: result.expiresOn?.getTime() ?? null };
};

async function asApplication(
  flow: MsalFlow,
  input: SignInInput,
  app: ConfidentialClientApplication,
): Promise<Credential> {
  if (flow === 'refreshToken') return byRefreshToken(input, app);
  // The only scope that an application may ask for by itself.
  const scopes = [...(input.scopes ?? [`${input.environment.audience}/.default`])];
  const acquire = async (skipCache: boolean) =>
    acquired(await app.acquireTokenByClientCredential({ scopes, skipCache }));
  return new RenewingCredential(await acquire(false), request => acquire(request.refresh === true));
}

function userScopes(input: SignInInput): string[] {
  return [...(input.scopes ?? [`${input.environment.audience}/user_impersonation`])];
}

async function asUser(flow: MsalFlow, input: SignInInput, app: PublicClientApplication): Promise<Credential> {
  if (flow === 'refreshToken') return byRefreshToken(input, app);
  const first = flow === 'deviceCode' ? await byDeviceCode(input, app) : await inBrowser(input, app);
  return renewing(first, input, app);
}

async function byDeviceCode(input: SignInInput, app: PublicClientApplication): Promise<AuthenticationResult | null> {
  const request = {
    scopes: userScopes(input),
    deviceCodeCallback: (response: { readonly message: string }) => input.tell(response.message),
    cancel: false,
  };
  const stop = () => {
    request.cancel = true;
  };
  input.signal?.addEventListener('abort', stop, { once: true });
  try {
    return await app.acquireTokenByDeviceCode(request);
  } finally {
    input.signal?.removeEventListener('abort', stop);
  }
}

function inBrowser(input: SignInInput, app: PublicClientApplication): Promise<AuthenticationResult> {
  return app.acquireTokenInteractive({
    scopes: userScopes(input),
    openBrowser: input.openBrowser,
    successTemplate: '<p>You are signed in. You can close this page.</p>',
    errorTemplate: '<p>The sign-in failed. The shell says why.</p>',
  });
}

async function byRefreshToken(
  input: SignInInput,
  app: PublicClientApplication | ConfidentialClientApplication,
): Promise<Credential> {
  if (input.refreshToken === undefined)
    throw new PartnerError({ kind: 'Invalid', description: 'The refresh token is missing.' });
  // Without forceCache MSAL keeps neither the account nor the new refresh token, and the next hour would need the old one.
  const result = await app.acquireTokenByRefreshToken({
    scopes: userScopes(input),
    refreshToken: input.refreshToken,
    forceCache: true,
  });
  return renewing(result, input, app);
}

function renewing(
  first: AuthenticationResult | null,
  input: SignInInput,
  app: PublicClientApplication | ConfidentialClientApplication,
): Credential {
  const account = first?.account ?? undefined;
  const acquire = async ({ refresh = false }: TokenRequest): Promise<AcquiredToken> => {
    if (account === undefined) {
      throw new PartnerError({
        kind: 'NotSignedIn',
        description: 'The sign-in has ended. Run Connect-PartnerCenter again.',
      });
    }
    try {
      return acquired(await app.acquireTokenSilent({ account, scopes: userScopes(input), forceRefresh: refresh }));
    } catch (error) {
      throw signInFault(error);
    }
  };
  return new RenewingCredential(acquired(first), acquire, () => cachedRefreshToken(app.getTokenCache().serialize()));
}

/** MSAL's results carry no refresh token; its cache does. */
function cachedRefreshToken(cache: string): string | null {
  const entries: unknown = member(JSON.parse(cache), 'RefreshToken');
  const secrets = isRecord(entries) ? Object.values(entries).map(entry => member(entry, 'secret')) : [];
  const newest = secrets.at(-1);
  return typeof newest === 'string' ? newest : null;
}
