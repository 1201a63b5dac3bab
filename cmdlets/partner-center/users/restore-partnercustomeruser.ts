import { defineCmdlet } from '#cmdlet';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { chosenUserId, userPrincipalName, userSets } from './partner-user-choice.ts';

/** Restore-PartnerCustomerUser: brings back a user that was deleted in the last 30 days; says nothing, as in the module. */
export default defineCmdlet({
  name: 'Restore-PartnerCustomerUser',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.RestorePartnerCustomerUser',
  synopsis: 'Restores a deleted user of a customer.',
  parameters: { CustomerId: customerId, UserId: userId, UserPrincipalName: userPrincipalName },
  sets: userSets,
  defaultSet: 'ByUserId',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Restore every deleted user of a customer',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUser -ReturnDeletedUsers | Restore-PartnerCustomerUser',
      needs: 'sandbox',
    },
  ],
  links: ['Remove-PartnerCustomerUser'],
  process(bound, context) {
    const calls = new PartnerCalls(context);
    const id = chosenUserId(bound, context, calls, true);
    if (id === null) return;
    const body = { state: 'active', attributes: { objectType: 'CustomerUser' } };
    calls.change(
      { operation: 'customers.users.patch', parameters: { customerId: bound.CustomerId, userId: id }, body },
      id,
    );
  },
});
