import { defineCmdlet, ps } from '#cmdlet';
import {
  addressObject,
  addressParameters,
  billingParameters,
  billingProfileObject,
  personParameters,
} from './customer-parts.ts';

const { AddressLine2: _, ...address } = addressParameters;
const { PhoneNumber, ...person } = personParameters;

/** New-PCCustomerBillingProfile: a part of a new customer; nothing is sent. */
export default defineCmdlet({
  name: 'New-PCCustomerBillingProfile',
  module: 'PartnerCenterModule',
  className: 'New-PCCustomerBillingProfile',
  synopsis: 'Makes a billing profile for New-PCCustomer.',
  outputs: ['BillingProfile'],
  parameters: {
    FirstName: { ...person.FirstName, mandatory: true },
    LastName: { ...person.LastName, mandatory: true },
    Email: { ...billingParameters.Email, mandatory: true },
    Culture: { ...billingParameters.Culture, mandatory: true },
    Language: { ...billingParameters.Language, mandatory: true },
    CompanyName: { ...billingParameters.CompanyName, mandatory: true },
    ...address,
    PhoneNumber,
    DefaultAddress: { type: ps.psobject(), help: 'What New-PCCustomerDefaultAddress gives.' },
  },
  sets: {
    AllDetails: {
      Country: { mandatory: true },
      Region: {},
      City: { mandatory: true },
      State: { mandatory: true },
      AddressLine1: { mandatory: true },
      PostalCode: { mandatory: true },
      PhoneNumber: { mandatory: true },
    },
    DefaultAddress: { DefaultAddress: { mandatory: true } },
  },
  defaultSet: 'AllDetails',
  examples: [
    {
      does: 'Make a billing profile',
      code: "New-PCCustomerBillingProfile -FirstName 'Ada' -LastName 'Fenn' -Email 'ada@plovermill.example' -Culture 'en-US' -Language 'en' -CompanyName 'Plover Mill' -Country 'US' -City 'Astoria' -State 'OR' -AddressLine1 '1 Pier Road' -PostalCode '97103' -PhoneNumber '5035550142'",
    },
  ],
  links: ['New-PCCustomer'],
  process(bound, context) {
    const given = bound.set === 'DefaultAddress' ? bound.DefaultAddress : addressObject(bound);
    context.write(billingProfileObject(bound, given));
  },
});
