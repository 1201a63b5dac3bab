import { customerModelReading } from '../model-reading.ts';

export default customerModelReading({
  name: 'Get-PartnerCustomerBillingProfile',
  synopsis: 'Gets the billing profile of a customer.',
  operation: 'customers.profiles.billing.get',
  model: {
    name: 'Customers.PSCustomerBillingProfile',
    members: ['CompanyName', 'Culture', 'DefaultAddress', 'Email', 'FirstName', 'Id', 'Language', 'LastName'],
  },
  does: 'Show the billing profile of the first customer',
  links: ['Set-PartnerCustomer'],
});
