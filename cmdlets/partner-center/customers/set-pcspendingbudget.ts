import { defineCmdlet, ps } from '#cmdlet';
import { toDouble } from '#values';
import { onlyTenantId, saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';
import { tenantOf } from '../tenant.ts';

/** Set-PCSpendingBudget: the limit of a customer's spending on usage-based services. */
export default defineCmdlet({
  name: 'Set-PCSpendingBudget',
  module: 'PartnerCenterModule',
  className: 'Set-PCSpendingBudget',
  synopsis: "Sets the limit of a customer's spending on usage-based services.",
  outputs: ['CustomerSpendingBudget'],
  parameters: {
    TenantId: onlyTenantId,
    SpendingBudget: { type: ps.double(), mandatory: true, help: "The amount, in the customer's currency." },
    SaToken: saToken,
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Limit the first customer to 300',
      code: 'Get-PCCustomer | Select-Object -First 1 | Set-PCSpendingBudget -SpendingBudget 300',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCSpendingBudget'],
  process({ TenantId, SpendingBudget, SaToken }, context) {
    const customerId = tenantOf(context, TenantId);
    if (customerId === null) return;
    const body = { amount: toDouble(SpendingBudget), attributes: { objectType: 'SpendingBudget' } };
    const call = { operation: 'customers.usagebudget.patch', parameters: { customerId }, body };
    const answer = new PartnerCalls(context, SaToken).change(call, customerId)?.body;
    if (typeof answer === 'object' && answer !== null) {
      context.write(objectOfJson(answer, 'CustomerSpendingBudget', originOf(['TenantId', customerId])));
    }
  },
});
