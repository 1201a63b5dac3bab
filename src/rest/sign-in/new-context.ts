import type { PartnerTokenData, SignInRequest } from '#cmdlet';
import { member } from '../body.ts';
import type { RestClient } from '../client.ts';
import type { Operation } from '../operation.ts';
import { PartnerError } from '../partner-error.ts';
import type { TokenSource } from '../token-source.ts';
import type { Fetch } from '../transport.ts';
import { readToken } from './claims.ts';
import type { PartnerContext } from './contexts.ts';
import { type Credential, givenToken } from './credential.ts';
import { embeddedSandbox, environmentNamed, environmentNames, type PartnerEnvironment } from './environments.ts';
import { redirectedTo } from './msal-network.ts';
import { sandboxSignIn } from './sandbox-sign-in.ts';

export interface SignInParts {
  readonly signal: AbortSignal | undefined;
  readonly tell: (text: string) => void;
  readonly openBrowser: (url: string) => Promise<void>;
  /** The operation that tells the partner's country and locale. */
  readonly organization: () => Promise<Operation | undefined>;
  readonly transport: (environment: PartnerEnvironment) => Promise<Fetch>;
  readonly client: (environment: PartnerEnvironment, fetch: Fetch, token: TokenSource) => RestClient;
}

/** Signs in as the request says, and looks up where the partner is. */
export async function newContext(request: SignInRequest, parts: SignInParts): Promise<PartnerContext> {
  const environment = environmentOf(request);
  const fetch = await parts.transport(environment);
  const credential = await credentialOf(request, environment, fetch, parts);
  warnWithoutMfa(credential, parts);
  const client = parts.client(environment, fetch, credential);
  const profile = await organizationOf(client, parts);
  const name = request.contextName ?? (environment.sandbox ? environment.name : credential.account || environment.name);
  return { name, environment, credential, client, fetch, ...placeOf(profile) };
}

/** A client for calls with a token that the caller has: where `context` is, or without one where the session starts. */
export async function clientWithToken(
  token: string,
  context: Pick<PartnerContext, 'environment' | 'fetch'> | undefined,
  start: Pick<SignInRequest, 'flow'>,
  parts: SignInParts,
): Promise<Pick<PartnerContext, 'client' | 'environment' | 'fetch'>> {
  const environment = context?.environment ?? environmentOf({ action: 'signIn', ...start });
  const credential = checkedToken(token);
  warnWithoutMfa(credential, parts);
  const fetch = context?.fetch ?? (await parts.transport(environment));
  return { environment, fetch, client: parts.client(environment, fetch, credential) };
}

function warnWithoutMfa(credential: Credential, parts: SignInParts): void {
  if (credential.appOnly || credential.mfa !== false) return;
  parts.tell(
    'Warning: the token has no multifactor authentication claim. Partner Center refuses such calls (code 900421): sign in with MFA.',
  );
}

/** Signs in for the tokens themselves: nothing is kept, and nothing is asked of the service. */
export async function newToken(request: SignInRequest, parts: SignInParts): Promise<PartnerTokenData> {
  const environment = environmentOf(request);
  const credential = await credentialOf(request, environment, await parts.transport(environment), parts);
  const accessToken = await credential.getToken({ signal: parts.signal });
  return {
    accessToken,
    refreshToken: credential.refreshToken(),
    expiresOn: credential.expiresOn === null ? null : new Date(credential.expiresOn).toISOString(),
    tenantId: credential.tenantId,
    account: credential.account,
    scopes: request.scopes ?? [`${environment.audience}/user_impersonation`],
  };
}

function environmentOf(request: SignInRequest): PartnerEnvironment {
  const environment = environmentNamed(
    request.environment ?? (request.flow === 'sandbox' ? embeddedSandbox.name : undefined),
  );
  if (environment !== undefined) return environment;
  throw invalid(
    `There is no environment '${request.environment}'. Known are ${environmentNames.join(', ')}, or the address of a sandbox on this machine.`,
  );
}

/** App-only sign-ins may not read the profile; the sign-in is good all the same. */
async function organizationOf(client: RestClient, parts: SignInParts): Promise<unknown> {
  const operation = await parts.organization();
  if (operation === undefined) return undefined;
  try {
    return (await client.call(operation, {}, undefined, { signal: parts.signal })).body;
  } catch (error) {
    if (error instanceof PartnerError && error.kind !== 'Stopped' && error.kind !== 'Network') return undefined;
    throw error;
  }
}

/** Members of a profile that a context shows. */
function placeOf(profile: unknown): { countryCode: string; locale: string } {
  const country = member(member(profile, 'defaultAddress'), 'country');
  const culture = member(profile, 'culture');
  return {
    countryCode: typeof country === 'string' ? country : '',
    locale: typeof culture === 'string' ? culture : 'en-US',
  };
}

// The sandbox knows every application.
const sandboxApplication = '00000000-0000-4000-8000-000000000001';

async function credentialOf(
  request: SignInRequest,
  environment: PartnerEnvironment,
  fetch: Fetch,
  parts: SignInParts,
): Promise<Credential> {
  const { secret } = request;
  const flow = request.flow ?? (environment.sandbox ? 'sandbox' : 'deviceCode');
  if (flow === 'accessToken') return checkedToken(secret);
  if (flow === 'sandbox' || (environment.sandbox && flow === 'interactive')) {
    return sandboxSignIn(environment, fetch, request.applicationId ?? sandboxApplication);
  }
  const applicationId = request.applicationId ?? (environment.sandbox ? sandboxApplication : undefined);
  if (applicationId === undefined) {
    throw invalid('Name the application to sign in with: -ApplicationId. Register one of your own in your tenant.');
  }
  const { msalSignIn } = await import('./msal-sign-in.ts');
  return msalSignIn(flow, {
    environment,
    fetch: environment.sandbox ? redirectedTo(environment.apiUrl, fetch) : fetch,
    tenant: request.tenant,
    applicationId,
    clientSecret: flow === 'clientSecret' ? secret : request.clientSecret,
    certificate: flow === 'certificate' ? secret : undefined,
    refreshToken: flow === 'refreshToken' ? secret : undefined,
    scopes: request.scopes,
    signal: parts.signal,
    tell: parts.tell,
    openBrowser: parts.openBrowser,
  });
}

function checkedToken(token: string | undefined): Credential {
  if (token === undefined || token === '') throw invalid('The access token is missing.');
  const facts = readToken(token);
  if (facts !== undefined && facts.expiresOn !== null && facts.expiresOn <= Date.now())
    throw invalid('The access token has expired.');
  return givenToken(token);
}

function invalid(description: string): PartnerError {
  return new PartnerError({ kind: 'Invalid', description });
}
