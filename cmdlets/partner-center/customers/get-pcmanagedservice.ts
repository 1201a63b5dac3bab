import { firstCustomer, tenantReading } from '../tenant-reading.ts';

export default tenantReading({
  name: 'Get-PCManagedService',
  synopsis: 'Gets the services that the partner manages for a customer.',
  operation: 'customers.managedservices.list',
  typeName: 'ManagedServices',
  list: true,
  examples: [firstCustomer('Get-PCManagedService', 'List the services of the first customer')],
  links: ['Get-PCCustomer'],
});
