import { describe, expect, it } from 'vitest';
import {
  createUser,
  deletedUsers,
  deleteUser,
  filterText,
  getUser,
  listUserLicenses,
  listUsers,
  patchUser,
  updateUserLicenses,
} from '#partner';
import { day } from '#sandbox';
import { refusalOf } from './contract.ts';
import { clientOf, collected, firstCustomer, raw, sandboxAt } from './world.ts';

async function opened(options = {}) {
  const sandbox = sandboxAt(options);
  const client = clientOf(sandbox.fetch);
  const { id: customerId, domain } = await firstCustomer(client);
  const create = async (name: string, more = {}) =>
    (
      await client.call(
        createUser,
        { customerId },
        { userPrincipalName: `${name}@${domain}`, displayName: name, usageLocation: 'US', ...more },
      )
    ).body.id;
  return { sandbox, client, customerId, domain, create };
}

describe('deleted users', () => {
  it('can be restored for 30 days and are gone after them', async () => {
    const { sandbox, client, customerId, create } = await opened();
    const [early, late] = [await create('early'), await create('late')];
    await client.call(deleteUser, { customerId, userId: early });
    await client.call(deleteUser, { customerId, userId: late });
    sandbox.clock.advance(29 * day);
    expect((await client.call(patchUser, { customerId, userId: early }, { state: 'active' })).body.state).toBe(
      'active',
    );
    sandbox.clock.advance(day);
    expect(await refusalOf(client.call(patchUser, { customerId, userId: late }, { state: 'active' }))).toBe(
      '404 60002',
    );
    expect((await client.call(getUser, { customerId, userId: early })).status).toBe(200);
  });

  it('free their licences, and get them back while units are left', async () => {
    const { client, customerId, create } = await opened();
    const user = { customerId, userId: await create('lena') };
    const skuId = '3b555118-da6a-4418-894f-7df1e2096870';
    await client.call(updateUserLicenses, user, { licensesToAssign: [{ skuId }] });
    await client.call(deleteUser, user);
    expect(await collected(client.items(listUserLicenses, user))).toEqual([]);
    await client.call(patchUser, user, { state: 'active' });
    expect((await collected(client.items(listUserLicenses, user))).map(license => license.productSku.id)).toEqual([
      skuId,
    ]);
    await client.call(deleteUser, user);
    let refusal = 'none';
    for (let index = 0; refusal === 'none'; index++) {
      const userId = await create(`filler${index}`);
      refusal = await refusalOf(
        client.call(updateUserLicenses, { customerId, userId }, { licensesToAssign: [{ skuId }] }),
      );
    }
    expect(refusal).toBe('400 60012');
    await client.call(patchUser, user, { state: 'active' });
    expect(await collected(client.items(listUserLicenses, user))).toEqual([]);
  });

  it('leave their name to another, and cannot take it back', async () => {
    const { client, customerId, create } = await opened();
    const userId = await create('lena');
    await client.call(deleteUser, { customerId, userId });
    await create('lena');
    expect(await refusalOf(client.call(patchUser, { customerId, userId }, { state: 'active' }))).toBe('409 3000');
  });

  it.each(['UserState', 'UserStatus'])('are found by %s', async field => {
    const { sandbox, client, customerId, create } = await opened();
    const userId = await create('lena');
    await client.call(deleteUser, { customerId, userId });
    const filter = `{"Field":"${field}","Value":"Inactive","Operator":"Equals"}`;
    const response = await raw(
      sandbox,
      'GET',
      `/v1/customers/${customerId}/users?size=0&filter=${encodeURIComponent(filter)}`,
    );
    const text = await response.text();
    expect(text).toContain(userId);
    expect(JSON.parse(text.replace('\ufeff', '')).links.self.uri).toContain('UserStatus');
  });
});

