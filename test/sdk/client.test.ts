import { expect, expectTypeOf, test } from 'vitest';
import { type CustomerUser, createPartnerClient, type PartnerCredential, PartnerError } from '#sdk';
import { partnerIn } from './partner.ts';

async function errorOf(call: Promise<unknown>): Promise<PartnerError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof PartnerError) return error;
  throw new Error(`No PartnerError: ${String(error)}`);
}

test('goes through 2,000 customers, page by page', async () => {
  const { partner, seen } = await partnerIn({ customers: 2_000 });
  const all = await partner.customers.list({ pageSize: 500 }).toArray();
  expect(new Set(all.map(({ id }) => id)).size).toBe(2_000);
  expect(seen).toHaveLength(4);
  const sizes: number[] = [];
  for await (const page of partner.customers.list({ pageSize: 300 }).pages()) sizes.push(page.items.length);
  expect(sizes).toEqual([300, 300, 300, 300, 300, 300, 200]);
});

test('asks for no page that nobody wants', async () => {
  const { partner, seen } = await partnerIn({ customers: 2_000 });
  expect(await partner.customers.list({ pageSize: 50 }).first(50)).toHaveLength(50);
  expect(await partner.customers.list().first(0)).toEqual([]);
  expect(seen).toHaveLength(1);
});

