import { defineCmdlet } from '#cmdlet';
import { addressObject, addressParameters, personParameters } from './customer-parts.ts';

/** New-PCCustomerDefaultAddress: a part of a billing profile; nothing is sent. */
export default defineCmdlet({
  name: 'New-PCCustomerDefaultAddress',
  module: 'PartnerCenterModule',
  className: 'New-PCCustomerDefaultAddress',
  synopsis: 'Makes an address for New-PCCustomerBillingProfile.',
  outputs: ['DefaultAddress'],
  parameters: {
    Country: { ...addressParameters.Country, mandatory: true },
    Region: addressParameters.Region,
    City: { ...addressParameters.City, mandatory: true },
    State: { ...addressParameters.State, mandatory: true },
    AddressLine1: { ...addressParameters.AddressLine1, mandatory: true },
    PostalCode: { ...addressParameters.PostalCode, mandatory: true },
    FirstName: { ...personParameters.FirstName, mandatory: true },
    LastName: { ...personParameters.LastName, mandatory: true },
    PhoneNumber: { ...personParameters.PhoneNumber, mandatory: true },
  },
  examples: [
    {
      does: 'Make an address',
      code: "New-PCCustomerDefaultAddress -Country 'US' -City 'Astoria' -State 'OR' -AddressLine1 '1 Pier Road' -PostalCode '97103' -FirstName 'Ada' -LastName 'Fenn' -PhoneNumber '5035550142'",
    },
  ],
  links: ['New-PCCustomerBillingProfile'],
  process(bound, context) {
    context.write(addressObject(bound));
  },
});
