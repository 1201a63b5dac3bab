import { defineCmdlet } from '#cmdlet';
import { addressObject, addressParameters } from '../customers/customer-parts.ts';

/** New-PCAddress: an address for Test-PCAddress; nothing is sent. */
export default defineCmdlet({
  name: 'New-PCAddress',
  module: 'PartnerCenterModule',
  className: 'New-PCAddress',
  synopsis: 'Makes an address for Test-PCAddress.',
  outputs: ['DefaultAddress'],
  parameters: {
    AddressLine1: { ...addressParameters.AddressLine1, mandatory: true },
    AddressLine2: addressParameters.AddressLine2,
    City: { ...addressParameters.City, mandatory: true },
    State: { ...addressParameters.State, mandatory: true },
    PostalCode: { ...addressParameters.PostalCode, mandatory: true },
    Country: { ...addressParameters.Country, mandatory: true },
    Region: addressParameters.Region,
  },
  examples: [
    {
      does: 'Make an address',
      code: "New-PCAddress -AddressLine1 '1 Pier Road' -City 'Astoria' -State 'OR' -PostalCode '97103' -Country 'US'",
    },
  ],
  links: ['Test-PCAddress'],
  process(bound, context) {
    context.write(addressObject(bound));
  },
});