test('goes on after a page with its token', async () => {
  const { partner } = await partnerIn({ customers: 30 });
  const whole = await partner.customers.list().toArray();
  const page = (await partner.customers.list({ pageSize: 10 }).pages().next()).value;
  const rest = await partner.customers.list({ continuationToken: page?.continuationToken }).toArray();
  expect([...(page?.items ?? []), ...rest].map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
});

test('filters by the beginning of a name or a domain', async () => {
  const { partner } = await partnerIn({ customers: 60 });
  const all = await partner.customers.list().toArray();
  const startsWith = (all[0]?.companyProfile?.companyName ?? '').slice(0, 4);
  const found = await partner.customers.list({ filter: { companyName: { startsWith } } }).toArray();
  expect(found.map(({ id }) => id)).toEqual(
    all.filter(({ companyProfile }) => companyProfile?.companyName?.startsWith(startsWith)).map(({ id }) => id),
  );
  const byDomain = await partner.customers
    .list({ filter: { domain: { startsWith: all[0]?.companyProfile?.domain ?? '' } } })
    .toArray();
  expect(byDomain[0]?.id).toBe(all[0]?.id);
});

test('creates, updates, deletes and restores a user', async () => {
  const { partner, customerId, domain } = await partnerIn();
  const { users } = partner.customers.byId(customerId);
  const created = await users.create({ userPrincipalName: `fern@${domain}`, displayName: 'Fern', usageLocation: 'US' });
  expectTypeOf(created).toEqualTypeOf<CustomerUser>();
  expect(created.passwordProfile?.password).toBeTypeOf('string');
  const fern = users.byId(created.id);
  await fern.update({ displayName: 'Fern Hill' });
  expect(await fern.get()).toMatchObject({ displayName: 'Fern Hill', usageLocation: 'US', state: 'active' });
  await fern.delete();
  expect((await users.listDeleted().toArray()).map(({ id }) => id)).toContain(created.id);
  expect((await users.list().toArray()).map(({ id }) => id)).not.toContain(created.id);
  expect(await fern.restore()).toMatchObject({ displayName: 'Fern Hill', state: 'active' });
  expect((await users.list({ filter: { state: 'active' } }).toArray()).map(({ id }) => id)).toContain(created.id);
});

test('does not compile with what the service has not', async () => {
  const { partner, customerId } = await partnerIn();
  const { users } = partner.customers.byId(customerId);
  const wrong = () => {
    // @ts-expect-error A user name is required.
    void users.create({ displayName: 'Fern' });
    // @ts-expect-error A misspelt member.
    void users.create({ displayName: 'Fern', userPrincipalName: 'fern@x', usageLocaton: 'US' });
    // @ts-expect-error A restore is restore().
    void users.byId('u').update({ state: 'active' });
    // @ts-expect-error No such state.
    users.list({ filter: { state: 'gone' } });
    // @ts-expect-error Customers have no state.
    partner.customers.list({ filter: { state: 'active' } });
  };
  expect(wrong).toBeTypeOf('function');
});

test('assigns licences, lists them, and takes them away', async () => {
  const { partner, customerId } = await partnerIn();
  const customer = partner.customers.byId(customerId);
  const [someone] = await customer.users.list().first(1);
  const user = customer.users.byId(someone?.id ?? '');
  await user.update({ usageLocation: 'US' });
  const held = new Set((await user.licenses.list().toArray()).map(({ productSku }) => productSku.id));
  const skus = await customer.subscribedSkus.list({ groups: ['group1'] }).toArray();
  const skuId = skus.find(sku => (sku.availableUnits ?? 0) > 0 && !held.has(sku.productSku.id))?.productSku.id ?? '';
  await user.licenses.assign([{ skuId }]);
  expect((await user.licenses.list().toArray()).map(({ productSku }) => productSku.id)).toContain(skuId);
  await user.licenses.remove([skuId]);
  expect((await user.licenses.list().toArray()).map(({ productSku }) => productSku.id)).not.toContain(skuId);
});

test('reads roles, profiles, subscriptions, domains and the rest', async () => {
  const { partner, customerId, domain } = await partnerIn();
  const customer = partner.customers.byId(customerId);
  expect((await customer.profiles.company.get()).domain).toBe(domain);
  const billing = await customer.profiles.billing.get();
  expect(await customer.profiles.billing.update({ ...billing, firstName: 'Fern' })).toMatchObject({
    firstName: 'Fern',
  });
  expect((await customer.subscriptions.list().toArray()).length).toBeGreaterThan(0);
  expect((await customer.directoryRoles.list().first(2)).length).toBe(2);
  expect((await partner.profiles.organization.get()).companyName).toBeTypeOf('string');
  expect(await partner.domains.exists(domain)).toBe(true);
  expect(await partner.domains.exists('juniperquay.onmicrosoft.com')).toBe(false);
  expect((await partner.countryRules('DE')).iso2Code).toBe('DE');
  expect((await partner.auditRecords().first(1)).length).toBe(1);
});

test('tells a refusal as a PartnerError', async () => {
  const { partner, customerId } = await partnerIn();
  const error = await errorOf(partner.customers.byId(customerId).users.byId(crypto.randomUUID()).get());
  expect(error).toMatchObject({
    kind: 'Service',
    status: 404,
    category: 'NotFound',
    retryable: false,
    operation: 'customers.users.get',
  });
  expect(await errorOf(partner.customers.byId('').get())).toMatchObject({ kind: 'Invalid', status: null });
});

test('stops before, during and between calls', async () => {
  const { partner, sandbox, customerId } = await partnerIn({ customers: 30 });
  const before = partner.customers.byId(customerId).get({ signal: AbortSignal.abort() });
  expect((await errorOf(before)).kind).toBe('Stopped');

  const slow = createPartnerClient({
    credential: { getToken: async () => ({ token: 'opaque' }) },
    fetch: (input, init) => {
      const { signal } = new Request(input, init);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  });
  const during = slow.customers.byId(customerId).get({ signal: AbortSignal.timeout(20) });
  expect((await errorOf(during)).kind).toBe('Stopped');

  const control = new AbortController();
  const going = async () => {
    for await (const _ of partner.customers.list({ pageSize: 10, signal: control.signal }).pages()) control.abort();
  };
  expect((await errorOf(going())).kind).toBe('Stopped');
  sandbox.close();
});

test('gives a scope its correlation id and language, and shares the rest', async () => {
  const { partner, seen, customerId } = await partnerIn();
  const traced = partner.with({ correlationId: 'c0ffee00-0000-4000-8000-000000000000' }).with({ locale: 'de-DE' });
  await traced.customers.byId(customerId).get();
  await traced.customers.byId(customerId).users.list().first(1);
  await partner.customers.byId(customerId).get();
  expect(seen.map(({ headers }) => [headers.get('MS-CorrelationId')?.slice(0, 6), headers.get('X-Locale')])).toEqual([
    ['c0ffee', 'de-DE'],
    ['c0ffee', 'de-DE'],
    [expect.not.stringContaining('c0ffee'), 'en-US'],
  ]);
});

test('reaches any address, page after page', async () => {
  const { partner } = await partnerIn({ customers: 3 });
  const first = await partner.request({ path: '/customers?size=2' });
  expect(first).toMatchObject({ status: 200, body: { totalCount: 2 } });
  const second = await partner.request({ path: '/customers?size=2', next: first.next });
  expect(second).toMatchObject({ body: { totalCount: 1 }, next: undefined });
});

test('asks for a token when it has none that is good, once for calls that come together', async () => {
  const asked: boolean[] = [];
  const scopesSeen: string[] = [];
  const { partner, customerId } = await partnerIn(
    {},
    {
      credential: {
        getToken: async (scopes, { refresh = false }) => {
          asked.push(refresh);
          scopesSeen.push(...scopes);
          return { token: 'opaque', expiresOn: new Date(Date.now() + 3_600_000) };
        },
      },
    },
  );
  await Promise.all([1, 2, 3].map(() => partner.customers.byId(customerId).get()));
  expect(asked).toEqual([false]);
  expect(scopesSeen).toEqual(['https://api.partnercenter.microsoft.com/.default']);
});

test('asks again for the others when the call that asked for the token is stopped', async () => {
  const control = new AbortController();
  let asked = 0;
  const credential: PartnerCredential = {
    getToken: (_, { signal }) => {
      asked++;
      return asked > 1
        ? Promise.resolve({ token: 'opaque' })
        : new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    },
  };
  const partner = createPartnerClient({ credential, fetch: async () => Response.json({ id: 'c' }) });
  const stopped = errorOf(partner.customers.byId('c').get({ signal: control.signal }));
  const other = partner.customers.byId('c').get();
  setTimeout(() => control.abort(), 5);
  expect((await stopped).kind).toBe('Stopped');
  expect(await other).toEqual({ id: 'c' });
});
