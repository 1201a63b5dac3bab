import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { deletedUsers, filterText, listDirectoryRoles, listSubscriptions, listUsers } from '#partner';
import type { Sandbox } from '#sandbox';
import { clientOf, collected, firstCustomer, sandboxAt, usersOf } from './world.ts';

/** One request as a client of others sent it to a loopback server, and the status that the service gives. */
interface SeenRequest {
  readonly client: string;
  readonly call: string;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly form?: string;
  readonly status: number;
}

const seen: SeenRequest[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('./real-client-requests.json', import.meta.url)), 'utf8'),
);

/** Text that stands for each placeholder of the recorded requests. */
async function placeholders(sandbox: Sandbox): Promise<ReadonlyMap<string, string>> {
  const client = clientOf(sandbox.fetch);
  const customer = await firstCustomer(client);
  const customerId = customer.id;
  const user = (await usersOf(client, customerId)).find(
    candidate => candidate.usageLocation !== undefined && candidate.firstName !== undefined,
  );
  const roles = await collected(client.items(listDirectoryRoles, { customerId }));
  const [subscription] = await collected(client.items(listSubscriptions, { customerId }));
  const [deleted] = await collected(client.items(listUsers, { customerId, filter: filterText(deletedUsers) }));
  const nobody = '11111111-2222-4333-8444-555555555555';
  return new Map([
    ['{customer}', customerId],
    ['{user}', user?.id ?? ''],
    ['{deletedUser}', deleted?.id ?? nobody],
    ['{role}', roles[2]?.id ?? ''],
    ['{role2}', roles[3]?.id ?? ''],
    ['{sku}', String(subscription?.offerId)],
    ['{subscription}', subscription?.id ?? ''],
    ['{domain}', customer.domain],
    ['{unknownCustomer}', nobody],
    ['{unknownUser}', nobody],
    ['{partnerDomain}', sandbox.partner.domain],
    ['{application}', nobody],
    ['4567890', '4390100'],
  ]);
}

function filled(text: string, values: ReadonlyMap<string, string>): string {
  return [...values].reduce((result, [name, value]) => result.replaceAll(name, value), text);
}

/** What has to be done first for a request that undoes something. */
const before: readonly (readonly [RegExp, (request: SeenRequest) => Pick<SeenRequest, 'method' | 'path' | 'body'>])[] =
  [
    [/restore/i, () => ({ method: 'DELETE', path: '/v1/customers/{customer}/users/{user}' })],
    [
      /Remove-PCCustomerRoleMember/,
      () => ({
        method: 'POST',
        path: '/v1/customers/{customer}/directoryroles/{role}/usermembers',
        body: { id: '{user}' },
      }),
    ],
    [
      /UserLicense \(remove\)/,
      () => ({
        method: 'POST',
        path: '/v1/customers/{customer}/users/{user}/licenseupdates',
        body: { licensesToAssign: [{ skuId: '{sku}' }] },
      }),
    ],
  ];

async function send(
  sandbox: Sandbox,
  values: ReadonlyMap<string, string>,
  request: Pick<SeenRequest, 'method' | 'path' | 'query' | 'body' | 'form'>,
): Promise<Response> {
  const { method, path, query, body, form } = request;
  const url = `https://api.partnercenter.microsoft.com${filled(path, values)}${query === undefined || query === '' ? '' : `?${filled(query, values)}`}`;
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const content = form ?? (body === undefined || body === null ? undefined : JSON.stringify(body));
  const headers = { Authorization: 'Bearer opaque', 'Content-Type': type };
  return sandbox.fetch(url, {
    method,
    headers,
    ...(content === undefined || method === 'GET' ? {} : { body: filled(content, values) }),
  });
}

describe.each(
  seen.map(request => ({ ...request, name: `${request.client}: ${request.call}: ${request.method} ${request.path}` })),
)('$name', request => {
  let sandbox: Sandbox;
  let values: ReadonlyMap<string, string>;
  beforeAll(async () => {
    sandbox = sandboxAt();
    values = await placeholders(sandbox);
  });

  it(`answers ${request.status}`, async () => {
    for (const [pattern, first] of before) if (pattern.test(request.call)) await send(sandbox, values, first(request));
    const response = await send(sandbox, values, request);
    expect(response.status, await response.text()).toBe(request.status);
  });
});
