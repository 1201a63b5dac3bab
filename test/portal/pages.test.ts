import { expect, test } from 'vitest';
import { browser } from './browser.ts';

test('lists customers page by page, and those whose name begins with a text', async () => {
  const { get } = await browser(120);
  const first = await get('/');
  expect(first.text.match(/href="\/customers\//g)).toHaveLength(50);
  const next = /href="(\/\?after=[^"]+)"/.exec(first.text)?.[1] ?? '';
  const second = await get(next.replaceAll('&amp;', '&'));
  expect(second.text.match(/href="\/customers\//g)).toHaveLength(50);
  const name = />([^<]+)<\/a><\/td>/.exec(second.text)?.[1] ?? '';
  const found = await get(`/?name=${encodeURIComponent(name)}`);
  expect(found.text.match(/href="\/customers\//g)).toHaveLength(1);
  expect((await get('/?name=zzzz')).text).toContain('There are no such customers.');
});

test('goes from a customer to its users and licenses', async () => {
  const { get, customerId, partner, domain } = await browser();
  const account = await get(`/customers/${customerId}`);
  expect(account.text).toContain(`<dd>${domain}</dd>`);
  expect(account.text).toContain(`href="/customers/${customerId}/users"`);
  const { text } = await get(`/customers/${customerId}/users`);
  const [user] = await partner.customers.byId(customerId).users.list().first(1);
  const [sku] = await partner.customers.byId(customerId).subscribedSkus.list().first(1);
  expect(text).toContain(`href="/customers/${customerId}/users/${user?.id}"`);
  expect(text).toContain(sku?.productSku.name);
  expect(text).toContain('aria-current="page">Users and licenses');
});

const fern = (domain: string): [string, string][] => [
  ['firstName', 'Fern'],
  ['lastName', ''],
  ['displayName', 'Fern Hill'],
  ['userPrincipalName', `fern@${domain}`],
  ['usageLocation', 'us'],
];

test('adds a user and shows the temporary password this once', async () => {
  const { get, post, customerId, domain, partner } = await browser();
  const response = await post(`/customers/${customerId}/users`, fern(domain));
  const text = await response.text();
  const password = /class="secret">([^<]+)</.exec(text)?.[1] ?? '';
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  expect(password).toMatch(/^[A-R][a-s][2-9][a-z2-9#]{10}$/);
  const users = await partner.customers.byId(customerId).users.list().toArray();
  const added = users.find(({ displayName }) => displayName === 'Fern Hill');
  expect(added).toMatchObject({ userPrincipalName: `fern@${domain}`, usageLocation: 'US' });
  for (const path of ['users', `users/${added?.id}`])
    expect((await get(`/customers/${customerId}/${path}`)).text).not.toContain(password);
});

test('gives a new user the permissions that are selected', async () => {
  const { get, post, customerId, domain, partner } = await browser();
  const { directoryRoles, users } = partner.customers.byId(customerId);
  const [first, second] = await directoryRoles.list().first(2);
  const { text } = await get(`/customers/${customerId}/users/new`);
  for (const role of [first, second]) expect(text).toContain(`name="role" value="${role?.id}"`);
  const selected: [string, string][] = [
    ['role', second?.id ?? ''],
    ['role', crypto.randomUUID()],
  ];
  const answer = await (await post(`/customers/${customerId}/users`, [...fern(domain), ...selected])).text();
  expect(answer).toContain('class="secret"');
  expect(answer.match(/A permission was not given/g)).toHaveLength(1);
  const added = (await users.list().toArray()).find(({ displayName }) => displayName === 'Fern Hill');
  const roles = await users
    .byId(added?.id ?? '')
    .directoryRoles()
    .toArray();
  expect(roles.map(({ id }) => id)).toEqual([second?.id]);
});

test('shows the form again, with what was entered, when the service refuses a new user', async () => {
  const { post, customerId, domain } = await browser();
  await post(`/customers/${customerId}/users`, fern(domain));
  const again = await post(`/customers/${customerId}/users`, fern(domain));
  const text = await again.text();
  expect(again.status).toBe(400);
  expect(text).toContain('role="alert">Another object with the same value');
  expect(text).toContain(`value="fern@${domain}"`);
  expect(text).not.toContain('class="secret"');
});

test('changes a user', async () => {
  const { get, post, customerId, partner } = await browser();
  const { users } = partner.customers.byId(customerId);
  const [user] = await users.list().first(1);
  const path = `/customers/${customerId}/users/${user?.id}`;
  const { text } = await get(path);
  expect(text).toContain(`value="${user?.userPrincipalName}"`);
  const saved = await post(path, [['displayName', 'Roger Federer']]);
  expect(saved.headers.get('Location')).toBe(`/customers/${customerId}/users?done=saved`);
  expect(await users.byId(user?.id ?? '').get()).toMatchObject({
    displayName: 'Roger Federer',
    userPrincipalName: user?.userPrincipalName,
  });
});

test('deletes users, shows them under their tab, and restores those that are selected', async () => {
  const { get, post, customerId, partner } = await browser();
  const { users } = partner.customers.byId(customerId);
  const before = (await users.listDeleted().toArray()).length;
  const three = await users.list().first(3);
  for (const { id } of three) {
    const response = await post(`/customers/${customerId}/users/${id}/delete`, []);
    expect(response.headers.get('Location')).toBe(`/customers/${customerId}/users?done=deleted`);
  }
  const { text } = await get(`/customers/${customerId}/deleted-users`);
  expect(text).toContain(`Deleted users (${before + 3})`);
  expect(text).toContain('<button>Restore</button>');
  for (const { id } of three) expect(text).toContain(`<input type="checkbox" name="user" value="${id}"`);

  const none = await post(`/customers/${customerId}/deleted-users`, []);
  expect(await none.text()).toContain('Select one or more users.');
  const selected = three.slice(0, 2).map(({ id }): [string, string] => ['user', id]);
  const response = await post(`/customers/${customerId}/deleted-users`, selected);
  const location = response.headers.get('Location') ?? '';
  expect((await get(location)).text).toContain('2 users are restored.');
  const active = new Set((await users.list().toArray()).map(({ id }) => id));
  expect(three.map(({ id }) => active.has(id))).toEqual([true, true, false]);
});

test('restores the others when the service refuses one', async () => {
  const { post, customerId, partner } = await browser();
  const { users } = partner.customers.byId(customerId);
  const [one] = await users.list().first(1);
  await users.byId(one?.id ?? '').delete();
  const selected: [string, string][] = [
    ['user', crypto.randomUUID()],
    ['user', one?.id ?? ''],
  ];
  const response = await post(`/customers/${customerId}/deleted-users`, selected);
  expect(await response.text()).toContain('Restored: 1. Not restored: 1.');
  expect((await users.byId(one?.id ?? '').get()).state).toBe('active');
});

test('tells what cannot be shown, with the id of the request', async () => {
  const { get, sandbox } = await browser();
  const missing = await get(`/customers/${crypto.randomUUID()}`);
  expect([missing.status, missing.text.includes('Request ID')]).toEqual([404, true]);
  expect((await get('/nowhere')).status).toBe(404);
  sandbox.close();
  const broken = await get('/');
  expect(broken.status).toBeGreaterThanOrEqual(500);
  expect(broken.text).not.toMatch(/\.ts:\d+/);
});
