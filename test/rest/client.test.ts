import { describe, expect, it } from 'vitest';
import { createUser, domainExists, getCustomer, listCustomers, listUserLicenses, updateBillingProfile } from '#partner';
import { type Fetch, PartnerError, RestClient, type RestClientOptions, type TokenSource } from '#rest';
import { Limiter } from '../../src/rest/limiter.ts';

/** A service that notes what it is asked and gives prepared answers, the last one for ever. */
function service(...answers: (() => Response)[]): { fetch: Fetch; seen: Request[] } {
  const seen: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    seen.push(request);
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    return answer === undefined ? Response.json({}) : answer();
  };
  return { fetch, seen };
}

const client = (fetch: Fetch, options: Partial<RestClientOptions> = {}) =>
  new RestClient({ baseUrl: 'https://api.example', fetch, backoffMs: 1, ...options });
const fault =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers });

async function errorOf(call: Promise<unknown>): Promise<PartnerError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof PartnerError) return error;
  throw new Error(`No PartnerError: ${String(error)}`);
}

describe('what is sent', () => {
  it('has percent-encoded parameters and no plus', async () => {
    const { fetch, seen } = service();
    await client(fetch).call(listCustomers, { size: 5, filter: '{"Field":"CompanyName","Value":"a b+c"}' });
    expect(seen[0]?.url).toBe(
      'https://api.example/v1/customers?size=5&filter=%7B%22Field%22%3A%22CompanyName%22%2C%22Value%22%3A%22a%20b%2Bc%22%7D',
    );
    await client(fetch).call(listUserLicenses, { customerId: 'a/b', userId: '$', licenseGroupIds: 'group1, group2' });
    expect(seen[1]?.url).toBe(
      'https://api.example/v1/customers/a%2Fb/users/%24/licenses?licenseGroupIds=group1&licenseGroupIds=group2',
    );
  });

  it('has the ids, the same through all attempts', async () => {
    const { fetch, seen } = service(fault(503, {}), fault(503, {}), () => Response.json({ id: 'c' }));
    const reply = await client(fetch).call(getCustomer, { customerId: 'c' });
    const ids = seen.map(request => request.headers.get('MS-RequestId'));
    expect(ids).toEqual([reply.requestId, reply.requestId, reply.requestId]);
    expect(seen[0]?.headers.get('MS-CorrelationId')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has the ETag in the body and in If-Match', async () => {
    const { fetch, seen } = service();
    await client(fetch).call(updateBillingProfile, { customerId: 'c' }, { attributes: { etag: '12' } });
    expect(seen[0]?.headers.get('If-Match')).toBe('"12"');
    expect(await seen[0]?.json()).toEqual({ attributes: { etag: '12' } });
  });

  it.each([
    [
      'a missing path parameter',
      () => client(service().fetch).call(getCustomer),
      "customers.get needs a value for 'customerId'.",
    ],
    [
      'a parameter that does not exist',
      () => client(service().fetch).call(listCustomers, { siez: 1 }),
      "customers.list has no parameter 'siez'.",
    ],
    [
      'a body that does not fit',
      () => client(service().fetch).call(createUser, { customerId: 'c' }, { userPrincipalName: 1 }),
      'userPrincipalName',
    ],
  ])('is nothing for %s', async (_, call, message) => {
    const error = await errorOf(call());
    expect([error.kind, error.description]).toEqual(['Invalid', expect.stringContaining(message)]);
  });
});

describe('what comes back', () => {
  it.each([
    ['a byte order mark', () => new Response('\ufeff{"id":"c"}'), { id: 'c' }],
    ['no body', () => new Response(null, { status: 204 }), undefined],
    ['an empty body', () => new Response(''), undefined],
    ['text that is no JSON', () => new Response('hello'), 'hello'],
  ])('may have %s', async (_, answer, body) => {
    expect((await client(service(answer).fetch).call(getCustomer, { customerId: 'c' })).body).toEqual(body);
  });

  it('is handed out even when it does not fit, and told', async () => {
    const told: unknown[] = [];
    const { fetch } = service(() => Response.json({ items: [{ id: 1 }, { id: 'b' }] }));
    const page = await client(fetch, { onUnexpected: notice => told.push(notice) })
      .pages(listCustomers)
      .next();
    expect(page.value?.items).toEqual([{ id: 1 }, { id: 'b' }]);
    expect(told).toEqual([
      { operation: 'customers.list', issue: 'id: Invalid input: expected string, received number' },
    ]);
  });

  it('is true or false for a question', async () => {
    expect(
      (await client(service(() => new Response(null, { status: 404 })).fetch).call(domainExists, { domain: 'd' })).body,
    ).toBe(false);
    expect((await client(service(() => new Response(null)).fetch).call(domainExists, { domain: 'd' })).body).toBe(true);
  });
});

describe('a refusal', () => {
  it.each([
    [
      'a fault',
      fault(404, { code: 60002, description: 'No user&#39;s here.', data: [], source: 'PartnerFD' }),
      {
        status: 404,
        code: '60002',
        category: 'NotFound',
        description: "No user's here.",
        source: 'PartnerFD',
        retryable: false,
      },
    ],
    [
      'data',
      fault(400, { code: 60012, description: 'x', data: ['LicenseQuotaExceededException: y'] }),
      { data: ['LicenseQuotaExceededException: y'] },
    ],
    ['a commerce fault', fault(400, { code: 1, message: 'only a message' }), { description: 'only a message' }],
    [
      'no body',
      () => new Response(null, { status: 401, statusText: 'Unauthorized - MFA required' }),
      { status: 401, category: 'Unauthorized', description: 'Unauthorized - MFA required', code: null },
    ],
    ['text', () => new Response('<html>gateway</html>', { status: 418 }), { description: '<html>gateway</html>' }],
    ['501', fault(501, { code: 0, description: 'no' }), { kind: 'NotEmulated' }],
  ] as const)('with %s', async (_, answer, facts) => {
    expect(await errorOf(client(service(answer).fetch).call(getCustomer, { customerId: 'c' }))).toMatchObject({
      operation: 'customers.get',
      requestId: expect.any(String),
      ...facts,
    });
  });

  it('of a throttled call is repeated, for a create as well', async () => {
    const { fetch, seen } = service(fault(429, { statusCode: 429 }, { 'Retry-After': '0' }), () =>
      Response.json({ id: 'u' }),
    );
    await client(fetch).call(createUser, { customerId: 'c' }, { userPrincipalName: 'a@b', displayName: 'A' });
    expect(seen).toHaveLength(2);
  });

  it.each([
    [500, 1],
    [504, 1],
    [503, 3],
    [429, 3],
  ])('%i of a create is tried %i times', async (status, times) => {
    const { fetch, seen } = service(fault(status, {}));
    await errorOf(
      client(fetch, { attempts: 3 }).call(
        createUser,
        { customerId: 'c' },
        { userPrincipalName: 'a@b', displayName: 'A' },
      ),
    );
    expect(seen).toHaveLength(times);
  });

  it('with a wait longer than there is time is given at once, with the wait', async () => {
    const { fetch, seen } = service(fault(429, { message: 'later' }, { 'Retry-After': '120' }));
    const error = await errorOf(client(fetch, { totalTimeoutMs: 1000 }).call(getCustomer, { customerId: 'c' }));
    expect([seen.length, error.retryAfterMs, error.retryable]).toEqual([1, 120_000, true]);
  });

  it('never shows a token', async () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOiJ4In0.c2ln';
    const { fetch } = service(fault(400, { code: 1, description: `bad token ${token}`, data: [`Bearer ${token}`] }));
    const error = await errorOf(
      client(fetch, { token: { renewable: false, getToken: async () => token } }).call(getCustomer, {
        customerId: 'c',
      }),
    );
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain(token);
  });
});

