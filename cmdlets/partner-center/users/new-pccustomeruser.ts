import { defineCmdlet, ps } from '#cmdlet';
import { saToken, tenantId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { secretText } from '../secret-text.ts';
import { tenantOf } from '../tenant.ts';
import { pcUser } from './pc-user.ts';

/** New-PCCustomerUser: the answer is the only place where the password ever stands. */
export default defineCmdlet({
  name: 'New-PCCustomerUser',
  module: 'PartnerCenterModule',
  className: 'New-PCCustomerUser',
  synopsis: 'Creates a user of a customer.',
  description: 'The answer has the password in passwordProfile, and no later answer has it again.',
  outputs: ['CustomerUser'],
  parameters: {
    TenantId: tenantId,
    UsageLocation: { type: ps.string(), help: 'Where the user works: two letters. Licences need it.' },
    UserPrincipalName: { type: ps.string(), help: 'The name to sign in with, in a domain of the customer.' },
    FirstName: { type: ps.string(), help: 'First name.' },
    LastName: { type: ps.string(), help: 'Last name.' },
    DisplayName: { type: ps.string(), help: 'The name that is shown.' },
    Password: { type: ps.secureString(), secret: true, help: 'The first password.' },
    ForceChangePassword: { type: ps.bool(), help: 'Must the user change the password at the first sign-in?' },
    SaToken: saToken,
  },
  sets: {
    AllDetails: {
      UsageLocation: { mandatory: true, from: 'propertyName' },
      UserPrincipalName: { mandatory: true, from: 'propertyName' },
      FirstName: { mandatory: true, from: 'propertyName' },
      LastName: { mandatory: true, from: 'propertyName' },
      DisplayName: { mandatory: true, from: 'propertyName' },
      Password: { mandatory: true },
      ForceChangePassword: { mandatory: true },
    },
  },
  defaultSet: 'AllDetails',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Create a user who has to change the password',
      code: `$customer = Get-PCCustomer | Select-Object -First 1
$password = 'Harbor!2026x' | ConvertTo-SecureString -AsPlainText -Force
New-PCCustomerUser -TenantId $customer.id -UsageLocation 'US' -UserPrincipalName "lena.quist@$($customer.companyProfile.domain)" -FirstName 'Lena' -LastName 'Quist' -DisplayName 'Lena Quist' -ForceChangePassword $true -Password $password`,
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCCustomerUser', 'Set-PCCustomerUser'],
  process(bound, context) {
    const tenant = tenantOf(context, bound.TenantId);
    if (tenant === null) return;
    const body = {
      usageLocation: bound.UsageLocation,
      userPrincipalName: bound.UserPrincipalName,
      firstName: bound.FirstName,
      lastName: bound.LastName,
      displayName: bound.DisplayName,
      passwordProfile: {
        password: secretText(bound.Password, context),
        forceChangePassword: bound.ForceChangePassword,
      },
      attributes: { objectType: 'CustomerUser' },
    };
    const call = { operation: 'customers.users.create', parameters: { customerId: tenant }, body };
    const answer = new PartnerCalls(context, bound.SaToken).change(call, bound.UserPrincipalName)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(pcUser(tenant, answer));
  },
});
