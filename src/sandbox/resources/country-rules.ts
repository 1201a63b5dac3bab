/** Rules for addresses of one country: shape only. */
export interface CountryRules {
  readonly iso2Code: string;
  readonly defaultCulture: string;
  readonly languages: readonly string[];
  readonly cultures: readonly string[];
  readonly callingCodes: readonly string[];
  readonly states: readonly string[];
  readonly postalCode: string | undefined;
  readonly taxId: { readonly format: string; readonly sample: string; readonly vat: string } | undefined;
}

const words = (text: string): string[] => text.split(' ');

function rules(
  iso2Code: string,
  cultures: string,
  callingCode: string,
  postalCode: string | undefined,
  more: Partial<CountryRules> = {},
): [string, CountryRules] {
  const list = words(cultures);
  const languages = [...new Set(list.map(culture => culture.slice(0, 2)))];
  const defaultCulture = list[0] ?? 'en-US';
  return [
    iso2Code,
    {
      iso2Code,
      defaultCulture,
      languages,
      cultures: list,
      callingCodes: [callingCode],
      states: [],
      postalCode,
      taxId: undefined,
      ...more,
    },
  ];
}

const unitedStates = words(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY',
);
const vat = (sample: string, pattern: string) => ({
  format: `'${sample.slice(0, 2)}' and digits`,
  sample,
  vat: pattern,
});

export const countryRules: ReadonlyMap<string, CountryRules> = new Map([
  rules('US', 'en-US es-US', '1', '^[0-9]{5}(-[0-9]{4})?$', { states: unitedStates }),
  rules('CA', 'en-CA fr-CA', '1', '^[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]$', {
    states: words('AB BC MB NB NL NS NT NU ON PE QC SK YT'),
  }),
  rules('GB', 'en-GB', '44', '^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$', {
    taxId: vat('GB123456789', '^GB[0-9]{9}$'),
  }),
  rules('DE', 'de-DE en-US', '49', '^[0-9]{5}$', { taxId: vat('DE123456789', '^DE[0-9]{9}$') }),
  rules('FR', 'fr-FR', '33', '^[0-9]{5}$', { taxId: vat('FR12345678901', '^FR[A-Z0-9]{2}[0-9]{9}$') }),
  rules('NL', 'nl-NL en-US', '31', '^[0-9]{4} ?[A-Z]{2}$', { taxId: vat('NL123456789B01', '^NL[0-9]{9}B[0-9]{2}$') }),
  rules('SE', 'sv-SE en-US', '46', '^[0-9]{3} ?[0-9]{2}$', { taxId: vat('SE123456789001', '^SE[0-9]{12}$') }),
  rules('CH', 'de-CH fr-CH it-CH', '41', '^[0-9]{4}$'),
  rules('AT', 'de-AT', '43', '^[0-9]{4}$', { taxId: vat('ATU12345678', '^ATU[0-9]{8}$') }),
  rules('ES', 'es-ES', '34', '^[0-9]{5}$', { taxId: vat('ESA12345678', '^ES[A-Z0-9][0-9]{7}[A-Z0-9]$') }),
  rules('IT', 'it-IT', '39', '^[0-9]{5}$', { taxId: vat('IT12345678901', '^IT[0-9]{11}$') }),
  rules('IE', 'en-IE', '353', undefined),
  rules('AU', 'en-AU', '61', '^[0-9]{4}$', { states: words('ACT NSW NT QLD SA TAS VIC WA') }),
  rules('NZ', 'en-NZ', '64', '^[0-9]{4}$'),
  rules('JP', 'ja-JP', '81', '^[0-9]{3}-?[0-9]{4}$'),
  rules('BR', 'pt-BR', '55', '^[0-9]{5}-?[0-9]{3}$', {
    states: words('AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'),
  }),
  rules('IN', 'en-IN', '91', '^[0-9]{6}$'),
]);
