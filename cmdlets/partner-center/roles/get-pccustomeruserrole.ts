import { defineCmdlet, ps } from '#cmdlet';
import { textOf } from '../json-values.ts';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';
import { tenantOf } from '../tenant.ts';
import { idOfUser, pcUserObject } from '../users/user-choice.ts';
import { writeItems } from '../write-items.ts';

/** Get-PCCustomerUserRole: the directory roles of a user; without a user those that the customer has. */
export default defineCmdlet({
  name: 'Get-PCCustomerUserRole',
  module: 'PartnerCenterModule',
  className: 'Get-PCCustomerUserRole',
  synopsis: 'Gets the directory roles of a user of a customer.',
  outputs: ['CustomerUserDirectoryRoles'],
  parameters: {
    TenantId: tenantId,
    UserId: { type: ps.string(), from: 'propertyName', help: 'The user, by id. Default: all roles of the customer.' },
    User: pcUserObject,
    SaToken: saToken,
  },
  sets: { ById: { UserId: { from: 'propertyName' } }, ByObject: { User: { mandatory: true } } },
  defaultSet: 'ById',
  examples: [
    {
      does: 'List the roles of the users of a customer',
      code: 'Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerUser | Get-PCCustomerUserRole',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCCustomerRole', 'Add-PCCustomerRoleMember'],
  process(bound, context) {
    const customerId = tenantOf(context, bound.TenantId);
    if (customerId === null) return;
    const userId = bound.set === 'ByObject' ? idOfUser(bound.User, context) : bound.UserId;
    if (userId === null) return;
    const call =
      userId === undefined || userId === ''
        ? { operation: 'customers.directoryroles.list', parameters: { customerId } }
        : { operation: 'customers.users.directoryroles.list', parameters: { customerId, userId } };
    writeItems(context, new PartnerCalls(context, bound.SaToken).items(call, userId ?? customerId), role => {
      const origin = originOf(['TenantId', customerId], ['UserId', userId], ['RoleId', textOf(role, 'id')]);
      return objectOfJson(role, 'CustomerUserDirectoryRoles', origin);
    });
  },
});
