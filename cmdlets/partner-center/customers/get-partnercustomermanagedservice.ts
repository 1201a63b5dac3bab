import { customerModelReading } from '../model-reading.ts';

export default customerModelReading({
  name: 'Get-PartnerCustomerManagedService',
  synopsis: 'Gets the services that the partner manages for a customer.',
  operation: 'customers.managedservices.list',
  model: {
    name: 'ManagedServices.PSManagedService',
    members: ['GroupName', 'Links', ['ManagedServiceId', 'id'], 'Name'],
  },
  does: 'List the services of the first customer',
  list: true,
});
