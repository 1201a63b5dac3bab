import { defineCmdlet, ps } from '#cmdlet';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';

/** Remove-PartnerCustomerUserRoleMember: takes a directory role from a user. */
export default defineCmdlet({
  name: 'Remove-PartnerCustomerUserRoleMember',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.RemovePartnerCustomerUserRoleMember',
  synopsis: 'Takes a directory role from a user of a customer.',
  outputs: ['System.Boolean'],
  parameters: {
    CustomerId: { ...customerId, mandatory: true, from: 'propertyName' },
    RoleId: {
      type: ps.string(),
      mandatory: true,
      from: 'propertyName',
      validate: { notNull: true },
      help: 'The role, by id.',
    },
    UserId: { ...userId, mandatory: true, from: 'propertyName' },
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'See what would take every role from a user',
      code: `$customer = Get-PartnerCustomer | Select-Object -First 1
$user = $customer | Get-PartnerCustomerUser | Select-Object -First 1
$user | Get-PartnerCustomerUserRole | Remove-PartnerCustomerUserRoleMember -WhatIf`,
      needs: 'sandbox',
    },
  ],
  links: ['Add-PartnerCustomerUserRoleMember'],
  process({ CustomerId, RoleId: roleId, UserId }, context) {
    const operation = 'customers.directoryroles.usermembers.delete';
    const call = { operation, parameters: { customerId: CustomerId, roleId, userId: UserId } };
    if (new PartnerCalls(context).change(call, UserId) !== null) context.write(true);
  },
});
