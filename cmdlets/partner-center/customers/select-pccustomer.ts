import { defineCmdlet } from '#cmdlet';
import { onlyTenantId, saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { selectTenant } from '../tenant.ts';
import { pcCustomer } from './pc-customer.ts';

/** Select-PCCustomer: the customer that the cmdlets which follow are about. */
export default defineCmdlet({
  name: 'Select-PCCustomer',
  module: 'PartnerCenterModule',
  className: 'Select-PCCustomer',
  synopsis: 'Chooses the customer for cmdlets without -TenantId.',
  outputs: ['Customer'],
  parameters: {
    TenantId: { ...onlyTenantId, help: 'The customer, by the id of its tenant.' },
    SaToken: saToken,
  },
  sets: { TenantId: { TenantId: { mandatory: true, from: 'propertyName' } } },
  defaultSet: 'TenantId',
  examples: [
    {
      does: 'List the users of a customer without naming it again',
      code: 'Get-PCCustomer | Select-Object -First 1 | Select-PCCustomer; Get-PCCustomerUser',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCCustomer'],
  process({ TenantId: id, SaToken: token }, context) {
    const call = { operation: 'customers.get', parameters: { customerId: id } };
    const customer = new PartnerCalls(context, token).body(call, id);
    if (customer === null) return;
    selectTenant(context, id);
    context.write(pcCustomer(customer));
  },
});
