import { defineCmdlet, ps } from '#cmdlet';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { writeItems } from '../write-items.ts';
import { deletedUsers } from './deleted-users.ts';
import { partnerUser, partnerUserType, userNamed } from './partner-user.ts';
import { reportMissing, userPrincipalName } from './partner-user-choice.ts';

const byCustomer = { mandatory: true, position: 0, from: 'propertyName' } as const;

/** Get-PartnerCustomerUser: users of a customer. */
export default defineCmdlet({
  name: 'Get-PartnerCustomerUser',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerCustomerUser',
  synopsis: 'Gets users of a customer.',
  outputs: [partnerUserType],
  parameters: {
    CustomerId: customerId,
    ReturnDeletedUsers: { type: ps.switch(), help: 'The users that were deleted in the last 30 days.' },
    UserId: userId,
    UserPrincipalName: userPrincipalName,
  },
  sets: {
    ByCustomerId: { CustomerId: byCustomer },
    ByUserId: { CustomerId: byCustomer, UserId: { mandatory: true, from: 'propertyName' } },
    ByUserState: { CustomerId: byCustomer, ReturnDeletedUsers: { mandatory: true } },
    ByUpn: { CustomerId: byCustomer, UserPrincipalName: { mandatory: true } },
  },
  defaultSet: 'ByCustomerId',
  examples: [
    {
      does: 'List the users of the first customer',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUser',
      needs: 'sandbox',
    },
    {
      does: 'List the deleted users',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUser -ReturnDeletedUsers',
      needs: 'sandbox',
    },
  ],
  links: ['New-PartnerCustomerUser', 'Set-PartnerCustomerUser', 'Remove-PartnerCustomerUser'],
  process(bound, context) {
    const { CustomerId } = bound;
    const calls = new PartnerCalls(context);
    const parameters = { customerId: CustomerId };
    if (bound.set === 'ByUserId') {
      const call = { operation: 'customers.users.get', parameters: { ...parameters, userId: bound.UserId } };
      const user = calls.body(call, bound.UserId);
      if (user !== null) context.write(partnerUser(CustomerId, user));
    } else if (bound.set === 'ByUpn') {
      const user = userNamed(calls, CustomerId, bound.UserPrincipalName);
      if (user === undefined) reportMissing(bound.UserPrincipalName, context);
      else context.write(partnerUser(CustomerId, user));
    } else {
      const users =
        bound.set === 'ByUserState' && bound.ReturnDeletedUsers
          ? deletedUsers(calls, CustomerId)
          : calls.items({ operation: 'customers.users.list', parameters }, CustomerId);
      writeItems(context, users, user => partnerUser(CustomerId, user));
    }
  },
});
