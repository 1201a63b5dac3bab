import { badInput, invalidProperty, SandboxFault } from '../fault.ts';
import { type Members, partMember, textMember } from '../members.ts';
import { countryRules } from './country-rules.ts';

/** Countries for which a registration number and a phone number are required. */
const registered: ReadonlySet<string> = new Set(['AM', 'AZ', 'BY', 'HU', 'KZ', 'KG', 'MD', 'RU', 'TJ', 'UZ', 'UA']);

/** Checks the billing profile of a new customer; gives it back as the service shows it. */
export function checkBillingProfile(profile: Members | undefined, company: Members): Members {
  for (const name of ['email', 'culture', 'language', 'companyName']) {
    if (profile === undefined || textMember(profile, name) === undefined)
      throw badInput(`The ${name} of the billing profile is required.`);
  }
  const address = partMember(profile ?? {}, 'defaultAddress');
  if (address === undefined) throw badInput('The defaultAddress of the billing profile is required.');
  checkAddress(address);
  const country = (textMember(address, 'country') ?? '').toUpperCase();
  if (registered.has(country)) {
    if (textMember(company, 'organizationRegistrationNumber') === undefined) {
      throw new SandboxFault(400, 600049, `The organization registration number is required for ${country}.`);
    }
    if (textMember(address, 'phoneNumber') === undefined)
      throw new SandboxFault(400, 600051, `The phone number is required for ${country}.`);
  }
  const { id: _id, attributes: _attributes, links: _links, ...rest } = profile ?? {};
  // A phone number that was not given comes back as an empty text.
  return {
    ...rest,
    culture: cultureName(textMember(rest, 'culture') ?? ''),
    defaultAddress: { ...address, phoneNumber: address['phoneNumber'] ?? '' },
  };
}

/** `EN-US` comes back as `en-US`. */
export function cultureName(text: string): string {
  const [language = '', ...rest] = text.split('-');
  return [language.toLowerCase(), ...rest.map(part => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

export function checkAddress(address: Members): void {
  const country = textMember(address, 'country');
  if (country === undefined || !/^[A-Za-z]{2}$/.test(country))
    throw invalidProperty('The country of the address is a code of two letters.');
  const longest: [string, number][] = [
    ['addressLine1', 200],
    ['addressLine2', 200],
    ['firstName', 50],
    ['lastName', 50],
    ['middleName', 50],
  ];
  for (const [name, length] of longest) {
    if ((textMember(address, name) ?? '').length > length)
      throw invalidProperty(`The ${name} has more than ${length} characters.`);
  }
}

/** Why an address does not fit its country; undefined when it does. */
export function addressProblem(address: Members): string | undefined {
  const rules = countryRules.get((textMember(address, 'country') ?? '').toUpperCase());
  if (rules === undefined) return 'No validation rules exist for the country.';
  const state = textMember(address, 'state') ?? textMember(address, 'region');
  if (rules.states.length > 0 && (state === undefined || !rules.states.includes(state.toUpperCase())))
    return 'The state or province is not valid.';
  if (textMember(address, 'city') === undefined) return 'The city is missing.';
  if (textMember(address, 'addressLine1') === undefined) return 'The street is missing.';
  const code = textMember(address, 'postalCode');
  if (rules.postalCode !== undefined && !new RegExp(rules.postalCode, 'i').test(code ?? ''))
    return 'The postal code is not valid.';
  return undefined;
}
