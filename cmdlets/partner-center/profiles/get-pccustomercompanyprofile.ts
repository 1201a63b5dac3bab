import { firstCustomer, tenantReading } from '../tenant-reading.ts';

export default tenantReading({
  name: 'Get-PCCustomerCompanyProfile',
  synopsis: 'Gets the company profile of a customer.',
  operation: 'customers.profiles.company.get',
  typeName: 'Profile',
  list: false,
  examples: [firstCustomer('Get-PCCustomerCompanyProfile', 'Show the company profile of the first customer')],
  links: ['Get-PCCustomerBillingProfile'],
});
