/** Codes of cultures which ICU does not tell: Windows' numbers and names, ISO 639-2 names, currencies by region. */

const codes: Readonly<Record<string, readonly [number, string, string]>> = {
  '': [127, 'IVL', 'ivl'],
  en: [9, 'ENU', 'eng'],
  'en-US': [1033, 'ENU', 'eng'],
  'en-GB': [2057, 'ENG', 'eng'],
  'en-AU': [3081, 'ENA', 'eng'],
  'en-CA': [4105, 'ENC', 'eng'],
  de: [7, 'DEU', 'deu'],
  'de-DE': [1031, 'DEU', 'deu'],
  'de-AT': [3079, 'DEA', 'deu'],
  'de-CH': [2055, 'DES', 'deu'],
  fr: [12, 'FRA', 'fra'],
  'fr-FR': [1036, 'FRA', 'fra'],
  'fr-CA': [3084, 'FRC', 'fra'],
  es: [10, 'ESN', 'spa'],
  'es-ES': [3082, 'ESN', 'spa'],
  'es-MX': [2058, 'ESM', 'spa'],
  it: [16, 'ITA', 'ita'],
  'it-IT': [1040, 'ITA', 'ita'],
  nl: [19, 'NLD', 'nld'],
  'nl-NL': [1043, 'NLD', 'nld'],
  sv: [29, 'SVE', 'swe'],
  'sv-SE': [1053, 'SVE', 'swe'],
  da: [6, 'DAN', 'dan'],
  'da-DK': [1030, 'DAN', 'dan'],
  fi: [11, 'FIN', 'fin'],
  'fi-FI': [1035, 'FIN', 'fin'],
  'nb-NO': [1044, 'NOR', 'nob'],
  pl: [21, 'PLK', 'pol'],
  'pl-PL': [1045, 'PLK', 'pol'],
  pt: [22, 'PTB', 'por'],
  'pt-BR': [1046, 'PTB', 'por'],
  'pt-PT': [2070, 'PTG', 'por'],
  'cs-CZ': [1029, 'CSY', 'ces'],
  'ru-RU': [1049, 'RUS', 'rus'],
  tr: [31, 'TRK', 'tur'],
  'tr-TR': [1055, 'TRK', 'tur'],
  ja: [17, 'JPN', 'jpn'],
  'ja-JP': [1041, 'JPN', 'jpn'],
  'ko-KR': [1042, 'KOR', 'kor'],
  'zh-CN': [2052, 'CHS', 'zho'],
  'zh-TW': [1028, 'CHT', 'zho'],
};

/** LOCALE_CUSTOM_UNSPECIFIED, what .NET says for cultures without a number. */
const unnumbered = 4096;

export function lcidOf(culture: string): number {
  return codes[culture]?.[0] ?? unnumbered;
}

export function windowsName(culture: string): string {
  return codes[culture]?.[1] ?? 'ZZZ';
}

export function threeLetterName(culture: string): string {
  return codes[culture]?.[2] ?? codes[culture.split('-')[0] ?? '']?.[2] ?? culture.slice(0, 3);
}

export function cultureNames(): string[] {
  return Object.keys(codes);
}

const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  JP: 'JPY',
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
  KR: 'KRW',
  IN: 'INR',
  BR: 'BRL',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  BG: 'BGN',
  RU: 'RUB',
  UA: 'UAH',
  TR: 'TRY',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  ZA: 'ZAR',
  IL: 'ILS',
  SA: 'SAR',
  AE: 'AED',
  EG: 'EGP',
  SG: 'SGD',
  TH: 'THB',
  ID: 'IDR',
  MY: 'MYR',
  PH: 'PHP',
  VN: 'VND',
};

/** ISO 4217 code of the currency used where the culture is spoken; the euro where nothing else is known. */
export function currencyOf(culture: string): string {
  return currencies[new Intl.Locale(culture).maximize().region ?? ''] ?? 'EUR';
}
