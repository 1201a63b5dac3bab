import { describe, expect, it } from 'vitest';
import { createUser, deletedUsers, deleteUser, filterText, listCustomers, listUsers, patchUser } from '#partner';
import type { RetryNotice } from '#rest';
import type { FaultRule } from '#sandbox';
import { refusalOf } from './contract.ts';
import { clientOf, collected, firstCustomer, sandboxAt } from './world.ts';

/** What a script does: list, create, change, delete, restore, list again. */
async function scenario(faults: readonly FaultRule[], notices: RetryNotice[] = []): Promise<unknown> {
  const client = clientOf(sandboxAt({ faults }).fetch, { onRetry: notice => notices.push(notice) });
  const { id: customerId, domain } = await firstCustomer(client);
  const made: string[] = [];
  for (const name of ['ada', 'mira', 'otto', 'nell']) {
    const { body } = await client.call(
      createUser,
      { customerId },
      { userPrincipalName: `${name}@${domain}`, displayName: name, usageLocation: 'US' },
    );
    made.push(body.id);
  }
  const [first = '', second = ''] = made;
  await client.call(patchUser, { customerId, userId: first }, { lastName: 'Fenn' });
  await client.call(deleteUser, { customerId, userId: first });
  await client.call(deleteUser, { customerId, userId: second });
  await client.call(patchUser, { customerId, userId: first }, { state: 'active' });
  const customers = await collected(client.items(listCustomers, { size: 2 }));
  const users = await collected(client.items(listUsers, { customerId, size: 3 }));
  const gone = await collected(client.items(listUsers, { customerId, filter: filterText(deletedUsers) }));
  return { made, customers, users, gone };
}

describe('what goes wrong and must not show', () => {
  const calm = scenario([]);

  it.each<[string, FaultRule]>([
    ['a 429 on every third call', { every: 3, effect: { kind: 'throttle', retryAfter: 0 } }],
    ['a 503 on every second call', { every: 2, effect: { kind: 'status', status: 503, retryAfter: 0 } }],
    ['a connection that breaks before a list', { method: 'GET', every: 2, effect: { kind: 'cut', when: 'before' } }],
    [
      'a connection that breaks after a change was made',
      { method: 'PATCH', every: 2, effect: { kind: 'cut', when: 'after' } },
    ],
    ['a connection that breaks after a delete', { method: 'DELETE', effect: { kind: 'cut', when: 'after' }, every: 2 }],
    ['a 500 on reading', { method: 'GET', every: 3, effect: { kind: 'status', status: 500 } }],
    ['answers without byte order mark', { effect: { kind: 'answer', change: 'withoutMark' } }],
    ['next links that start with /v1', { effect: { kind: 'answer', change: 'nextWithVersion' } }],
    ['absolute next links', { effect: { kind: 'answer', change: 'nextAbsolute' } }],
    ['a null in a list', { operation: 'customers.*', effect: { kind: 'answer', change: 'nullItem' } }],
  ])('%s', async (_, rule) => {
    expect(await scenario([rule])).toEqual(await calm);
  });

  it('says that it waits', async () => {
    const notices: RetryNotice[] = [];
    await scenario(
      [{ operation: 'customers.users.create', every: 2, effect: { kind: 'throttle', retryAfter: 0 } }],
      notices,
    );
    expect(notices[0]).toEqual({ operation: 'customers.users.create', attempt: 2, status: 429, retryAfterMs: 0 });
  });

  it('keeps unknown members, unknown texts and missing parts', async () => {
    const changes = ['unknownEnum', 'extraMember', 'missingPart'] as const;
    const faults = changes.map(
      (change): FaultRule => ({ operation: 'customers.list', effect: { kind: 'answer', change } }),
    );
    const [customer] = await collected(clientOf(sandboxAt({ faults }).fetch).items(listCustomers));
    expect(customer).toMatchObject({ relationshipToPartner: 'marketplace', shoeSize: { value: 44 } });
    expect(customer).not.toHaveProperty('companyProfile');
  });
});

describe('what goes wrong and has to show', () => {
  it.each<[string, FaultRule, string]>([
    [
      'a list that never ends',
      { effect: { kind: 'answer', change: 'nextRepeated' } },
      'The service sent the same next link twice. The list is not complete.',
    ],
    [
      'a link to another host',
      { effect: { kind: 'answer', change: 'nextOtherHost' } },
      'The next link points to another host (elsewhere.example) and is not followed.',
    ],
    [
      'a second page that is not there',
      { effect: { kind: 'answer', change: 'nextNotFound' } },
      'The resource was not found.',
    ],
    ['no MFA', { effect: { kind: 'mfaRefusal' } }, 'Unauthorized - MFA required'],
    [
      'a throttle that lasts',
      { effect: { kind: 'throttle', retryAfter: 3600 } },
      'Rate limit is exceeded. Try again in 3600 seconds.',
    ],
    [
      'a network that is gone',
      { effect: { kind: 'cut', when: 'before' } },
      'The connection to api.partnercenter.microsoft.com failed: ECONNRESET.',
    ],
  ])('%s', async (_, rule, message) => {
    const client = clientOf(sandboxAt({ faults: [rule] }).fetch);
    await expect(collected(client.items(listCustomers, { size: 2 }))).rejects.toThrow(message);
  });

  it('does not repeat a create whose outcome is unknown', async () => {
    const sandbox = sandboxAt();
    const client = clientOf(sandbox.fetch);
    const { id: customerId, domain } = await firstCustomer(client);
    const before = (await collected(client.items(listUsers, { customerId }))).length;
    sandbox.faults.add({ operation: 'customers.users.create', effect: { kind: 'cut', when: 'after' } });
    await expect(
      client.call(createUser, { customerId }, { userPrincipalName: `ada@${domain}`, displayName: 'Ada' }),
    ).rejects.toThrow('failed');
    expect(await collected(client.items(listUsers, { customerId }))).toHaveLength(before + 1);
  });

  it('stops when it is told to, and when time is up', async () => {
    const faults: FaultRule[] = [{ effect: { kind: 'latency', milliseconds: 5000 } }];
    const client = clientOf(sandboxAt({ faults }).fetch, { timeoutMs: 20, attempts: 2 });
    await expect(client.call(listCustomers)).rejects.toMatchObject({ kind: 'Timeout', retryable: true });
    const stop = AbortSignal.timeout(20);
    await expect(
      clientOf(sandboxAt({ faults }).fetch).call(listCustomers, {}, undefined, { signal: stop }),
    ).rejects.toMatchObject({ kind: 'Stopped' });
  });

  it('is the same every time for one seed', async () => {
    const faults: FaultRule[] = [{ probability: 0.4, effect: { kind: 'status', status: 400, code: 2000 } }];
    const outcomes = async () => {
      const client = clientOf(sandboxAt({ faults }).fetch);
      return Promise.all(Array.from({ length: 20 }, () => refusalOf(client.call(listCustomers))));
    };
    const first = await outcomes();
    expect(new Set(first)).toEqual(new Set(['none', '400 2000']));
    expect(await outcomes()).toEqual(first);
  });
});
