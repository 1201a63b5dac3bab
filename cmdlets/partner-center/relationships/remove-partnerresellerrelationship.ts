import { defineCmdlet } from '#cmdlet';
import { partnerCustomer, partnerCustomerType } from '../customers/partner-customer.ts';
import { textOf } from '../json-values.ts';
import { customerId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';

/** Remove-PartnerResellerRelationship: suspends the active subscriptions, without which the service refuses, and ends the relationship. */
export default defineCmdlet({
  name: 'Remove-PartnerResellerRelationship',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.RemovePartnerResellerRelationship',
  synopsis: 'Ends the reseller relationship with a customer.',
  outputs: [partnerCustomerType],
  parameters: { CustomerId: { ...customerId, mandatory: true, from: 'propertyName' } },
  shouldProcess: 'high',
  examples: [
    {
      does: 'See what would be sent',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Remove-PartnerResellerRelationship -WhatIf',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerResellerRequestLink'],
  process({ CustomerId }, context) {
    const calls = new PartnerCalls(context);
    const ending = {
      operation: 'customers.patch',
      parameters: { customerId: CustomerId },
      body: { relationshipToPartner: 'none', attributes: { objectType: 'Customer' } },
    };
    if (!calls.mayChange(ending, CustomerId)) return;
    const list = { operation: 'customers.subscriptions.list', parameters: { customerId: CustomerId } };
    for (const subscription of [...calls.items(list, CustomerId)]) {
      if (textOf(subscription, 'status')?.toLowerCase() !== 'active') continue;
      const parameters = { customerId: CustomerId, subscriptionId: textOf(subscription, 'id') ?? '' };
      const body = { ...subscription, status: 'suspended' };
      const suspended = calls.answer({ operation: 'customers.subscriptions.patch', parameters, body }, CustomerId);
      if (suspended === null) return;
    }
    const answer = calls.answer(ending, CustomerId)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(partnerCustomer({ id: CustomerId, ...answer }));
  },
});
