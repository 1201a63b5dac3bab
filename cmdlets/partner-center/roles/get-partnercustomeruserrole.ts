import { defineCmdlet } from '#cmdlet';
import { textOf } from '../json-values.ts';
import { modelName, modelObject } from '../model-object.ts';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { originOf } from '../partner-object.ts';
import { writeItems } from '../write-items.ts';

/** Get-PartnerCustomerUserRole: the directory roles of a user; without a user those that the customer has. */
export default defineCmdlet({
  name: 'Get-PartnerCustomerUserRole',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerCustomerUserRole',
  synopsis: 'Gets directory roles of a customer or of one of its users.',
  outputs: [modelName('Roles.PSDirectoryRole')],
  parameters: {
    CustomerId: { ...customerId, mandatory: true, from: 'propertyName' },
    UserId: { ...userId, from: 'propertyName' },
  },
  examples: [
    {
      does: 'List the roles of the first customer',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUserRole',
      needs: 'sandbox',
    },
  ],
  links: ['Add-PartnerCustomerUserRoleMember'],
  process({ CustomerId, UserId }, context) {
    const call =
      UserId === undefined
        ? { operation: 'customers.directoryroles.list', parameters: { customerId: CustomerId } }
        : {
            operation: 'customers.users.directoryroles.list',
            parameters: { customerId: CustomerId, userId: UserId },
          };
    writeItems(context, new PartnerCalls(context).items(call, UserId ?? CustomerId), role => {
      const id = textOf(role, 'id');
      const origin = originOf(['CustomerId', CustomerId], ['UserId', UserId], ['RoleId', id]);
      return modelObject(
        'Roles.PSDirectoryRole',
        [
          ['Name', textOf(role, 'name')],
          ['Id', id],
        ],
        origin,
      );
    });
  },
});
