import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { secretText } from '../secret-text.ts';
import { tenantOf } from '../tenant.ts';
import { pcUser } from './pc-user.ts';
import { idOfUser, pcUserId, pcUserObject } from './user-choice.ts';

/** Set-PCCustomerUser: sends what was given and nothing else, so that what others change meanwhile stays. */
export default defineCmdlet({
  name: 'Set-PCCustomerUser',
  module: 'PartnerCenterModule',
  className: 'Set-PCCustomerUser',
  synopsis: 'Changes a user of a customer.',
  outputs: ['CustomerUser'],
  parameters: {
    TenantId: tenantId,
    UserId: pcUserId,
    User: pcUserObject,
    FirstName: { type: ps.string(), help: 'The new first name.' },
    LastName: { type: ps.string(), help: 'The new last name.' },
    DisplayName: { type: ps.string(), help: 'The new name that is shown.' },
    UserPrincipalName: { type: ps.string(), help: 'The new name to sign in with.' },
    Location: { type: ps.string(), aliases: ['UsageLocation'], help: 'Where the user works: two letters.' },
    Password: { type: ps.secureString(), secret: true, help: 'The new password.' },
    ForceChangePassword: { type: ps.bool(), help: 'Must the user change the password at the next sign-in?' },
    SaToken: saToken,
  },
  sets: {
    AllDetails: { UserId: { mandatory: true, from: 'pipelineOrPropertyName' } },
    ByObject: { User: { mandatory: true } },
  },
  defaultSet: 'AllDetails',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Give a user another last name',
      code: "Get-PCCustomer | Select-Object -First 1 | Get-PCCustomerUser | Select-Object -First 1 | Set-PCCustomerUser -LastName 'Quist'",
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCCustomerUser', 'New-PCCustomerUser'],
  process(bound, context) {
    const tenant = tenantOf(context, bound.TenantId);
    if (tenant === null) return;
    const userId = bound.set === 'ByObject' ? idOfUser(bound.User, context) : bound.UserId;
    if (userId === null) return;
    const calls = new PartnerCalls(context, bound.SaToken);
    const parameters = { customerId: tenant, userId };
    const body = { ...changesIn(bound, context), attributes: { objectType: 'CustomerUser' } };
    const call = { operation: 'customers.users.patch', parameters, body };
    const answer = calls.change(call, userId)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(pcUser(tenant, answer));
  },
});

interface Changes {
  readonly FirstName: string | undefined;
  readonly LastName: string | undefined;
  readonly DisplayName: string | undefined;
  readonly UserPrincipalName: string | undefined;
  readonly Location: string | undefined;
  readonly Password: object | undefined;
  readonly ForceChangePassword: boolean | undefined;
}

function changesIn(bound: Changes, context: CmdletContext): Record<string, unknown> {
  const { FirstName, LastName, DisplayName, UserPrincipalName, Location, Password, ForceChangePassword } = bound;
  const passwordProfile = {
    ...(Password === undefined ? {} : { password: secretText(Password, context) }),
    ...(ForceChangePassword === undefined ? {} : { forceChangePassword: ForceChangePassword }),
  };
  return {
    ...(FirstName === undefined ? {} : { firstName: FirstName }),
    ...(LastName === undefined ? {} : { lastName: LastName }),
    ...(DisplayName === undefined ? {} : { displayName: DisplayName }),
    ...(UserPrincipalName === undefined ? {} : { userPrincipalName: UserPrincipalName }),
    ...(Location === undefined ? {} : { usageLocation: Location }),
    ...(Object.keys(passwordProfile).length === 0 ? {} : { passwordProfile }),
  };
}
