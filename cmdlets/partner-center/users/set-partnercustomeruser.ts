import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { secretText } from '../secret-text.ts';
import { partnerUser, partnerUserType } from './partner-user.ts';
import { idOfUser } from './user-choice.ts';

const byCustomer = { mandatory: true, position: 0, from: 'propertyName' } as const;

/** Set-PartnerCustomerUser: sends what was given and nothing else, so that what others change meanwhile stays. */
export default defineCmdlet({
  name: 'Set-PartnerCustomerUser',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.SetPartnerCustomerUser',
  synopsis: 'Changes a user of a customer.',
  outputs: [partnerUserType],
  parameters: {
    CustomerId: customerId,
    DisplayName: { type: ps.string(), help: 'The new name that is shown.' },
    FirstName: { type: ps.string(), help: 'The new first name.' },
    ForceChangePasswordNextLogin: {
      type: ps.switch(),
      help: 'The user has to change the password at the next sign-in.',
    },
    InputObject: {
      type: ps.psobject(),
      validate: { notNull: true },
      help: 'The user, as Get-PartnerCustomerUser gives it.',
    },
    LastName: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'The new last name.' },
    Password: { type: ps.secureString(), secret: true, validate: { notNull: true }, help: 'The new password.' },
    UsageLocation: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'Where the user works: two letters.',
    },
    UserId: userId,
    UserPrincipalName: { type: ps.string(), help: 'The new name to sign in with.' },
  },
  sets: {
    UserObject: { CustomerId: byCustomer, InputObject: { mandatory: true, from: 'pipeline' } },
    UserId: { CustomerId: byCustomer, UserId: { mandatory: true } },
  },
  defaultSet: 'UserId',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Move the users of a customer to Great Britain',
      code: "Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUser | Set-PartnerCustomerUser -UsageLocation 'GB'",
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerCustomerUser'],
  process(bound, context) {
    const { CustomerId } = bound;
    const id = bound.set === 'UserObject' ? idOfUser(bound.InputObject, context) : bound.UserId;
    if (id === null) return;
    const calls = new PartnerCalls(context);
    const parameters = { customerId: CustomerId, userId: id };
    const body = { ...changesIn(bound, context), attributes: { objectType: 'CustomerUser' } };
    const answer = calls.change({ operation: 'customers.users.patch', parameters, body }, id)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(partnerUser(CustomerId, answer));
  },
});

interface Changes {
  readonly FirstName: string | undefined;
  readonly LastName: string | undefined;
  readonly DisplayName: string | undefined;
  readonly UserPrincipalName: string | undefined;
  readonly UsageLocation: string | undefined;
  readonly Password: object | undefined;
  readonly ForceChangePasswordNextLogin: boolean | undefined;
}

/** -ForceChangePasswordNextLogin alone keeps the password that there is. */
function changesIn(bound: Changes, context: CmdletContext): Record<string, unknown> {
  const { FirstName, LastName, DisplayName, UserPrincipalName, UsageLocation, Password } = bound;
  const forced = bound.ForceChangePasswordNextLogin === true;
  const passwordProfile = {
    ...(Password === undefined ? {} : { password: secretText(Password, context) }),
    forceChangePassword: forced,
  };
  return {
    ...(FirstName === undefined ? {} : { firstName: FirstName }),
    ...(LastName === undefined ? {} : { lastName: LastName }),
    ...(DisplayName === undefined ? {} : { displayName: DisplayName }),
    ...(UserPrincipalName === undefined ? {} : { userPrincipalName: UserPrincipalName }),
    ...(UsageLocation === undefined ? {} : { usageLocation: UsageLocation }),
    ...(Password === undefined && !forced ? {} : { passwordProfile }),
  };
}
