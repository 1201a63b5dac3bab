import { audience } from '../caller.ts';
import { partnerOf } from '../seed/partner.ts';
import { type Random, randomFrom } from '../seed/random.ts';
import type { SandboxState } from '../state.ts';
import type { Claims, TokenSigner } from '../token.ts';
import { readForm } from './form.ts';

interface Refresh {
  readonly mfa: boolean;
  readonly user: string;
}

const lifetime = 3600;

/** The sign-in host of the sandbox: enough of Entra ID for MSAL and for older clients. Everybody may sign in. */
export class Issuer {
  readonly #state: SandboxState;
  readonly #signer: TokenSigner;
  readonly #random: Random;
  readonly #refreshTokens = new Map<string, Refresh>();
  readonly #deviceCodes = new Set<string>();

  constructor(state: SandboxState, signer: TokenSigner) {
    this.#state = state;
    this.#signer = signer;
    this.#random = randomFrom(state.seed, 'issuer');
  }

  /** `POST /{tenant}/oauth2/v2.0/token` and `POST /{tenant}/oauth2/token`. */
  token(tenant: string, body: string): Response {
    const form = readForm(body);
    const grant = (form.get('grant_type') ?? '').toLowerCase();
    const application = form.get('client_id') ?? '';
    if (application === '')
      return refusal(
        400,
        'invalid_request',
        "AADSTS900144: The request body must contain the following parameter: 'client_id'.",
      );
    switch (grant) {
      case 'client_credentials':
        return this.#application(tenant, form);
      case 'refresh_token':
        return this.#refreshed(form);
      case 'device_code':
      case 'urn:ietf:params:oauth:grant-type:device_code':
        return this.#device(form);
      case 'password':
        // A password alone brings no MFA claim, as with the real host.
        return json(this.#userTokens(form, { mfa: false, user: form.get('username') ?? '' }));
      default:
        return refusal(
          400,
          'unsupported_grant_type',
          `AADSTS70003: The app requested an unsupported grant type '${grant.slice(0, 40)}'.`,
        );
    }
  }

  /** No refresh token and no id token: MSAL would refuse them here. */
  #application(tenant: string, form: ReadonlyMap<string, string>): Response {
    if ((form.get('client_secret') ?? '') === '' && (form.get('client_assertion') ?? '') === '') {
      return refusal(
        401,
        'invalid_client',
        "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      );
    }
    const appid = form.get('client_id');
    const claims = { ...this.#common(form), appid, idtyp: 'app', oid: randomFrom(tenant, appid ?? '').guid() };
    return json({
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: this.#signer.sign(claims),
    });
  }

  #refreshed(form: ReadonlyMap<string, string>): Response {
    const token = form.get('refresh_token') ?? '';
    const known = this.#refreshTokens.get(token);
    if (token === '' || (this.#state.strict && known === undefined)) {
      return refusal(400, 'invalid_grant', 'AADSTS9002313: Invalid request. Request is malformed or invalid.');
    }
    return json(this.#userTokens(form, known ?? { mfa: true, user: partnerOf(this.#state).user }));
  }

  #device(form: ReadonlyMap<string, string>): Response {
    const code = form.get('device_code') ?? '';
    if (!this.#deviceCodes.delete(code))
      return refusal(400, 'expired_token', 'AADSTS70020: The provided value for the device code is expired.');
    return json(this.#userTokens(form, { mfa: true, user: partnerOf(this.#state).user }));
  }

  /** `POST /{tenant}/oauth2/v2.0/devicecode`: the code is approved as soon as it is asked for. */
  deviceCode(): Response {
    const code = this.#random.text('abcdefghijklmnopqrstuvwxyz0123456789', 40);
    const userCode = this.#random.text('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 9);
    this.#deviceCodes.add(code);
    const uri = 'https://microsoft.com/devicelogin';
    const message = `To sign in, use a web browser to open the page ${uri} and enter the code ${userCode} to authenticate.`;
    return json({
      user_code: userCode,
      device_code: code,
      verification_uri: uri,
      expires_in: 900,
      interval: 1,
      message,
    });
  }

  /** `POST /generatetoken`: swaps a token of the sign-in host for one of Partner Center. */
  generateToken(authorization: string | null): Response {
    if (authorization === null || !/^Bearer\s+\S/i.test(authorization))
      return refusal(401, 'invalid_request', 'The token is missing.');
    const claims = { ...this.#common(new Map()), ...this.#user({ mfa: true, user: partnerOf(this.#state).user }) };
    return json({ access_token: this.#signer.sign(claims), token_type: 'bearer', expires_in: lifetime });
  }

  #userTokens(form: ReadonlyMap<string, string>, who: Refresh): unknown {
    const user = this.#user(who);
    const appid = form.get('client_id');
    const refreshToken = `1.${this.#random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 86)}`;
    this.#refreshTokens.set(refreshToken, who);
    const tenantId = partnerOf(this.#state).id;
    const identity = {
      aud: appid,
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      ver: '2.0',
      sub: user.oid,
      preferred_username: user.upn,
      name: user.name,
    };
    return {
      token_type: 'Bearer',
      scope: `${audience}/user_impersonation openid profile offline_access`,
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: this.#signer.sign({ ...this.#common(form), ...user, appid, scp: 'user_impersonation' }),
      refresh_token: refreshToken,
      id_token: this.#signer.sign({ ...this.#common(form), ...identity, oid: user.oid }),
      client_info: Buffer.from(JSON.stringify({ uid: user.oid, utid: tenantId })).toString('base64url'),
    };
  }

  #user({ mfa, user }: Refresh) {
    const upn = user === '' ? partnerOf(this.#state).user : user;
    return {
      oid: randomFrom(this.#state.seed, upn).guid(),
      upn,
      name: 'Nell Tern',
      amr: mfa ? ['pwd', 'mfa'] : ['pwd'],
      scp: 'user_impersonation',
    };
  }

  #common(form: ReadonlyMap<string, string>): Claims {
    const now = Math.floor(this.#state.clock.now() / 1000);
    const tid = partnerOf(this.#state).id;
    return {
      aud: audienceOf(form),
      iss: `https://sts.windows.net/${tid}/`,
      iat: now,
      nbf: now,
      exp: now + lifetime,
      tid,
      ver: '1.0',
    };
  }
}

/** From `scope` (v2) or `resource` (v1). */
function audienceOf(form: ReadonlyMap<string, string>): string {
  const resource = form.get('resource');
  if (resource !== undefined) return resource.replace(/\/$/, '');
  const scope = (form.get('scope') ?? '').split(' ').find(part => part.startsWith('https://'));
  return scope === undefined ? audience : scope.replace(/\/{1,2}[^/]*$/, '');
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

function refusal(status: number, error: string, description: string): Response {
  return json(
    { error, error_description: description, error_codes: [Number(/AADSTS(\d+)/.exec(description)?.[1] ?? 0)] },
    status,
  );
}
