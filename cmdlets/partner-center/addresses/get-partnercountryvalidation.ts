import { defineCmdlet, ps } from '#cmdlet';
import { modelName } from '../model-object.ts';
import { asModel } from '../model-reading.ts';
import { PartnerCalls } from '../partner-calls.ts';

const model = {
  name: 'CountryValidationRules.PSCountryValidationRules',
  members: [
    'CountryCallingCodesList',
    'DefaultCulture',
    'Iso2Code',
    'IsCityRequired',
    'IsPostalCodeRequired',
    'IsStateRequired',
    'IsTaxIdOptional',
    'IsTaxIdSupported',
    'IsVatIdSupported',
    'PhoneNumberRegex',
    'PostalCodeRegex',
    'SupportedCulturesList',
    'SupportedLanguagesList',
    'SupportedStatesList',
    'TaxIdFormat',
    'TaxIdSample',
    'VatIdRegex',
  ],
};

/** Get-PartnerCountryValidation: the rules for addresses, languages and tax ids of a country. */
export default defineCmdlet({
  name: 'Get-PartnerCountryValidation',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerCountryValidation',
  synopsis: 'Gets the rules for addresses and tax ids of a country.',
  outputs: [modelName(model.name)],
  parameters: {
    CountryCode: {
      type: ps.string(),
      mandatory: true,
      from: 'propertyName',
      validate: { pattern: '^[a-zA-Z]{2}$' },
      help: 'The country, in two letters: GB, not UK.',
    },
  },
  examples: [
    {
      does: 'Is a state needed in the US?',
      code: "(Get-PartnerCountryValidation -CountryCode 'US').IsStateRequired",
      needs: 'sandbox',
    },
  ],
  process({ CountryCode: country }, context) {
    const call = { operation: 'countryvalidationrules.get', parameters: { country: country.toUpperCase() } };
    const rules = new PartnerCalls(context).body(call, country);
    if (rules !== null) context.write(asModel(model, rules));
  },
});
