import { firstCustomer, tenantReading } from '../tenant-reading.ts';

export default tenantReading({
  name: 'Get-PCCustomerBillingProfile',
  synopsis: 'Gets the billing profile of a customer.',
  operation: 'customers.profiles.billing.get',
  typeName: 'Profile',
  list: false,
  examples: [firstCustomer('Get-PCCustomerBillingProfile', 'Show the billing profile of the first customer')],
  links: ['Set-PCCustomerBillingProfile'],
});
