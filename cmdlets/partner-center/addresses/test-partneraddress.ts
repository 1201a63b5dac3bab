import { defineCmdlet, ps } from '#cmdlet';
import { PartnerCalls } from '../partner-calls.ts';
import { wireNames } from '../wire-names.ts';
import { isUsable } from './valid-address.ts';

const text = (help: string) => ({ type: ps.string(), validate: { notNullOrEmpty: true }, help });

/** Test-PartnerAddress: can the address be used? */
export default defineCmdlet({
  name: 'Test-PartnerAddress',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.TestPartnerAddress',
  synopsis: 'Checks an address.',
  outputs: ['System.Boolean'],
  parameters: {
    AddressLine1: { ...text('Street and number.'), mandatory: true },
    AddressLine2: text('Second line of the address.'),
    City: text('City.'),
    Country: text('Country, in two letters.'),
    PostalCode: text('Postal code.'),
    Region: text('Region, where the country has them.'),
    State: text('State, where the country has them.'),
  },
  examples: [
    {
      does: 'Check an address',
      code: "Test-PartnerAddress -AddressLine1 '1 Pier Road' -City 'Astoria' -State 'OR' -PostalCode '97103' -Country 'US'",
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerCountryValidation'],
  process(bound, context) {
    const { AddressLine1, AddressLine2, City, Country, PostalCode, Region, State } = bound;
    const body = wireNames({ AddressLine1, AddressLine2, City, Country, PostalCode, Region, State });
    const answer = new PartnerCalls(context).answer({ operation: 'validations.address', body }, null);
    if (answer !== null) context.write(isUsable(answer.body));
  },
});
