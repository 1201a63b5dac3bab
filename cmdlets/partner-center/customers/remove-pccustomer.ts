import { defineCmdlet } from '#cmdlet';
import { onlyTenantId, saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { tenantOf } from '../tenant.ts';

/** Remove-PCCustomer: deletes a customer of an integration sandbox; the service refuses it elsewhere. */
export default defineCmdlet({
  name: 'Remove-PCCustomer',
  module: 'PartnerCenterModule',
  className: 'Remove-PCCustomer',
  synopsis: 'Deletes a customer of an integration sandbox.',
  parameters: { TenantId: onlyTenantId, SaToken: saToken },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'See what would be sent',
      code: 'Get-PCCustomer | Select-Object -First 1 | Remove-PCCustomer -WhatIf',
      needs: 'sandbox',
    },
  ],
  links: ['New-PCCustomer', 'Remove-PCCustomerRelationship'],
  process({ TenantId, SaToken }, context) {
    const customerId = tenantOf(context, TenantId);
    if (customerId === null) return;
    new PartnerCalls(context, SaToken).change(
      { operation: 'customers.delete', parameters: { customerId } },
      customerId,
    );
  },
});
