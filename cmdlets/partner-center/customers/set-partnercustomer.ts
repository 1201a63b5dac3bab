import { defineCmdlet, ps } from '#cmdlet';
import { isValidAddress } from '../addresses/valid-address.ts';
import { isJsonObject, type JsonObject, memberOf } from '../json-values.ts';
import { customerId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { partnerCustomer, partnerCustomerType } from './partner-customer.ts';

const text = (help: string) => ({ type: ps.string(), validate: { notNullOrEmpty: true }, help });

/** Parameter → member of the billing address. */
const addressMembers = {
  BillingAddressCity: 'city',
  BillingAddressCountry: 'country',
  BillingAddressLine1: 'addressLine1',
  BillingAddressLine2: 'addressLine2',
  BillingAddressPhoneNumber: 'phoneNumber',
  BillingAddressPostalCode: 'postalCode',
  BillingAddressRegion: 'region',
  BillingAddressState: 'state',
} as const;

/** Set-PartnerCustomer: changes the billing profile, which is all of a customer that a partner can change. */
export default defineCmdlet({
  name: 'Set-PartnerCustomer',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.SetPartnerCustomer',
  synopsis: 'Changes name, address or email of a customer.',
  outputs: [partnerCustomerType],
  parameters: {
    BillingAddressCity: text('City.'),
    BillingAddressCountry: text('Country, in two letters.'),
    BillingAddressLine1: text('Street and number.'),
    BillingAddressLine2: text('Second line of the address.'),
    BillingAddressPhoneNumber: text('Phone number of the contact.'),
    BillingAddressPostalCode: text('Postal code.'),
    BillingAddressRegion: text('Region, where the country has them.'),
    BillingAddressState: text('State, where the country has them.'),
    CustomerId: customerId,
    DisableValidation: { type: ps.switch(), help: 'Does not ask about the address first.' },
    Email: text('Email address for bills.'),
    InputObject: {
      type: ps.psobject(),
      validate: { notNull: true },
      help: 'The customer, as Get-PartnerCustomer gives it.',
    },
    Name: text('Name of the company.'),
  },
  sets: {
    CustomerObject: { InputObject: { mandatory: true, from: 'pipeline' } },
    Customer: { CustomerId: { mandatory: true } },
  },
  defaultSet: 'Customer',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Rename the first customer',
      code: "Get-PartnerCustomer | Select-Object -First 1 | Set-PartnerCustomer -Name 'Lantern Dale Brewers'",
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerCustomer'],
  process(bound, context) {
    const id =
      bound.set === 'CustomerObject' ? context.shell.members.get(bound.InputObject, 'CustomerId') : bound.CustomerId;
    if (typeof id !== 'string') {
      const message = 'The value for -InputObject is no customer: it has no CustomerId.';
      context.writeError(context.error('System.ArgumentException', message, 'CustomerIdMissing', 'InvalidArgument'));
      return;
    }
    const calls = new PartnerCalls(context);
    const parameters = { customerId: id };
    const customer = calls.body({ operation: 'customers.get', parameters }, id);
    if (customer === null) return;
    const body = changedProfile(customer, bound);
    const moved = Object.keys(addressMembers).some(name => context.isBound(name));
    if (moved && !bound.DisableValidation && !isValidAddress(memberOf(body, 'defaultAddress'), context, calls)) return;
    const answer = calls.change({ operation: 'customers.profiles.billing.update', parameters, body }, id)?.body;
    if (typeof answer !== 'object' || answer === null) return;
    // The company profile follows the billing profile late; the new name is what was asked for.
    const company = { ...objectIn(customer, 'companyProfile'), companyName: memberOf(answer, 'companyName') };
    context.write(partnerCustomer({ ...customer, billingProfile: answer, companyProfile: company }));
  },
});

type Given = { readonly [K in keyof typeof addressMembers]: string | undefined } & {
  readonly Email: string | undefined;
  readonly Name: string | undefined;
};

function changedProfile(customer: object, given: Given): JsonObject {
  const profile = objectIn(customer, 'billingProfile');
  const address: Record<string, unknown> = { ...objectIn(profile, 'defaultAddress') };
  for (const [parameter, member] of Object.entries(addressMembers)) {
    const value = new Map(Object.entries(given)).get(parameter);
    if (value !== undefined) address[member] = value;
  }
  return {
    ...profile,
    ...(given.Email === undefined ? {} : { email: given.Email }),
    ...(given.Name === undefined ? {} : { companyName: given.Name }),
    defaultAddress: address,
  };
}

function objectIn(json: object, name: string): JsonObject {
  const found = memberOf(json, name);
  return isJsonObject(found) ? found : {};
}
