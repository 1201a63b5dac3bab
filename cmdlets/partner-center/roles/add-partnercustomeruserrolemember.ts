import { defineCmdlet, ps } from '#cmdlet';
import { memberOf } from '../json-values.ts';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';

/** Add-PartnerCustomerUserRoleMember: reads the user, because the service wants its names, and gives it the role. */
export default defineCmdlet({
  name: 'Add-PartnerCustomerUserRoleMember',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.AddPartnerCustomerUserRoleMember',
  synopsis: 'Gives a user of a customer a directory role.',
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
      does: 'Make a user a helpdesk administrator',
      code: `$customer = Get-PartnerCustomer | Select-Object -First 1
$role = $customer | Get-PartnerCustomerUserRole | Where-Object Name -EQ 'Helpdesk Administrator'
$customer | Get-PartnerCustomerUser | Select-Object -First 1 | Add-PartnerCustomerUserRoleMember -RoleId $role.Id`,
      needs: 'sandbox',
    },
  ],
  links: ['Remove-PartnerCustomerUserRoleMember', 'Get-PartnerCustomerUserRole'],
  process({ CustomerId, RoleId: roleId, UserId }, context) {
    const calls = new PartnerCalls(context);
    const parameters = { customerId: CustomerId, userId: UserId };
    const user = calls.body({ operation: 'customers.users.get', parameters }, UserId);
    if (user === null) return;
    const body = {
      id: UserId,
      displayName: memberOf(user, 'displayName'),
      userPrincipalName: memberOf(user, 'userPrincipalName'),
      attributes: { objectType: 'UserMember' },
    };
    const operation = 'customers.directoryroles.usermembers.create';
    if (calls.change({ operation, parameters: { customerId: CustomerId, roleId }, body }, UserId) !== null) {
      context.write(true);
    }
  },
});
