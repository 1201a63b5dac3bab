import { defineCmdlet, ps } from '#cmdlet';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { tenantOf } from '../tenant.ts';

/** Remove-PCCustomerRoleMember: takes a directory role from a user. */
export default defineCmdlet({
  name: 'Remove-PCCustomerRoleMember',
  module: 'PartnerCenterModule',
  className: 'Remove-PCCustomerRoleMember',
  synopsis: 'Takes a directory role from a user of a customer.',
  parameters: {
    TenantId: tenantId,
    RoleId: { type: ps.string(), mandatory: true, from: 'propertyName', help: 'The role, by id.' },
    UserId: { type: ps.string(), mandatory: true, from: 'propertyName', aliases: ['Id'], help: 'The user, by id.' },
    SaToken: saToken,
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'See what would take every role from everybody',
      code: 'Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerRole | Get-PCCustomerRoleMember | Remove-PCCustomerRoleMember -WhatIf',
      needs: 'sandbox',
    },
  ],
  links: ['Add-PCCustomerRoleMember'],
  process({ TenantId, RoleId: roleId, UserId: userId, SaToken }, context) {
    const customerId = tenantOf(context, TenantId);
    if (customerId === null) return;
    const operation = 'customers.directoryroles.usermembers.delete';
    new PartnerCalls(context, SaToken).change({ operation, parameters: { customerId, roleId, userId } }, userId);
  },
});
