import { type ParameterDeclaration, ps } from '#cmdlet';
import { PSCustomObject, type Value } from '#values';

/** Parts of a new customer, as the classes of the PC* module name their members. */

const text = (help: string): ParameterDeclaration<string> => ({ type: ps.string(), from: 'propertyName', help });

export const addressParameters = {
  Country: text('Country, in two letters.'),
  Region: { ...text('Region, where the country has them.'), validate: { allowEmptyString: true } },
  City: text('City.'),
  State: text('State, where the country has them.'),
  AddressLine1: text('Street and number.'),
  AddressLine2: text('Second line of the address.'),
  PostalCode: text('Postal code.'),
} as const;

export const personParameters = {
  FirstName: text('First name of the contact.'),
  LastName: text('Last name of the contact.'),
  PhoneNumber: text('Phone number of the contact.'),
} as const;

export const billingParameters = {
  Email: text('Email address for bills.'),
  Culture: text('Culture of the bills: en-US.'),
  Language: text('Language of the bills: en.'),
  CompanyName: text('Name of the company.'),
} as const;

type Given = Readonly<Record<string, unknown>>;

const addressNames = [...Object.keys(addressParameters), ...Object.keys(personParameters)];

function members(given: Given, names: readonly string[]): [string, Value][] {
  return names.map(name => [name, typeof given[name] === 'string' ? given[name] : null]);
}

export function addressObject(given: Given): PSCustomObject {
  return PSCustomObject.from(members(given, addressNames), 'DefaultAddress');
}

export function billingProfileObject(given: Given, address: Value): PSCustomObject {
  return PSCustomObject.from(
    [
      ['Id', null],
      ...members(given, ['FirstName', 'LastName', 'Email', 'Culture', 'Language', 'CompanyName']),
      ['DefaultAddress', address],
      ['Attributes', attributes('BillingProfile')],
    ],
    'BillingProfile',
  );
}

export function companyProfileObject(domain: string): PSCustomObject {
  return PSCustomObject.from(
    [
      ['TenantId', null],
      ['Domain', domain],
      ['CompanyName', null],
      ['Attributes', attributes('CompanyProfile')],
    ],
    'CompanyProfile',
  );
}

export function attributes(objectType: string): PSCustomObject {
  return PSCustomObject.from([['ObjectType', objectType]], 'Attributes');
}
