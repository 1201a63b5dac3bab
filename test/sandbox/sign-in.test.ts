import { describe, expect, it } from 'vitest';
import { listCustomers, operations } from '#partner';
import { fixedToken, PartnerService, readToken } from '#rest';
import type { Sandbox, SandboxOptions } from '#sandbox';
import { refusalOf } from './contract.ts';
import { clientOf, collected, firstCustomer, raw, sandboxAt, usersOf } from './world.ts';

function form(sandbox: Sandbox, path: string, body: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return sandbox.fetch(`https://login.windows.net${path}`, { method: 'POST', headers, body });
}

/** The real clock: MSAL looks at it. */
const now = { clock: { now: () => Date.now() } };

function service(options: SandboxOptions = {}, told: string[] = []): PartnerService {
  return new PartnerService({
    operations: async () => operations,
    sandbox: async () => sandboxAt({ ...now, ...options }),
    tell: text => told.push(text),
  });
}

describe('the sign-in host', () => {
  it('gives an application a token and nothing else', async () => {
    const response = await form(
      sandboxAt(),
      '/tern.example/oauth2/token',
      'grant_type=client_Credentials&resource=https://graph.windows.net&client_id=a&client_secret=k%2B',
    );
    const body = (await response.json()) as Record<string, string>;
    expect(Object.keys(body).toSorted()).toEqual(['access_token', 'expires_in', 'ext_expires_in', 'token_type']);
    expect(readToken(body['access_token'] ?? '')).toMatchObject({ appOnly: true, mfa: null });
  });

  it('reads a password that is not encoded', async () => {
    const response = await form(
      sandboxAt(),
      '/tern.example/oauth2/token',
      'grant_type=password&client_id=a&username=nell@tern.example&password=p&w+1=2&scope=openid',
    );
    const body = (await response.json()) as Record<string, string>;
    expect(readToken(body['access_token'] ?? '')).toMatchObject({ account: 'nell@tern.example', mfa: false });
  });

  it('swaps a token for one of Partner Center', async () => {
    const response = await raw(sandboxAt(), 'POST', '/generatetoken', 'grant_type=jwt_token');
    expect(await response.json()).toMatchObject({ access_token: expect.stringMatching(/^eyJ/), token_type: 'bearer' });
  });

  it('has discovery documents', async () => {
    const sandbox = sandboxAt();
    const get = async (path: string) => (await sandbox.fetch(`https://login.microsoftonline.com${path}`)).json();
    expect(await get('/common/discovery/instance?api-version=1.1')).toHaveProperty('metadata');
    expect(await get('/organizations/v2.0/.well-known/openid-configuration')).toHaveProperty('token_endpoint');
  });
});

describe('what a token may do', () => {
  it('refuses app-only tokens where a user is wanted', async () => {
    const sandbox = sandboxAt();
    const response = await form(
      sandbox,
      '/t/oauth2/v2.0/token',
      'grant_type=client_credentials&client_id=a&client_secret=b&scope=https%3A%2F%2Fapi.partnercenter.microsoft.com%2F.default',
    );
    const { access_token: token } = (await response.json()) as { access_token: string };
    const client = clientOf(sandbox.fetch, { token: fixedToken(token) });
    const customer = await firstCustomer(client);
    expect(await refusalOf(usersOf(client, customer.id))).toBe('403 900329');
  });

  it.each<[string, SandboxOptions, string]>([
    ['strict: a token of somebody else', { strict: true }, '401 400'],
    ['not strict: any text', {}, 'none'],
  ])('%s', async (_, options, refusal) => {
    const client = clientOf(sandboxAt(options).fetch);
    expect(await refusalOf(client.call(listCustomers))).toBe(refusal);
  });

  it('wants the MFA claim when it is told to', async () => {
    const sandbox = sandboxAt({ mfa: true });
    const token = async (body: string) =>
      ((await (await form(sandbox, '/t/oauth2/token', body)).json()) as { access_token: string }).access_token;
    const without = await token('grant_type=password&client_id=a&username=n&password=p');
    const withClaim = await token('grant_type=refresh_token&client_id=a&refresh_token=r');
    expect(await refusalOf(clientOf(sandbox.fetch, { token: fixedToken(without) }).call(listCustomers))).toBe(
      '401 900421',
    );
    const answer = await raw(sandbox, 'GET', '/v1/customers', undefined, {
      Authorization: `Bearer ${withClaim}`,
      ValidateMfa: 'true',
    });
    expect([answer.status, answer.headers.get('isMfaCompliant')]).toEqual([200, 'true']);
  });

  it('refuses another audience and an old token in strict mode, and renews', async () => {
    const sandbox = sandboxAt({ strict: true, mfa: false });
    const response = await form(
      sandbox,
      '/t/oauth2/token',
      'grant_type=client_credentials&client_id=a&client_secret=b&resource=https://graph.windows.net',
    );
    const { access_token: token } = (await response.json()) as { access_token: string };
    expect(await refusalOf(clientOf(sandbox.fetch, { token: fixedToken(token) }).call(listCustomers))).toBe(
      '401 900420',
    );
  });
});

