import * as z from 'zod';
import type { Operation } from '#rest';
import { type Address, addressModel, lazily, optionalFlag, optionalText, resourceMembers } from './schema.ts';

/** The service used to answer with a bare true or false. */
export const addressValidationModel = lazily(() =>
  z.union([
    z.boolean(),
    z.looseObject({
      originalAddress: addressModel().nullish(),
      suggestedAddresses: z.array(addressModel()).nullish(),
      status: optionalText(),
      validationMessage: optionalText(),
      ...resourceMembers(),
    }),
  ]),
);

const textList = () => z.array(z.string()).nullish();

export const countryRulesModel = lazily(() =>
  z.looseObject({
    iso2Code: z.string(),
    defaultCulture: optionalText(),
    isStateRequired: optionalFlag(),
    supportedStatesList: textList(),
    supportedLanguagesList: textList(),
    supportedCulturesList: textList(),
    isPostalCodeRequired: optionalFlag(),
    postalCodeRegex: optionalText(),
    isCityRequired: optionalFlag(),
    isVatIdSupported: optionalFlag(),
    taxIdFormat: optionalText(),
    taxIdSample: optionalText(),
    vatIdRegex: optionalText(),
    phoneNumberRegex: optionalText(),
    isTaxIdSupported: optionalFlag(),
    isTaxIdOptional: optionalFlag(),
    countryCallingCodesList: textList(),
    ...resourceMembers(),
  }),
);

export type AddressValidation = z.infer<ReturnType<typeof addressValidationModel>>;
export type CountryValidationRules = z.infer<ReturnType<typeof countryRulesModel>>;

export const validateAddress: Operation<Address, AddressValidation> = {
  id: 'validations.address',
  summary: 'Check an address',
  method: 'POST',
  path: '/v1/validations/address',
  input: addressModel,
  output: addressValidationModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'both',
};

export const getCountryRules: Operation<unknown, CountryValidationRules> = {
  id: 'countryvalidationrules.get',
  summary: 'Get the rules for addresses, languages and tax ids of a country',
  method: 'GET',
  path: '/v1/countryvalidationrules/{country}',
  output: countryRulesModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'both',
};
