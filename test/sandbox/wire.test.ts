import { describe, expect, it } from 'vitest';
import { clientOf, firstCustomer, raw, sandboxAt } from './world.ts';

const mark = [0xef, 0xbb, 0xbf];

async function bytesOf(response: Response): Promise<number[]> {
  return [...new Uint8Array(await response.arrayBuffer())];
}

describe('the wire form of answers', () => {
  it('puts the byte order mark before a success and counts it', async () => {
    const response = await raw(sandboxAt(), 'GET', '/v1/customers?size=1');
    const bytes = await bytesOf(response);
    expect(bytes.slice(0, 4)).toEqual([...mark, 0x7b]);
    expect(response.headers.get('Content-Length')).toBe(String(bytes.length));
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  });

  it('sends faults, the audit list and empty answers without it', async () => {
    const sandbox = sandboxAt();
    const fault = await raw(sandbox, 'GET', '/v1/customers/$/users');
    expect(fault.status).toBe(404);
    expect(await fault.text()).toBe('{"code":60003,"description":"Tenant not found.","data":[],"source":"PartnerFD"}');
    const audit = await raw(sandbox, 'GET', '/v1/auditrecords?startDate=2026-11-01');
    expect((await bytesOf(audit)).slice(0, 1)).toEqual([0x7b]);
    const free = await raw(sandbox, 'HEAD', '/v1/domains/nobody.onmicrosoft.com');
    expect([free.status, (await bytesOf(free)).length, free.headers.get('Content-Length')]).toEqual([404, 0, '0']);
  });

  it('echoes the ids, or makes them', async () => {
    const ids = {
      'MS-RequestId': '10000000-0000-4000-8000-000000000001',
      'MS-CorrelationId': '00000000-0000-0000-0000-000000000000',
    };
    const given = await raw(sandboxAt(), 'GET', '/v1/customers', undefined, ids);
    expect(given.headers.get('MS-RequestId')).toBe(ids['MS-RequestId']);
    expect(given.headers.get('MS-CorrelationId')).toBe(ids['MS-CorrelationId']);
    const made = await raw(sandboxAt(), 'GET', '/v1/customers');
    expect(made.headers.get('MS-RequestId')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(made.headers.get('MS-CV')).toMatch(/^[A-Za-z0-9+/]{16}\.0$/);
  });

  it.each([
    ['a slash at the end', '/v1/customers/', 200],
    ['a double slash', '/v1//customers', 200],
    ['another case', '/V1/Customers', 200],
    ['the version twice', '/v1//v1/customers', 404],
    ['an unknown address', '/v1/gnomes', 404],
    ['an address that is known and not emulated', '/v1/invoices', 501],
  ])('answers %s', async (_, path, status) => {
    expect((await raw(sandboxAt(), 'GET', path)).status).toBe(status);
  });

  it('names the operation that it does not emulate', async () => {
    const response = await raw(sandboxAt(), 'POST', '/v1/customers/69d0382c-a022-4440-8cd9-e7a3ffa42dfa/carts', {});
    expect(await response.text()).toContain('CreateCart');
  });

  it('has links without version and leaves out what has no value', async () => {
    const body = (await (await raw(sandboxAt(), 'GET', '/v1/customers?size=2')).json()) as Record<string, unknown>;
    expect(body).toMatchObject({
      totalCount: 2,
      links: {
        self: { uri: '/customers?size=2', method: 'GET', headers: [] },
        next: { uri: '/customers?size=2&seekOperation=Next', headers: [{ key: 'MS-ContinuationToken' }] },
      },
      attributes: { objectType: 'Collection' },
    });
    expect(JSON.stringify(body)).not.toContain('null');
  });

  it('refuses a call without a token, and nothing else about tokens', async () => {
    const sandbox = sandboxAt();
    const bare = await sandbox.fetch('https://api.partnercenter.microsoft.com/v1/customers');
    expect(bare.status).toBe(401);
    expect(bare.headers.get('WWW-Authenticate')).toContain('OAuth realm=urn:cpsvc:cpid');
    expect((await raw(sandbox, 'GET', '/v1/customers')).status).toBe(200);
  });

  it('lists a customer briefly and shows it in full by id', async () => {
    const sandbox = sandboxAt();
    const listed = await firstCustomer(clientOf(sandbox.fetch));
    expect(Object.keys(listed)).not.toContain('billingProfile');
    const full = (await (await raw(sandbox, 'GET', `/v1/customers/${listed.id}`)).json()) as Record<string, unknown>;
    expect(full).toMatchObject({
      commerceId: expect.any(String),
      billingProfile: { attributes: { etag: expect.stringMatching(/^\d{19}$/) } },
      allowDelegatedAccess: true,
    });
  });
});
