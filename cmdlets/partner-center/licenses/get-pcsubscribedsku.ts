import { firstCustomer, tenantReading } from '../tenant-reading.ts';

export default tenantReading({
  name: 'Get-PCSubscribedSKU',
  synopsis: 'Gets the licences that a customer has, and how many are free.',
  operation: 'customers.subscribedskus.list',
  typeName: 'SubscribedSku',
  list: true,
  examples: [firstCustomer('Get-PCSubscribedSKU', 'List the licences of the first customer')],
  links: ['Get-PCCustomerUser'],
});
