import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRoleMember,
  type CustomerUser,
  createUser,
  deletedUsers,
  deleteUser,
  filterText,
  listDirectoryRoles,
  listRoleMembers,
  listSubscribedSkus,
  listUserLicenses,
  listUsers,
  patchUser,
  updateUserLicenses,
} from '#partner';
import { PartnerError, type RestClient } from '#rest';
import { day } from '#sandbox';
import { clientOf, collected, firstCustomer, sandboxAt } from './world.ts';

/** What a careless administrator may do, in any order, to any of a few users. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('create' as const),
    name: fc.constantFrom('ada', 'otto', 'mira'),
    licensed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom(
      'delete' as const,
      'restore' as const,
      'assign' as const,
      'unassign' as const,
      'join' as const,
    ),
    user: fc.nat(5),
  }),
  fc.record({ kind: fc.constant('rename' as const), user: fc.nat(5), name: fc.constantFrom('ada', 'otto', 'mira') }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.constantFrom(1, 15, 31) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const skuId = '3b555118-da6a-4418-894f-7df1e2096870';

interface Play {
  readonly client: RestClient;
  readonly customerId: string;
  readonly domain: string;
  readonly known: string[];
  readonly roleId: string;
  advance(days: number): void;
}

async function act(play: Play, action: Step): Promise<void> {
  const { client, customerId, domain, known } = play;
  const path = { customerId, userId: 'user' in action ? (known[action.user % Math.max(1, known.length)] ?? '$') : '$' };
  switch (action.kind) {
    case 'create': {
      const body = {
        userPrincipalName: `${action.name}@${domain}`,
        displayName: action.name,
        usageLocation: action.licensed ? 'US' : undefined,
      };
      known.push((await client.call(createUser, { customerId }, body)).body.id);
      return;
    }
    case 'delete':
      await client.call(deleteUser, path);
      return;
    case 'restore':
      await client.call(patchUser, path, { state: 'active' });
      return;
    case 'rename':
      await client.call(patchUser, path, { userPrincipalName: `${action.name}@${domain}` });
      return;
    case 'assign':
      await client.call(updateUserLicenses, path, { licensesToAssign: [{ skuId }] });
      return;
    case 'unassign':
      await client.call(updateUserLicenses, path, { licensesToRemove: [skuId] });
      return;
    case 'join':
      await client.call(addRoleMember, { customerId, roleId: play.roleId }, { id: path.userId });
      return;
    case 'wait':
      play.advance(action.days);
  }
}

/** What holds whatever was done. */
async function check({ client, customerId, roleId }: Play): Promise<void> {
  const active = await collected(client.items(listUsers, { customerId, size: 3 }));
  const gone = await collected(client.items(listUsers, { customerId, filter: filterText(deletedUsers) }));
  const ids = (users: readonly CustomerUser[]) => users.map(user => user.id);
  expect(new Set([...ids(active), ...ids(gone)]).size).toBe(active.length + gone.length);
  expect(new Set(active.map(user => user.userPrincipalName?.toLowerCase())).size).toBe(active.length);
  expect(active.every(user => user.state === 'active' && user.softDeletionTime === undefined)).toBe(true);
  expect(gone.every(user => user.state === 'inactive' && typeof user.softDeletionTime === 'string')).toBe(true);
  const [sku] = (await collected(client.items(listSubscribedSkus, { customerId }))).filter(
    one => one.productSku.id === skuId,
  );
  let consumed = 0;
  for (const { id } of active) {
    const licenses = await collected(client.items(listUserLicenses, { customerId, userId: id }));
    consumed += licenses.filter(license => license.productSku.id === skuId).length;
  }
  expect(sku).toMatchObject({ consumedUnits: consumed, availableUnits: (sku?.activeUnits ?? 0) - consumed });
  for (const member of await collected(client.items(listRoleMembers, { customerId, roleId })))
    expect(ids(active)).toContain(member.id);
}

describe('the sandbox', () => {
  it('stays consistent through any sequence of operations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async actions => {
        const sandbox = sandboxAt({ usersPerCustomer: 3, customers: 1 });
        const client = clientOf(sandbox.fetch);
        const { id: customerId, domain } = await firstCustomer(client);
        const [role] = await collected(client.items(listDirectoryRoles, { customerId }));
        const play: Play = {
          client,
          customerId,
          domain,
          known: [],
          roleId: role?.id ?? '',
          advance: days => sandbox.clock.advance(days * day),
        };
        for (const action of actions) {
          await act(play, action).catch((error: unknown) => {
            // A refusal is an answer; a 500 is a fault of the sandbox.
            if (!(error instanceof PartnerError) || error.status === null || error.status >= 500) throw error;
          });
        }
        await check(play);
        sandbox.close();
      }),
      { numRuns: 40, seed: 20261124 },
    );
  });
});
