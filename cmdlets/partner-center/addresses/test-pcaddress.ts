import { defineCmdlet, ps } from '#cmdlet';
import { addressObject, addressParameters } from '../customers/customer-parts.ts';
import { jsonOfValue } from '../json-values.ts';
import { saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';
import { wireNames } from '../wire-names.ts';

/** Test-PCAddress: what the service thinks of an address. It used to answer with true or false alone. */
export default defineCmdlet({
  name: 'Test-PCAddress',
  module: 'PartnerCenterModule',
  className: 'Test-PCAddress',
  synopsis: 'Checks an address.',
  outputs: ['ValidationAddress', 'System.Boolean'],
  parameters: {
    Address: { type: ps.psobject(), help: 'What New-PCAddress gives.' },
    AddressLine1: addressParameters.AddressLine1,
    AddressLine2: addressParameters.AddressLine2,
    City: addressParameters.City,
    State: addressParameters.State,
    PostalCode: addressParameters.PostalCode,
    Country: addressParameters.Country,
    SaToken: saToken,
  },
  sets: {
    ByObject: { Address: { mandatory: true, from: 'pipeline' } },
    AllDetails: {
      AddressLine1: { mandatory: true },
      AddressLine2: {},
      City: { mandatory: true },
      State: { mandatory: true },
      PostalCode: { mandatory: true },
      Country: { mandatory: true },
    },
  },
  defaultSet: 'ByObject',
  examples: [
    {
      does: 'Check an address',
      code: "Test-PCAddress -AddressLine1 '1 Pier Road' -City 'Astoria' -State 'OR' -PostalCode '97103' -Country 'US'",
      needs: 'sandbox',
    },
  ],
  links: ['New-PCAddress', 'Get-PCAddressRulesByMarket'],
  process(bound, context) {
    const address = bound.set === 'ByObject' ? bound.Address : addressObject(bound);
    const call = { operation: 'validations.address', body: wireNames(jsonOfValue(address, context)) };
    const body = new PartnerCalls(context, bound.SaToken).answer(call, address)?.body;
    if (typeof body === 'boolean') context.write(body);
    else if (typeof body === 'object' && body !== null) {
      context.write(objectOfJson(body, 'ValidationAddress', originOf()));
    }
  },
});
