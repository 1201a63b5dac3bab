import { describe, expect, it } from 'vitest';
import { operations } from '#partner';
import { PartnerService, type PartnerServiceOptions } from '#rest';
import { createSandbox } from '#sandbox';

interface Session {
  readonly partner: PartnerService;
  /** Addresses that were asked for on the network. */
  readonly network: string[];
}

function session(options: Partial<PartnerServiceOptions> = {}): Session {
  const network: string[] = [];
  const partner = new PartnerService({
    operations: async () => operations,
    sandbox: async () => createSandbox(),
    tell: () => undefined,
    fetch: async input => {
      network.push(String(input instanceof Request ? input.url : input));
      return Response.json({});
    },
    ...options,
  });
  return { partner, network };
}

const exchange = {
  method: 'GET',
  url: 'https://api.partnercenter.microsoft.com/v1/customers',
  headers: [],
  timeoutSeconds: 5,
  maximumRedirection: 0,
};
const list = { operation: 'customers.list', parameters: {} };

describe('a session that starts in a sandbox which cannot be opened', () => {
  const broken = () =>
    session({ startInSandbox: true, sandbox: () => Promise.reject(new Error('file is not a database')) });

  it('says so every time and never goes to the network', async () => {
    const { partner, network } = broken();
    for (let time = 0; time < 2; time++) {
      expect(await partner.http(exchange)).toMatchObject({ ok: false, message: 'file is not a database' });
      expect(await partner.answer(list)).toMatchObject({ ok: false, error: { description: 'file is not a database' } });
      expect(await partner.signIn({ action: 'context' })).toMatchObject({
        ok: false,
        error: { description: 'file is not a database' },
      });
    }
    expect(network).toEqual([]);
  });

  it('is left by a sign-in elsewhere, but not by one that fails', async () => {
    const { partner, network } = broken();
    expect(await partner.signIn({ action: 'signIn', flow: 'accessToken' })).toMatchObject({ ok: false });
    expect(await partner.http(exchange)).toMatchObject({ ok: false });
    const reply = await partner.signIn({ action: 'signIn', flow: 'accessToken', secret: 'a.b.c' });
    expect(reply).toMatchObject({ ok: true, context: { environment: 'AzureCloud' } });
    expect(await partner.answer(list)).toMatchObject({ ok: true });
    expect(network.length).toBeGreaterThan(0);
  });
});

describe('a session that starts in a sandbox', () => {
  it('waits for it, however many ask at once', async () => {
    const { partner, network } = session({ startInSandbox: true });
    const replies = await Promise.all([partner.answer(list), partner.http(exchange), partner.answer(list)]);
    expect(replies.map(reply => reply.ok)).toEqual([true, true, true]);
    expect(network).toEqual([]);
  });

  it('stays there after signing out', async () => {
    const { partner, network } = session({ startInSandbox: true });
    await partner.signIn({ action: 'signOut' });
    expect(await partner.http(exchange)).toMatchObject({ ok: true, status: 401 });
    expect(await partner.answer(list)).toMatchObject({ ok: false, error: { kind: 'NotSignedIn' } });
    expect(network).toEqual([]);
  });
});

describe('a call with a token of its own', () => {
  const deletion = { operation: 'customers.users.delete', parameters: { customerId: 'c', userId: 'u' } };
  const elsewhere = { action: 'signIn', flow: 'accessToken', secret: 'a.b.c', environment: 'AzurePPE' } as const;

  it('is made in the environment in use, whatever the one before was', async () => {
    const sent: (readonly [string | null, string])[] = [];
    const { partner } = session({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        sent.push([request.headers.get('Authorization'), new URL(request.url).host]);
        return Response.json({});
      },
    });
    const token = 'x.y.z';
    const target = async () => (await partner.answer({ ...deletion, token, dryRun: true })) as { body: unknown };
    expect((await target()).body).toMatchObject({ environment: 'AzureCloud' });
    await partner.answer({ ...deletion, token });
    await partner.signIn(elsewhere);
    expect((await target()).body).toMatchObject({
      environment: 'AzurePPE',
      url: 'https://api.partnercenter.microsoft-ppe.com/v1/customers/c/users/u',
    });
    sent.splice(1);
    await partner.answer({ ...deletion, token });
    await partner.answer(deletion);
    expect(sent).toEqual([
      ['Bearer x.y.z', 'api.partnercenter.microsoft.com'],
      ['Bearer x.y.z', 'api.partnercenter.microsoft-ppe.com'],
      ['Bearer a.b.c', 'api.partnercenter.microsoft-ppe.com'],
    ]);
    expect(await partner.signIn({ action: 'list' })).toMatchObject({ ok: true, contexts: [{}] });
  });

  it('stays in the sandbox of the session, even after signing out', async () => {
    const { partner, network } = session({ startInSandbox: true });
    for (const action of ['context', 'signOut'] as const) {
      await partner.signIn({ action });
      const reply = await partner.answer({ ...deletion, token: 'x.y.z', dryRun: true });
      expect(reply).toMatchObject({ ok: true, body: { environment: 'sandbox' } });
      await partner.answer({ ...deletion, token: 'x.y.z' });
    }
    expect(network).toEqual([]);
  });
});

it('a dry run names where the call would be made', async () => {
  const { partner } = session();
  const shown = async () => (await partner.answer({ ...list, dryRun: true })) as { body: { environment: unknown } };
  expect((await shown()).body.environment).toBe(null);
  await partner.signIn({ action: 'signIn', flow: 'sandbox' });
  expect((await shown()).body.environment).toBe('sandbox');
  await partner.signIn({ action: 'signIn', flow: 'accessToken', secret: 'a.b.c' });
  expect((await shown()).body.environment).toBe('AzureCloud');
});
