import { defineCmdlet, ps } from '#cmdlet';
import { saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';

/** Get-PCAddressRulesByMarket: the service knows its countries; no list of them is kept here. */
export default defineCmdlet({
  name: 'Get-PCAddressRulesByMarket',
  module: 'PartnerCenterModule',
  className: 'Get-PCAddressRulesByMarket',
  synopsis: 'Gets the rules for addresses and tax ids of a country.',
  outputs: ['MarketRules'],
  parameters: {
    CountryId: {
      type: ps.string(),
      mandatory: true,
      from: 'propertyName',
      validate: { pattern: '^[a-zA-Z]{2}$' },
      help: 'The country, in two letters: GB, not UK.',
    },
    SaToken: saToken,
  },
  examples: [
    {
      does: 'Is a state needed in the US?',
      code: "(Get-PCAddressRulesByMarket -CountryId 'US').isStateRequired",
      needs: 'sandbox',
    },
  ],
  links: ['Test-PCAddress'],
  process({ CountryId: country, SaToken }, context) {
    const call = { operation: 'countryvalidationrules.get', parameters: { country: country.toUpperCase() } };
    const rules = new PartnerCalls(context, SaToken).body(call, country);
    if (rules !== null) context.write(objectOfJson(rules, 'MarketRules', originOf()));
  },
});