describe('signing in through the service of the host', () => {
  it('says what to type before anybody has', async () => {
    const reply = await service().answer({ operation: 'customers.list', parameters: {} });
    expect(reply).toMatchObject({
      ok: false,
      error: { kind: 'NotSignedIn', description: expect.stringContaining('Connect-PartnerCenter') },
    });
  });

  it.each([
    ['sandbox', {}],
    ['deviceCode', {}],
    ['refreshToken', { secret: 'rt-1' }],
    ['refreshToken', { secret: 'rt-1', clientSecret: 'k' }],
  ] as const)('as a user by %s', async (flow, more) => {
    const told: string[] = [];
    const partner = service({ strict: flow === 'sandbox' }, told);
    const reply = await partner.signIn({ action: 'signIn', environment: 'Sandbox', flow, ...more });
    expect(reply).toMatchObject({
      ok: true,
      context: {
        account: 'admin@ternpartners.onmicrosoft.com',
        countryCode: 'US',
        locale: 'en-US',
        sandbox: true,
        appOnly: false,
      },
    });
    expect(told.join(' ')).toMatch(flow === 'deviceCode' ? /enter the code [A-Z0-9]{9}/ : /^$/);
    expect(await partner.answer({ operation: 'customers.list', parameters: { size: 1 } })).toMatchObject({
      ok: true,
      status: 200,
      next: expect.anything(),
    });
  });

  it('as an application', async () => {
    const partner = service();
    const request = {
      action: 'signIn',
      environment: 'Sandbox',
      flow: 'clientSecret',
      secret: 'k',
      tenant: 'tern.example',
    } as const;
    expect(await partner.signIn(request)).toMatchObject({ ok: true, context: { appOnly: true, countryCode: '' } });
  });

  it.each([
    ['sandbox', {}, /^1\./],
    ['deviceCode', {}, /^1\./],
    ['refreshToken', { secret: 'rt-1' }, /^1\./],
    ['clientSecret', { secret: 'k', tenant: 't' }, null],
  ] as const)('for the tokens themselves by %s', async (flow, more, refresh) => {
    const reply = await service().signIn({ action: 'token', environment: 'Sandbox', flow, ...more });
    const refreshToken = refresh === null ? null : expect.stringMatching(refresh);
    expect(reply).toMatchObject({
      ok: true,
      context: null,
      contexts: [],
      token: { accessToken: expect.stringMatching(/^eyJ/), refreshToken },
    });
  });

  it('keeps several contexts and goes between them', async () => {
    const partner = service();
    await partner.signIn({ action: 'signIn', flow: 'sandbox', contextName: 'one' });
    await partner.signIn({ action: 'signIn', flow: 'sandbox', contextName: 'two' });
    expect(await partner.signIn({ action: 'select', contextName: 'ONE' })).toMatchObject({
      context: { name: 'one' },
      contexts: [{ name: 'one' }, { name: 'two' }],
    });
    expect(await partner.signIn({ action: 'signOut' })).toMatchObject({
      ok: true,
      context: null,
      contexts: [{ name: 'two' }],
    });
    expect(await partner.signIn({ action: 'select', contextName: 'three' })).toMatchObject({ ok: false });
  });

  it.each([
    ['an unknown environment', { environment: 'Moon' }, "There is no environment 'Moon'."],
    ['a host that is no sandbox of this machine', { environment: 'http://evil.example' }, 'There is no environment'],
    ['no application', { flow: 'clientSecret', secret: 'k', tenant: 't' }, 'Name the application to sign in with'],
    [
      'an application without tenant',
      { environment: 'Sandbox', flow: 'clientSecret', secret: 'k' },
      'name it with -Tenant',
    ],
    ['a token that has ended', { flow: 'accessToken', secret: 'eyJhbGciOiJub25lIn0.eyJleHAiOjF9.x' }, 'has expired'],
    ['a certificate that is none', { environment: 'Sandbox', flow: 'certificate', secret: 'x', tenant: 't' }, 'PEM'],
  ] as const)('refuses %s', async (_, request, text) => {
    const reply = await service().signIn({ action: 'signIn', ...request });
    expect(reply).toMatchObject({ ok: false, error: { description: expect.stringContaining(text) } });
    expect(JSON.stringify(reply)).not.toContain('eyJ');
  });

  it('reads many pages by their links', async () => {
    const partner = service();
    await partner.signIn({ action: 'signIn', flow: 'sandbox' });
    const ids = new Set<string>();
    let next: unknown;
    do {
      const reply = await partner.answer({ operation: 'customers.list', parameters: { size: 2 }, next });
      if (!reply.ok) throw new Error(reply.error.description);
      for (const { id } of (reply.body as { items: { id: string }[] }).items) ids.add(id);
      // The link crosses a thread on its way to the engine and back.
      next = structuredClone(reply.next);
    } while (next !== undefined);
    expect(ids.size).toBe(5);
    expect(await collected(clientOf(sandboxAt().fetch).items(listCustomers))).toHaveLength(5);
  });

  it('says what would be sent and sends nothing', async () => {
    const reply = await service().answer({
      operation: 'customers.users.delete',
      parameters: { customerId: 'c', userId: 'ü' },
      dryRun: true,
    });
    expect(reply).toMatchObject({
      ok: true,
      status: 0,
      body: { method: 'DELETE', url: 'https://api.partnercenter.microsoft.com/v1/customers/c/users/%C3%BC' },
    });
  });

  it('shows no password in what would be sent', async () => {
    const body = {
      userPrincipalName: 'a@b',
      displayName: 'A',
      passwordProfile: { password: 'Harbor!2026x', forceChangePassword: true },
    };
    const reply = await service().answer({
      operation: 'customers.users.create',
      parameters: { customerId: 'c' },
      body,
      dryRun: true,
    });
    expect(reply).toMatchObject({
      body: { body: { passwordProfile: { password: '[redacted]', forceChangePassword: true } } },
    });
  });

  it('asks any address', async () => {
    const partner = service();
    await partner.signIn({ action: 'signIn', flow: 'sandbox' });
    const parameters = { path: 'customers?size=1' };
    expect(await partner.answer({ operation: 'request', parameters })).toMatchObject({
      ok: true,
      body: { totalCount: 1 },
    });
    expect(await partner.answer({ operation: 'request', parameters: { path: '/v1/invoices' } })).toMatchObject({
      ok: false,
      error: { kind: 'NotEmulated', description: expect.stringContaining('GetInvoices') },
    });
    expect(await partner.answer({ operation: 'customers.lst', parameters: {} })).toMatchObject({
      ok: false,
      error: { kind: 'Invalid' },
    });
  });
});
