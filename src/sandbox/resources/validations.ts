import type { Behaviour } from '../behaviour.ts';
import { ok, pathText } from '../behaviour.ts';
import { badInput, notFound } from '../fault.ts';
import { textMember, without } from '../members.ts';
import { addressProblem } from './address-rules.ts';
import { countryRules } from './country-rules.ts';

/** A taken domain is 200, a free one 404; neither has a body. */
const domain: Behaviour = call => {
  const row = call.state.database.get('SELECT id FROM customers WHERE domain = ?', pathText(call, 'domain'));
  return { status: row === undefined ? 404 : 200 };
};

const address: Behaviour = call => {
  const originalAddress = without(call.body, 'attributes', 'links');
  if (textMember(originalAddress, 'country') === undefined) throw badInput('The country of the address is required.');
  const problem = addressProblem(originalAddress);
  return ok({
    originalAddress,
    suggestedAddresses: [],
    status: problem === undefined ? 'VerifiedShippable' : 'None',
    validationMessage: problem ?? '',
    attributes: { objectType: 'AddressValidationResponse' },
  });
};

const country: Behaviour = call => {
  const code = pathText(call, 'country').toUpperCase();
  const rules = countryRules.get(code);
  if (rules === undefined) throw notFound(`No validation rules were found for the country '${code}'.`);
  return ok({
    iso2Code: rules.iso2Code,
    defaultCulture: rules.defaultCulture,
    isStateRequired: rules.states.length > 0,
    supportedStatesList: rules.states,
    supportedLanguagesList: rules.languages,
    supportedCulturesList: rules.cultures,
    isPostalCodeRequired: rules.postalCode !== undefined,
    postalCodeRegex: rules.postalCode,
    isCityRequired: true,
    isVatIdSupported: rules.taxId !== undefined,
    taxIdFormat: rules.taxId?.format,
    taxIdSample: rules.taxId?.sample,
    vatIdRegex: rules.taxId?.vat,
    phoneNumberRegex: '^[0-9]{4,15}$',
    isTaxIdSupported: rules.taxId !== undefined,
    isTaxIdOptional: true,
    countryCallingCodesList: rules.callingCodes,
    attributes: { objectType: 'CountryValidationRules' },
  });
};

export const validationBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['domains.exists', domain],
  ['validations.address', address],
  ['countryvalidationrules.get', country],
];
