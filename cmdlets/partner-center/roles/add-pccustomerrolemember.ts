import { defineCmdlet, ps } from '#cmdlet';
import { jsonOfValue, memberOf } from '../json-values.ts';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { tenantOf } from '../tenant.ts';
import { pcRoleMember } from './pc-role-member.ts';

/** Add-PCCustomerRoleMember: gives a user a directory role. */
export default defineCmdlet({
  name: 'Add-PCCustomerRoleMember',
  module: 'PartnerCenterModule',
  className: 'Add-PCCustomerRoleMember',
  synopsis: 'Gives a user of a customer a directory role.',
  outputs: ['DirectoryRolesUser'],
  parameters: {
    TenantId: tenantId,
    RoleId: { type: ps.string(), mandatory: true, help: 'The role, by id.' },
    CustomerRoleMember: {
      type: ps.psobject(),
      mandatory: true,
      from: 'pipelineOrPropertyName',
      help: 'The user, as Get-PCCustomerUser gives it, or an object with Id, DisplayName and UserPrincipalName.',
    },
    SaToken: saToken,
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Make a user a helpdesk administrator',
      code: `$customer = Get-PCCustomer | Select-Object -First 1
$role = $customer | Get-PCCustomerRole | Where-Object name -EQ 'Helpdesk Administrator'
$customer | Get-PCCustomerUser | Select-Object -First 1 | Add-PCCustomerRoleMember -TenantId $customer.id -RoleId $role.id`,
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCCustomerRole', 'Remove-PCCustomerRoleMember'],
  process({ TenantId, RoleId: roleId, CustomerRoleMember: given, SaToken }, context) {
    const customerId = tenantOf(context, TenantId);
    if (customerId === null) return;
    const user = jsonOfValue(given, context);
    const body = {
      id: memberOf(user, 'id'),
      displayName: memberOf(user, 'displayName'),
      userPrincipalName: memberOf(user, 'userPrincipalName'),
      attributes: { objectType: 'UserMember' },
    };
    const operation = 'customers.directoryroles.usermembers.create';
    const call = { operation, parameters: { customerId, roleId }, body };
    const answer = new PartnerCalls(context, SaToken).change(call, given)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(pcRoleMember(customerId, roleId, answer));
  },
});