describe('a refused token', () => {
  const source = (renewable: boolean): TokenSource & { asked: boolean[] } => {
    const asked: boolean[] = [];
    return { renewable, asked, getToken: async ({ refresh = false }) => `token-${asked.push(refresh)}` };
  };

  it('is renewed once', async () => {
    const { fetch, seen } = service(fault(401, {}), () => Response.json({ id: 'c' }));
    const token = source(true);
    await client(fetch, { token }).call(getCustomer, { customerId: 'c' });
    expect(seen.map(request => request.headers.get('Authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(token.asked).toEqual([false, true]);
  });

  it.each([
    ['a source that cannot', false, {}, 1],
    ['no MFA claim', true, { code: 900421 }, 1],
    ['the wrong audience', true, { code: 900420 }, 1],
    ['a second refusal', true, {}, 2],
  ])('is not, after %s', async (_, renewable, body, times) => {
    const { fetch, seen } = service(fault(401, body));
    const error = await errorOf(client(fetch, { token: source(renewable) }).call(getCustomer, { customerId: 'c' }));
    expect([seen.length, error.status]).toEqual([times, 401]);
  });
});

describe('the limiter', () => {
  it('lets only so many run, and the others in order', async () => {
    const limiter = new Limiter(2);
    let most = 0;
    const order: number[] = [];
    const work = (index: number) =>
      limiter.run(async () => {
        most = Math.max(most, limiter.running);
        await new Promise(resolve => setTimeout(resolve, 1));
        order.push(index);
      });
    await Promise.all([0, 1, 2, 3, 4].map(work));
    expect([most, order]).toEqual([2, [0, 1, 2, 3, 4]]);
  });

  it('holds everybody back while the service throttles, and lets go of who stops', async () => {
    const limiter = new Limiter(1);
    limiter.pause(30);
    const started = performance.now();
    const stop = new AbortController();
    const first = limiter.run(async () => performance.now() - started);
    const second = limiter.run(async () => 0, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(second).rejects.toThrow('stopped');
    expect(await first).toBeGreaterThanOrEqual(28);
    expect(limiter.running).toBe(0);
  });
});

describe('400 with code 2000 behind a next link', () => {
  const answers = (items: unknown[]) =>
    service(
      () => Response.json({ items, links: { next: { uri: '/customers?seekOperation=Next', method: 'GET' } } }),
      fault(400, { code: 2000, description: 'Bad input.' }),
    ).fetch;
  const walk = async (operation: typeof listCustomers, items: unknown[]) => {
    const counts: number[] = [];
    for await (const page of client(answers(items)).pages(operation)) counts.push(page.items.length);
    return counts;
  };

  it('is the end of a list that seeks, after a page with items', async () => {
    expect(await walk(listCustomers, [{ id: 'a' }])).toEqual([1, 0]);
  });

  it('is an error after an empty page, and for a list that does not seek', async () => {
    expect(await errorOf(walk(listCustomers, []))).toMatchObject({ status: 400, code: '2000' });
    const whole = { ...listCustomers, paging: 'whole' } as const;
    expect(await errorOf(walk(whole, [{ id: 'a' }]))).toMatchObject({ status: 400, code: '2000' });
  });
});

it('a wait for throttling is told before it begins', async () => {
  const order: unknown[] = [];
  const { fetch } = service(fault(429, {}, { 'Retry-After': '1' }), () => Response.json({ id: 'c' }));
  const noted: Fetch = (input, init) => {
    order.push('sent');
    return fetch(input, init);
  };
  const call = client(noted, { onRetry: notice => order.push(notice) }).call(getCustomer, { customerId: 'c' });
  await new Promise(resolve => setTimeout(resolve, 500));
  const notice = { operation: 'customers.get', attempt: 2, status: 429, retryAfterMs: 1000 };
  expect(order).toEqual(['sent', notice]);
  await call;
  expect(order).toEqual(['sent', notice, 'sent']);
});
