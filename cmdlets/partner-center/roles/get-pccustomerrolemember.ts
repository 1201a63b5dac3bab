import { defineCmdlet, ps } from '#cmdlet';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { tenantOf } from '../tenant.ts';
import { writeItems } from '../write-items.ts';
import { pcRoleMember } from './pc-role-member.ts';

/** Get-PCCustomerRoleMember: who has a directory role; nothing where nobody has it. */
export default defineCmdlet({
  name: 'Get-PCCustomerRoleMember',
  module: 'PartnerCenterModule',
  className: 'Get-PCCustomerRoleMember',
  synopsis: 'Gets the members of a directory role of a customer.',
  outputs: ['DirectoryRolesUser'],
  parameters: {
    TenantId: tenantId,
    RoleId: { type: ps.string(), mandatory: true, from: 'propertyName', help: 'The role, by id.' },
    SaToken: saToken,
  },
  examples: [
    {
      does: 'List who has a role at the first customer',
      code: 'Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerRole | Get-PCCustomerRoleMember',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCCustomerRole', 'Add-PCCustomerRoleMember', 'Remove-PCCustomerRoleMember'],
  process({ TenantId, RoleId: roleId, SaToken }, context) {
    const customerId = tenantOf(context, TenantId);
    if (customerId === null) return;
    const call = { operation: 'customers.directoryroles.usermembers.list', parameters: { customerId, roleId } };
    const members = new PartnerCalls(context, SaToken).items(call, roleId);
    writeItems(context, members, member => pcRoleMember(customerId, roleId, member));
  },
});
