import { textOf } from '../json-values.ts';
import type { PartnerCalls } from '../partner-calls.ts';

/**
 * Users that were deleted in the last 30 days. The filter is the documented one; the PC* module said UserStatus, which the service
 * takes as well. A service that does not heed it must not make anybody think that all users are deleted.
 */
export function* deletedUsers(
  calls: Pick<PartnerCalls, 'items'>,
  customerId: string,
  size?: number,
): Generator<object> {
  const filter = JSON.stringify({ Field: 'UserState', Value: 'Inactive', Operator: 'equals' });
  const call = { operation: 'customers.users.list', parameters: { customerId, size, filter } };
  for (const user of calls.items(call, customerId)) {
    if (textOf(user, 'state')?.toLowerCase() === 'inactive') yield user;
  }
}
