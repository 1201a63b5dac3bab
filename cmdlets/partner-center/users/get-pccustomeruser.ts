import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { all, onlyTenantId, resultSize, saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';
import { tenantOf } from '../tenant.ts';
import { writeItems } from '../write-items.ts';
import { deletedUsers } from './deleted-users.ts';
import { pcUser } from './pc-user.ts';

/** Get-PCCustomerUser: users of a customer, a user's licences, or the deleted users. */
export default defineCmdlet({
  name: 'Get-PCCustomerUser',
  module: 'PartnerCenterModule',
  className: 'Get-PCCustomerUser',
  synopsis: 'Gets users of a customer.',
  outputs: ['CustomerUser', 'CustomerUserLicenses'],
  parameters: {
    TenantId: onlyTenantId,
    UserId: { type: ps.string(), from: 'propertyName', help: 'One user, by id.' },
    Licenses: { type: ps.switch(), help: "The user's licences instead of the user." },
    Deleted: { type: ps.switch(), help: 'The users that were deleted in the last 30 days.' },
    All: all,
    ResultSize: resultSize,
    SaToken: saToken,
  },
  sets: {
    activeUser: { UserId: { mandatory: true, from: 'propertyName' }, Licenses: {} },
    deletedUser: { Deleted: { mandatory: true } },
    all: { All: {} },
  },
  defaultSet: 'all',
  examples: [
    {
      does: 'List the users of the first customer',
      code: 'Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerUser',
      needs: 'sandbox',
    },
    {
      does: "List a user's licences",
      code: 'Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerUser | Select-Object -First 1 | Get-PCCustomerUser -Licenses',
      needs: 'sandbox',
    },
    {
      does: 'List the deleted users',
      code: 'Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerUser -Deleted',
      needs: 'sandbox',
    },
  ],
  links: ['New-PCCustomerUser', 'Set-PCCustomerUser', 'Remove-PCCustomerUser', 'Restore-PCCustomerUser'],
  process(bound, context) {
    const tenant = tenantOf(context, bound.TenantId);
    if (tenant === null) return;
    const calls = new PartnerCalls(context, bound.SaToken);
    if (bound.set === 'activeUser' && bound.Licenses) writeLicenses(context, calls, tenant, bound.UserId);
    else if (bound.set === 'activeUser') {
      const parameters = { customerId: tenant, userId: bound.UserId };
      const user = calls.body({ operation: 'customers.users.get', parameters }, bound.UserId);
      if (user !== null) context.write(pcUser(tenant, user));
    } else {
      const size = bound.ResultSize ?? 200;
      const users =
        bound.set === 'deletedUser' && bound.Deleted
          ? deletedUsers(calls, tenant, size)
          : calls.items({ operation: 'customers.users.list', parameters: { customerId: tenant, size } }, tenant);
      writeItems(context, users, user => pcUser(tenant, user), bound.ResultSize);
    }
  },
});

function writeLicenses(context: CmdletContext, calls: PartnerCalls, tenant: string, userId: string): void {
  const call = { operation: 'customers.users.licenses.list', parameters: { customerId: tenant, userId } };
  const origin = originOf(['TenantId', tenant], ['UserId', userId]);
  writeItems(context, calls.items(call, userId), license => objectOfJson(license, 'CustomerUserLicenses', origin));
}
