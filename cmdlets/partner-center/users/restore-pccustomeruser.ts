import { defineCmdlet } from '#cmdlet';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { tenantOf } from '../tenant.ts';
import { pcUser } from './pc-user.ts';
import { idOfUser, pcUserId, pcUserObject } from './user-choice.ts';

/** Restore-PCCustomerUser: brings back a user that was deleted in the last 30 days. */
export default defineCmdlet({
  name: 'Restore-PCCustomerUser',
  module: 'PartnerCenterModule',
  className: 'Restore-PCCustomerUser',
  synopsis: 'Restores a deleted user of a customer.',
  outputs: ['CustomerUser'],
  parameters: { TenantId: tenantId, UserId: pcUserId, User: pcUserObject, SaToken: saToken },
  sets: {
    ById: { UserId: { mandatory: true, from: 'pipelineOrPropertyName' } },
    ByObject: { User: { mandatory: true } },
  },
  defaultSet: 'ById',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Restore every deleted user of a customer',
      code: 'Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerUser -Deleted | Restore-PCCustomerUser',
      needs: 'sandbox',
    },
  ],
  links: ['Remove-PCCustomerUser', 'Get-PCCustomerUser'],
  process(bound, context) {
    const tenant = tenantOf(context, bound.TenantId);
    if (tenant === null) return;
    const userId = bound.set === 'ByObject' ? idOfUser(bound.User, context) : bound.UserId;
    if (userId === null) return;
    const body = { state: 'active', attributes: { objectType: 'CustomerUser' } };
    const call = { operation: 'customers.users.patch', parameters: { customerId: tenant, userId }, body };
    const answer = new PartnerCalls(context, bound.SaToken).change(call, userId)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(pcUser(tenant, answer));
  },
});
