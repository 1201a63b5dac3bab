import { defineCmdlet } from '#cmdlet';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { chosenUserId, userPrincipalName, userSets } from './partner-user-choice.ts';

/** Remove-PartnerCustomerUser: true for each user that was deleted. */
export default defineCmdlet({
  name: 'Remove-PartnerCustomerUser',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.RemovePartnerCustomerUser',
  synopsis: 'Deletes a user of a customer.',
  description: 'The user can be restored for 30 days: see Restore-PartnerCustomerUser.',
  outputs: ['System.Boolean'],
  parameters: { CustomerId: customerId, UserId: userId, UserPrincipalName: userPrincipalName },
  sets: userSets,
  defaultSet: 'ByUserId',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'See which requests would delete the users of a customer',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUser | Remove-PartnerCustomerUser -WhatIf',
      needs: 'sandbox',
    },
  ],
  links: ['Restore-PartnerCustomerUser'],
  process(bound, context) {
    const calls = new PartnerCalls(context);
    const id = chosenUserId(bound, context, calls);
    if (id === null) return;
    const parameters = { customerId: bound.CustomerId, userId: id };
    if (calls.change({ operation: 'customers.users.delete', parameters }, id) !== null) context.write(true);
  },
});
