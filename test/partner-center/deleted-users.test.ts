import { describe, expect, it } from 'vitest';
import type { PartnerCalls } from '../../cmdlets/partner-center/partner-calls.ts';
import { deletedUsers } from '../../cmdlets/partner-center/users/deleted-users.ts';

describe('deleted users', () => {
  it('are only those that the answer calls inactive, whatever the service made of the filter', () => {
    const answer = [
      { id: 'a', state: 'active' },
      { id: 'b', state: 'inactive' },
      { id: 'c', state: 'Inactive' },
      { id: 'd' },
    ];
    const asked: unknown[] = [];
    const calls = {
      *items(call: unknown) {
        asked.push(call);
        yield* answer;
      },
    } as Pick<PartnerCalls, 'items'>;
    expect([...deletedUsers(calls, 'customer', 5)]).toEqual([answer[1], answer[2]]);
    const filter = '{"Field":"UserState","Value":"Inactive","Operator":"equals"}';
    expect(asked).toEqual([
      { operation: 'customers.users.list', parameters: { customerId: 'customer', size: 5, filter } },
    ]);
  });
});
