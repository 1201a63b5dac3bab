import { expect, test } from 'vitest';
import { browser, origin } from './browser.ts';

test('moves the token of the first address into a cookie that no script reads', async () => {
  const { raw, entrance } = await browser();
  const response = await raw(entrance);
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/']);
  expect(response.headers.get('Set-Cookie')).toMatch(
    /^pcsh-portal-7072=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

test('shows nothing without the token, or with another', async () => {
  const { raw, entrance } = await browser();
  const other = (await browser()).entrance;
  expect(other).not.toBe(entrance);
  for (const path of ['/', other, '/?key=', '/customers/x/users', '/style.css']) {
    const response = await raw(path);
    expect([path, response.status, await response.text()]).toEqual([
      path,
      401,
      'Open the address that pcsh portal printed.',
    ]);
  }
  expect((await raw('/', { headers: { Cookie: 'pcsh-portal-7072=wrong' } })).status).toBe(401);
});

test.each(['evil.example', 'evil.example:7072', '127.0.0.1.evil.example:7072', '127.0.0.1:7072@evil.example', ''])(
  'refuses the host %j, token or not',
  async host => {
    const { raw, entrance } = await browser();
    const response = await raw(entrance, { headers: { Host: host } });
    expect([response.status, response.headers.get('Set-Cookie')]).toEqual([421, null]);
  },
);

test.each([undefined, 'null', 'https://evil.example', 'http://127.0.0.1:8080', 'http://localhost:7072'])(
  'refuses a form from the origin %j',
  async from => {
    const { raw, entrance, partner, customerId } = await browser();
    const cookie = (await raw(entrance)).headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const [user] = await partner.customers.byId(customerId).users.list().first(1);
    const headers = { Cookie: cookie, ...(from === undefined ? {} : { Origin: from }) };
    const path = `/customers/${customerId}/users/${user?.id}/delete`;
    expect((await raw(path, { method: 'POST', headers })).status).toBe(403);
    const still = await partner.customers
      .byId(customerId)
      .users.byId(user?.id ?? '')
      .get();
    expect(still.state).toBe('active');
    expect((await raw(path, { method: 'POST', headers: { Cookie: cookie, Origin: origin } })).status).toBe(303);
  },
);

test('allows no script, no frame and nothing from elsewhere', async () => {
  const { raw, get, customerId } = await browser();
  const policy = (await raw('/')).headers.get('Content-Security-Policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  for (const path of ['/', `/customers/${customerId}`, `/customers/${customerId}/users`]) {
    const { text } = await get(path);
    expect(text).not.toMatch(/<script|\son\w+=|https?:\/\//);
  }
});

test('escapes what others wrote', async () => {
  const { get, partner, customerId, domain } = await browser();
  const displayName = '<img src=x onerror=alert(1)>"\'&';
  const user = await partner.customers
    .byId(customerId)
    .users.create({ displayName, userPrincipalName: `mallory@${domain}`, usageLocation: 'US' });
  const escaped = '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;';
  for (const path of ['users', `users/${user.id}`]) {
    const { text } = await get(`/customers/${customerId}/${path}`);
    expect(text).toContain(escaped);
    expect(text).not.toContain('<img');
  }
  const { text } = await get(`/?name=${encodeURIComponent('"><script>')}`);
  expect(text).not.toContain('<script');
});
