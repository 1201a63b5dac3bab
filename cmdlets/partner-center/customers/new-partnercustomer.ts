import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { isValidAddress } from '../addresses/valid-address.ts';
import { memberOf, valueOfJson } from '../json-values.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { wireNames } from '../wire-names.ts';
import { partnerCustomer, partnerCustomerType } from './partner-customer.ts';

const text = (help: string) => ({ type: ps.string(), validate: { notNullOrEmpty: true }, help });

/** New-PartnerCustomer: asks first whether the domain is free and the address known, unless told not to. */
export default defineCmdlet({
  name: 'New-PartnerCustomer',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.NewPartnerCustomer',
  synopsis: 'Creates a customer.',
  description: 'UserCredentials of the answer has the first administrator, and no later answer has it again.',
  outputs: [partnerCustomerType],
  parameters: {
    AssociatedPartnerId: text('The MPN id of the indirect reseller.'),
    BillingAddressCity: text('City.'),
    BillingAddressCountry: { ...text('Country, in two letters.'), mandatory: true },
    BillingAddressLine1: { ...text('Street and number.'), mandatory: true },
    BillingAddressLine2: text('Second line of the address.'),
    BillingAddressPostalCode: text('Postal code.'),
    BillingAddressRegion: text('Region, where the country has them.'),
    BillingAddressState: text('State, where the country has them.'),
    ContactEmail: text('Email address for bills.'),
    ContactFirstName: text('First name of the contact.'),
    ContactLastName: text('Last name of the contact.'),
    ContactPhoneNumber: text('Phone number of the contact.'),
    Culture: text('Culture of the bills. Default: en-US.'),
    DisableValidation: { type: ps.switch(), help: 'Does not ask about domain and address first.' },
    Domain: {
      type: ps.string(),
      mandatory: true,
      validate: { length: [17, 43] },
      help: 'The domain of the customer: contoso.onmicrosoft.com.',
    },
    Language: { ...text('Language of the bills: en.'), mandatory: true },
    Name: { ...text('Name of the company.'), mandatory: true },
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Create a customer',
      code: "New-PartnerCustomer -BillingAddressCountry 'US' -BillingAddressLine1 '1 Pier Road' -BillingAddressCity 'Astoria' -BillingAddressState 'OR' -BillingAddressPostalCode '97103' -ContactEmail 'ada@plovermill.example' -ContactFirstName 'Ada' -ContactLastName 'Fenn' -ContactPhoneNumber '5035550142' -Culture 'en-US' -Domain 'plovermill.onmicrosoft.com' -Language 'en' -Name 'Plover Mill'",
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerCustomer', 'Test-PartnerDomainAvailability'],
  process(bound, context) {
    const calls = new PartnerCalls(context);
    const defaultAddress = wireNames({
      country: bound.BillingAddressCountry,
      region: bound.BillingAddressRegion,
      city: bound.BillingAddressCity,
      state: bound.BillingAddressState,
      addressLine1: bound.BillingAddressLine1,
      addressLine2: bound.BillingAddressLine2,
      postalCode: bound.BillingAddressPostalCode,
      firstName: bound.ContactFirstName,
      lastName: bound.ContactLastName,
      phoneNumber: bound.ContactPhoneNumber,
    });
    if (!bound.DisableValidation) {
      if (!isFreeDomain(bound.Domain, context, calls) || !isValidAddress(defaultAddress, context, calls)) return;
    }
    const billingProfile = wireNames({
      email: bound.ContactEmail ?? `admin@${bound.Domain}`,
      culture: bound.Culture ?? 'en-US',
      language: bound.Language,
      companyName: bound.Name,
      firstName: bound.ContactFirstName,
      lastName: bound.ContactLastName,
      defaultAddress,
    });
    const { AssociatedPartnerId: associatedPartnerId } = bound;
    const body = {
      companyProfile: { domain: bound.Domain, companyName: bound.Name },
      billingProfile,
      ...(associatedPartnerId === undefined ? {} : { associatedPartnerId }),
      attributes: { objectType: 'Customer' },
    };
    const answer = calls.change({ operation: 'customers.create', body }, bound.Domain)?.body;
    if (typeof answer !== 'object' || answer === null) return;
    const customer = partnerCustomer(answer);
    customer.set('UserCredentials', valueOfJson(memberOf(answer, 'userCredentials')));
    context.write(customer);
  },
});

function isFreeDomain(domain: string, context: CmdletContext, calls: PartnerCalls): boolean {
  const answer = calls.answer({ operation: 'domains.exists', parameters: { domain } }, domain);
  if (answer === null) return false;
  if (answer.body !== true) return true;
  const message = `The domain '${domain}' is taken.`;
  context.writeError(context.error('System.ArgumentException', message, 'DomainTaken', 'ResourceExists', domain));
  return false;
}
