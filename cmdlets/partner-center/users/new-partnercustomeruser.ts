import { defineCmdlet, ps, type SignInReply } from '#cmdlet';
import { customerId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { secretText } from '../secret-text.ts';
import { partnerUser, partnerUserType } from './partner-user.ts';

const text = (help: string) => ({
  type: ps.string(),
  from: 'propertyName' as const,
  validate: { notNullOrEmpty: true },
  help,
});

/** New-PartnerCustomerUser: without -UsageLocation the user works where the partner is. */
export default defineCmdlet({
  name: 'New-PartnerCustomerUser',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.NewPartnerCustomerUser',
  synopsis: 'Creates a user of a customer.',
  outputs: [partnerUserType],
  parameters: {
    CustomerId: { ...customerId, mandatory: true, from: 'propertyName' },
    DisplayName: { ...text('The name that is shown.'), mandatory: true },
    FirstName: text('First name.'),
    ForceChangePassword: { type: ps.switch(), help: 'The user has to change the password at the first sign-in.' },
    LastName: text('Last name.'),
    Password: {
      type: ps.secureString(),
      mandatory: true,
      secret: true,
      validate: { notNull: true },
      help: 'The first password.',
    },
    UsageLocation: text("Where the user works: two letters. Default: the partner's country."),
    UserPrincipalName: { ...text('The name to sign in with, in a domain of the customer.'), mandatory: true },
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Create a user who has to change the password',
      code: `$customer = Get-PartnerCustomer | Select-Object -First 1
$password = ConvertTo-SecureString 'Harbor!2026x' -AsPlainText -Force
New-PartnerCustomerUser -CustomerId $customer.CustomerId -UserPrincipalName "lena.quist@$($customer.Domain)" -DisplayName 'Lena Quist' -Password $password -ForceChangePassword`,
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerCustomerUser', 'Set-PartnerCustomerUser'],
  process(bound, context) {
    const { FirstName, LastName, CustomerId } = bound;
    const body = {
      usageLocation: bound.UsageLocation ?? partnersCountry(context.shell.host.call('signIn', { action: 'context' })),
      userPrincipalName: bound.UserPrincipalName,
      ...(FirstName === undefined ? {} : { firstName: FirstName }),
      ...(LastName === undefined ? {} : { lastName: LastName }),
      displayName: bound.DisplayName,
      passwordProfile: {
        password: secretText(bound.Password, context),
        forceChangePassword: bound.ForceChangePassword ?? false,
      },
      attributes: { objectType: 'CustomerUser' },
    };
    const call = { operation: 'customers.users.create', parameters: { customerId: CustomerId }, body };
    const answer = new PartnerCalls(context).change(call, bound.UserPrincipalName)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(partnerUser(CustomerId, answer));
  },
});

function partnersCountry(reply: SignInReply): string | undefined {
  const country = reply.ok ? reply.context?.countryCode : undefined;
  return country === '' ? undefined : country;
}
