import type { Random } from './random.ts';

/** A place of an invented company: real towns, invented streets and numbers that nobody has. */
export interface Place {
  readonly country: string;
  readonly culture: string;
  readonly language: string;
  readonly city: string;
  readonly state?: string;
  readonly postalCode: string;
  readonly street: string;
  readonly phoneNumber: string;
}

export const places: readonly [Place, ...Place[]] = [
  {
    country: 'US',
    culture: 'en-US',
    language: 'en',
    city: 'Astoria',
    state: 'OR',
    postalCode: '97103',
    street: 'Pier Road',
    phoneNumber: '5035550142',
  },
  {
    country: 'US',
    culture: 'en-US',
    language: 'en',
    city: 'Portland',
    state: 'ME',
    postalCode: '04101',
    street: 'Wharf Street',
    phoneNumber: '2075550118',
  },
  {
    country: 'US',
    culture: 'en-US',
    language: 'en',
    city: 'Boulder',
    state: 'CO',
    postalCode: '80302',
    street: 'Canyon Way',
    phoneNumber: '3035550173',
  },
  {
    country: 'GB',
    culture: 'en-GB',
    language: 'en',
    city: 'Whitby',
    postalCode: 'YO21 3PU',
    street: 'Abbey Lane',
    phoneNumber: '01632960321',
  },
  {
    country: 'GB',
    culture: 'en-GB',
    language: 'en',
    city: 'Leith',
    postalCode: 'EH6 6QW',
    street: 'Shore Row',
    phoneNumber: '01632960877',
  },
  {
    country: 'DE',
    culture: 'de-DE',
    language: 'de',
    city: 'Lübeck',
    postalCode: '23552',
    street: 'Hafenweg',
    phoneNumber: '04515550190',
  },
  {
    country: 'FR',
    culture: 'fr-FR',
    language: 'fr',
    city: 'Honfleur',
    postalCode: '14600',
    street: 'Quai des Lampes',
    phoneNumber: '0199005512',
  },
  {
    country: 'NL',
    culture: 'nl-NL',
    language: 'nl',
    city: 'Hoorn',
    postalCode: '1621 AB',
    street: 'Havenkade',
    phoneNumber: '0205550144',
  },
  {
    country: 'SE',
    culture: 'sv-SE',
    language: 'sv',
    city: 'Visby',
    postalCode: '621 57',
    street: 'Strandgatan',
    phoneNumber: '0317406512',
  },
  {
    country: 'CA',
    culture: 'en-CA',
    language: 'en',
    city: 'Lunenburg',
    state: 'NS',
    postalCode: 'B0J 2C0',
    street: 'Dock Street',
    phoneNumber: '9025550166',
  },
  {
    country: 'AU',
    culture: 'en-AU',
    language: 'en',
    city: 'Fremantle',
    state: 'WA',
    postalCode: '6160',
    street: 'Cliff Street',
    phoneNumber: '0855501234',
  },
  {
    country: 'JP',
    culture: 'ja-JP',
    language: 'ja',
    city: 'Hakodate',
    state: 'Hokkaido',
    postalCode: '040-0053',
    street: 'Suehirocho',
    phoneNumber: '0138555012',
  },
  {
    country: 'BR',
    culture: 'pt-BR',
    language: 'pt',
    city: 'Paraty',
    state: 'RJ',
    postalCode: '23970-000',
    street: 'Rua do Cais',
    phoneNumber: '2455550187',
  },
];

/** An invented address in a place. */
export function addressIn(place: Place, random: Random): Record<string, string | undefined> {
  const { country, city, state, postalCode, street, phoneNumber } = place;
  return { country, city, state, addressLine1: `${1 + random.below(98)} ${street}`, postalCode, phoneNumber };
}
