import { defineCmdlet, ps } from '#cmdlet';
import { customerId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { writeItems } from '../write-items.ts';
import { partnerCustomer, partnerCustomerType } from './partner-customer.ts';

/** Get-PartnerCustomer: all customers of the partner, one, or those of a domain. */
export default defineCmdlet({
  name: 'Get-PartnerCustomer',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerCustomer',
  synopsis: 'Gets customers of the partner.',
  outputs: [partnerCustomerType],
  parameters: {
    CustomerId: customerId,
    Domain: {
      type: ps.string(),
      validate: { notNull: true },
      help: 'The customers whose domain begins with this text.',
    },
  },
  sets: {
    ById: { CustomerId: { position: 0, from: 'propertyName' } },
    ByDomain: { Domain: { mandatory: true } },
  },
  defaultSet: 'ById',
  examples: [
    { does: 'List all customers', code: 'Get-PartnerCustomer', needs: 'sandbox' },
    { does: 'Find a customer by its domain', code: "Get-PartnerCustomer -Domain 'lanterndale'", needs: 'sandbox' },
  ],
  links: ['New-PartnerCustomer', 'Set-PartnerCustomer', 'Get-PartnerCustomerUser'],
  process(bound, context) {
    const calls = new PartnerCalls(context);
    if (bound.set === 'ById' && bound.CustomerId !== undefined) {
      const { CustomerId: id } = bound;
      const customer = calls.body({ operation: 'customers.get', parameters: { customerId: id } }, id);
      if (customer !== null) context.write(partnerCustomer(customer));
      return;
    }
    const filter =
      bound.set === 'ByDomain'
        ? JSON.stringify({ Field: 'Domain', Value: bound.Domain, Operator: 'starts_with' })
        : undefined;
    writeItems(context, calls.items({ operation: 'customers.list', parameters: { filter } }, null), partnerCustomer);
  },
});
