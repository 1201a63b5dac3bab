import type { Operation } from '#rest';
import { SandboxFault } from './fault.ts';
import { type Claims, readClaims, type TokenSigner } from './token.ts';

/** Who calls, as the token says. An opaque token counts as a signed-in user with MFA. */
export interface Caller {
  readonly appOnly: boolean;
  readonly mfa: boolean;
  readonly userPrincipalName: string | undefined;
  readonly applicationId: string | undefined;
}

export interface CallerRules {
  readonly signer: TokenSigner;
  /** Tokens must be this sandbox's own, in date and for its audience. */
  readonly strict: boolean;
  /** App+User calls need the MFA claim. */
  readonly mfa: boolean;
  now(): number;
}

/** The service's 401 for a missing or refused token. */
export const accessDenied = (reason = 'Access denied.') => new SandboxFault(401, 400, reason);

export const audience = 'https://api.partnercenter.microsoft.com';

export function readCaller(headers: Headers, rules: CallerRules): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) throw accessDenied();
  const claims = readClaims(token);
  if (rules.strict) checkToken(token, claims, rules);
  return callerOf(claims);
}

function checkToken(token: string, claims: Claims | undefined, { signer, now }: CallerRules): void {
  if (claims === undefined || !signer.verify(token)) throw accessDenied('The token is not valid.');
  if (typeof claims['exp'] !== 'number' || claims['exp'] * 1000 <= now()) throw accessDenied('The token has expired.');
  if (String(claims['aud']).replace(/\/$/, '') !== audience) {
    throw new SandboxFault(401, 900420, 'The audience of the token is not accepted.');
  }
}

function callerOf(claims: Claims | undefined): Caller {
  if (claims === undefined)
    return { appOnly: false, mfa: true, userPrincipalName: undefined, applicationId: undefined };
  const user = claims['upn'] ?? claims['preferred_username'] ?? claims['unique_name'];
  const application = claims['appid'] ?? claims['azp'];
  const methods = claims['amr'];
  return {
    appOnly:
      claims['idtyp'] === 'app' || (user === undefined && claims['scp'] === undefined && application !== undefined),
    mfa: Array.isArray(methods) && methods.includes('mfa'),
    userPrincipalName: typeof user === 'string' ? user : undefined,
    applicationId: typeof application === 'string' ? application : undefined,
  };
}

/** May this caller use the operation? */
export function admit(caller: Caller, operation: Operation, rules: CallerRules): void {
  if (caller.appOnly && operation.signIn === 'user') {
    throw new SandboxFault(403, 900329, 'The resource does not accept app-only tokens. Sign in with a user account.');
  }
  if (rules.mfa && !caller.appOnly && !caller.mfa) {
    throw new SandboxFault(401, 900421, 'The token has no multifactor authentication claim.');
  }
}
