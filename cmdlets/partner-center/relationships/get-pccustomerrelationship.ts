import { firstCustomer, tenantReading } from '../tenant-reading.ts';

export default tenantReading({
  name: 'Get-PCCustomerRelationship',
  synopsis: 'Gets the indirect resellers of a customer.',
  operation: 'customers.relationships.list',
  typeName: 'PartnerRelationship',
  list: true,
  examples: [firstCustomer('Get-PCCustomerRelationship', 'List the resellers of the first customer')],
  links: ['Get-PCIndirectReseller'],
});
