import { customerModelReading } from '../model-reading.ts';

export default customerModelReading({
  name: 'Get-PartnerCustomerCompanyProfile',
  synopsis: 'Gets the company profile of a customer.',
  operation: 'customers.profiles.company.get',
  model: {
    name: 'Customers.PSCustomerCompanyProfile',
    members: ['Address', 'CompanyName', 'Domain', 'Email', 'TenantId'],
  },
  does: 'Show the company profile of the first customer',
});
