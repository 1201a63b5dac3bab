import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '#partner';
import { clientOf, firstCustomer, raw, sandboxAt, usersOf } from './world.ts';

const list = [...operations.values()].filter(operation => operation.path.startsWith('/v1/'));

/** Names that the service reads, and some that nobody does. */
const name = fc.constantFrom(
  'userPrincipalName',
  'DisplayName',
  'state',
  'passwordProfile',
  'password',
  'id',
  'licensesToAssign',
  'skuId',
  'excludedPlans',
  'licensesToRemove',
  'attributes',
  'etag',
  'companyProfile',
  'billingProfile',
  'defaultAddress',
  'country',
  'quantity',
  'status',
  'amount',
  'usageLocation',
  '__proto__',
  'constructor',
  'shoeSize',
);
const value = fc.letrec(tie => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1.5,
      '',
      'active',
      'Inactive',
      'US',
      '$',
      '3b555118-da6a-4418-894f-7df1e2096870',
    ),
    fc.string(),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(name, tie('node'), { maxKeys: 4 }),
  ),
})).node;
const segment = fc.oneof(
  fc.constantFrom('{customer}', '{user}', '$', '%', '%zz', '..', "' OR 1=1 --", '@{id=1; links=}', '\u0000', 'é'),
  fc.string(),
);

// Mostly a customer and a user that exist, so that more than their absence is tried.
const segments = fc.tuple(
  fc.oneof({ weight: 6, arbitrary: fc.constant('{customer}') }, segment),
  fc.oneof({ weight: 3, arbitrary: fc.constant('{user}') }, segment),
  segment,
);

describe('whatever is sent', () => {
  it('is answered, and never with an error of the sandbox itself', async () => {
    const sandbox = sandboxAt({ customers: 2 });
    const client = clientOf(sandbox.fetch);
    const { id } = await firstCustomer(client);
    const [user] = await usersOf(client, id);
    const known = new Map([
      ['{customer}', id],
      ['{user}', user?.id ?? ''],
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...list),
        segments,
        value,
        fc.string(),
        async (operation, texts, body, query) => {
          let index = 0;
          const path = operation.path.replace(/\{\w+\}/g, () => {
            const text = texts[index++] ?? '';
            return known.get(text) ?? encodeURIComponent(text.toWellFormed());
          });
          const writes = ['POST', 'PUT', 'PATCH'].includes(operation.method);
          const response = await raw(
            sandbox,
            operation.method,
            `${path}?filter=${encodeURIComponent(query.toWellFormed())}`,
            writes ? body : undefined,
          );
          expect(response.status, `${operation.method} ${path} ${await response.text()}`).toBeLessThan(500);
        },
      ),
      { numRuns: 600, seed: 20261124 },
    );
  });

  it.each([
    ['a body that is no JSON', 'POST', '/v1/customers', '{"a":', 400],
    ['an empty body', 'POST', '/v1/customers', '', 400],
    ['a list as body', 'PATCH', '/v1/customers/{customer}', '[1]', 400],
    ['a percent sign that stands alone', 'GET', '/v1/customers/%/users', undefined, 404],
    ['a text with quotes', 'GET', "/v1/customers/'%20OR%201=1%20--", undefined, 404],
  ])('%s', async (_, method, path, body, status) => {
    const sandbox = sandboxAt();
    const { id } = await firstCustomer(clientOf(sandbox.fetch));
    expect((await raw(sandbox, method, path.replace('{customer}', id), body)).status).toBe(status);
  });
});
