import { defineCmdlet } from '#cmdlet';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { tenantOf } from '../tenant.ts';
import { idOfUser, pcUserId, pcUserObject } from './user-choice.ts';

/** Remove-PCCustomerUser: the user can be restored for 30 days. */
export default defineCmdlet({
  name: 'Remove-PCCustomerUser',
  module: 'PartnerCenterModule',
  className: 'Remove-PCCustomerUser',
  synopsis: 'Deletes a user of a customer.',
  description: 'The user can be restored for 30 days: see Restore-PCCustomerUser.',
  parameters: { TenantId: tenantId, UserId: pcUserId, User: pcUserObject, SaToken: saToken },
  sets: {
    ById: { UserId: { mandatory: true, from: 'pipelineOrPropertyName' } },
    ByObject: { User: { mandatory: true } },
  },
  defaultSet: 'ById',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'See which requests would delete the users in Norway',
      code: "Get-PCCustomer | Get-PCCustomerUser | Where-Object usageLocation -EQ 'NO' | Remove-PCCustomerUser -WhatIf",
      needs: 'sandbox',
    },
  ],
  links: ['Restore-PCCustomerUser', 'Get-PCCustomerUser'],
  process(bound, context) {
    const customerId = tenantOf(context, bound.TenantId);
    if (customerId === null) return;
    const userId = bound.set === 'ByObject' ? idOfUser(bound.User, context) : bound.UserId;
    if (userId === null) return;
    const call = { operation: 'customers.users.delete', parameters: { customerId, userId } };
    new PartnerCalls(context, bound.SaToken).change(call, userId);
  },
});
