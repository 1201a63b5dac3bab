import { firstCustomer, tenantReading } from '../tenant-reading.ts';

export default tenantReading({
  name: 'Get-PCCustomerRole',
  synopsis: 'Gets the directory roles of a customer.',
  operation: 'customers.directoryroles.list',
  typeName: 'DirectoryRoles',
  idParameter: 'RoleId',
  list: true,
  examples: [firstCustomer('Get-PCCustomerRole', 'List the roles of the first customer')],
  links: ['Get-PCCustomerRoleMember', 'Get-PCCustomerUserRole'],
});
