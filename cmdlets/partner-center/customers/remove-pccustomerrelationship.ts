import { defineCmdlet } from '#cmdlet';
import { onlyTenantId, saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';
import { tenantOf } from '../tenant.ts';

/** Remove-PCCustomerRelationship: the partner is no longer the customer's reseller. */
export default defineCmdlet({
  name: 'Remove-PCCustomerRelationship',
  module: 'PartnerCenterModule',
  className: 'Remove-PCCustomerRelationship',
  synopsis: 'Ends the reseller relationship with a customer.',
  description: 'The service refuses while the customer has active subscriptions.',
  outputs: ['Customer'],
  parameters: { TenantId: onlyTenantId, SaToken: saToken },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'See what would be sent',
      code: 'Get-PCCustomer | Select-Object -First 1 | Remove-PCCustomerRelationship -WhatIf',
      needs: 'sandbox',
    },
  ],
  links: ['Remove-PCCustomer'],
  process({ TenantId, SaToken }, context) {
    const customerId = tenantOf(context, TenantId);
    if (customerId === null) return;
    const body = { relationshipToPartner: 'none', attributes: { objectType: 'Customer' } };
    const call = { operation: 'customers.patch', parameters: { customerId }, body };
    const answer = new PartnerCalls(context, SaToken).change(call, customerId)?.body;
    if (typeof answer === 'object' && answer !== null) {
      context.write(objectOfJson(answer, 'Customer', originOf(['TenantId', customerId])));
    }
  },
});
