import { defineCmdlet, ps } from '#cmdlet';
import { jsonOfValue } from '../json-values.ts';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';
import { tenantOf } from '../tenant.ts';

/** Set-PCCustomerBillingProfile: the whole profile as read, with what was changed in it. Its etag tells the service what was read. */
export default defineCmdlet({
  name: 'Set-PCCustomerBillingProfile',
  module: 'PartnerCenterModule',
  className: 'Set-PCCustomerBillingProfile',
  synopsis: 'Replaces the billing profile of a customer.',
  outputs: ['Profile'],
  parameters: {
    TenantId: tenantId,
    BillingProfile: {
      type: ps.psobject(),
      mandatory: true,
      from: 'pipelineOrPropertyName',
      help: 'The profile, as Get-PCCustomerBillingProfile gives it.',
    },
    SaToken: saToken,
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: "Change the company's name on the bill",
      code: `$profile = Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerBillingProfile
$profile.companyName = 'Juniper Quay Bakers'
$profile | Set-PCCustomerBillingProfile`,
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCCustomerBillingProfile'],
  process({ TenantId, BillingProfile: profile, SaToken }, context) {
    const customerId = tenantOf(context, TenantId);
    if (customerId === null) return;
    const operation = 'customers.profiles.billing.update';
    const call = { operation, parameters: { customerId }, body: jsonOfValue(profile, context) };
    const answer = new PartnerCalls(context, SaToken).change(call, customerId)?.body;
    if (typeof answer === 'object' && answer !== null) {
      context.write(objectOfJson(answer, 'Profile', originOf(['TenantId', customerId])));
    }
  },
});