describe('a user', () => {
  it.each([
    ['no name', { userPrincipalName: undefined }, '400 2000'],
    ['a name of another domain', { userPrincipalName: 'a@elsewhere.example' }, '400 3000'],
    ['a weak password', { passwordProfile: { password: 'password' } }, '400 3000'],
    ['a country that is none', { usageLocation: 'USA' }, '400 3000'],
  ])('cannot be made with %s', async (_, change, refusal) => {
    const { sandbox, customerId, domain } = await opened();
    const body = { userPrincipalName: `x@${domain}`, displayName: 'X', ...change };
    const response = await raw(sandbox, 'POST', `/v1/customers/${customerId}/users`, body);
    expect(`${response.status} ${((await response.json()) as { code: number }).code}`).toBe(refusal);
  });

  it('is made with names in any case, and with nulls for what is not given', async () => {
    const { sandbox, customerId, domain } = await opened();
    const body = {
      Id: null,
      UserPrincipalName: `mixed@${domain}`,
      FirstName: 'Ada',
      lastName: null,
      displayName: 'Ada',
      State: 'Active',
      UserDomainType: 'None',
    };
    const made = (await (await raw(sandbox, 'POST', `/v1/customers/${customerId}/users/`, body)).json()) as Record<
      string,
      unknown
    >;
    expect(Object.keys(made)).toEqual([
      'id',
      'userPrincipalName',
      'firstName',
      'displayName',
      'userDomainType',
      'state',
      'passwordProfile',
      'lastDirectorySyncTime',
      'softDeletionTime',
      'attributes',
    ]);
  });

  it('needs a usage location before a licence', async () => {
    const { client, customerId, create } = await opened();
    const userId = await create('lena', { usageLocation: undefined });
    const update = { licensesToAssign: [{ skuId: '3b555118-da6a-4418-894f-7df1e2096870' }] };
    await expect(client.call(updateUserLicenses, { customerId, userId }, update)).rejects.toThrow('usage location');
  });

  it('is made once when the call is repeated under one MS-RequestId', async () => {
    const { sandbox, client, customerId, domain } = await opened();
    const [requestId, path] = ['10000000-0000-4000-8000-000000000001', `/v1/customers/${customerId}/users`];
    const post = (name: string) =>
      raw(
        sandbox,
        'POST',
        path,
        { userPrincipalName: `${name}@${domain}`, displayName: name },
        { 'MS-RequestId': requestId },
      );
    const [first, second, other] = [await post('ada'), await post('ada'), await post('otto')];
    expect(await second.text()).toBe(await first.text());
    expect(other.status).toBe(200);
    const names = (await collected(client.items(listUsers, { customerId }))).map(user => user.displayName);
    expect(names.filter(name => name === 'ada')).toHaveLength(1);
  });
});

describe('lists of users', () => {
  it('are sorted and paged, and keep sort and filter in the token', async () => {
    const { client, customerId, create } = await opened();
    for (const name of ['zoe', 'ada', 'mira', 'otto'])
      await client.call(deleteUser, { customerId, userId: await create(name) });
    const query = {
      customerId,
      size: 2,
      filter: filterText(deletedUsers),
      sortField: 'DisplayName',
      sortDirection: 'Descending',
    };
    const names = (await collected(client.items(listUsers, query))).map(user => user.displayName ?? '');
    expect(names).toEqual(names.toSorted((a, b) => b.localeCompare(a, 'en', { sensitivity: 'base' })));
    expect(names).toEqual(expect.arrayContaining(['zoe', 'otto', 'mira', 'ada']));
  });

  it('go on with a token alone, as the .NET client asks', async () => {
    const { sandbox, customerId } = await opened();
    const path = `/v1/customers/${customerId}/users`;
    const first = JSON.parse((await (await raw(sandbox, 'GET', `${path}?size=1`)).text()).replace('\ufeff', ''));
    const token = { 'MS-ContinuationToken': first.continuationToken };
    const second = JSON.parse(
      (await (await raw(sandbox, 'GET', `${path}?seekOperation=next`, undefined, token)).text()).replace('\ufeff', ''),
    );
    expect(second.totalCount).toBe(1);
    expect(second.items[0].id).not.toBe(first.items[0].id);
    const back = await raw(sandbox, 'GET', `${path}?seekOperation=Previous`, undefined, {
      'MS-ContinuationToken': second.continuationToken,
    });
    expect(JSON.parse((await back.text()).replace('\ufeff', '')).items[0].id).toBe(first.items[0].id);
  });

  it.each([
    ['a size that is no number', '?size=many', '400'],
    ['a token of another list', '?seekOperation=Next', '400'],
    [
      'a field that cannot be filtered',
      `?filter=${encodeURIComponent('{"Field":"ShoeSize","Value":"44","Operator":"equals"}')}`,
      '400',
    ],
    ['a filter that is no JSON', '?filter=%7B', '400'],
    ['more than 500', '?size=501', '200'],
  ])('answer %s', async (_, query, status) => {
    const { sandbox, customerId } = await opened();
    const response = await raw(sandbox, 'GET', `/v1/customers/${customerId}/users${query}`, undefined, {
      'MS-ContinuationToken': query.includes('seek') ? 'eyJwYXRoIjoiL3gifQ==' : '',
    });
    expect(String(response.status)).toBe(status);
  });
});
