import { type Row, textOf } from './database.ts';
import { badInput, invalidProperty } from './fault.ts';
import type { Random } from './seed/random.ts';

// Rules of Entra ID; Partner Center hands its requests on to it.
const principalName = /^[A-Za-z0-9'._!#^~-]+@[A-Za-z0-9.-]+$/;

export function checkPrincipalName(name: string, customer: Row): void {
  const [local = '', domain = ''] = name.split('@');
  const fits =
    principalName.test(name) && !local.endsWith('.') && name.length <= 113 && local.length <= 64 && domain.length <= 48;
  if (!fits) throw invalidProperty('Property userPrincipalName is invalid.');
  if (domain.toLowerCase() !== textOf(customer, 'domain').toLowerCase()) {
    throw invalidProperty(
      `The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.`,
    );
  }
}

export function checkDisplayName(name: string | undefined): void {
  if (name === undefined) throw badInput('The displayName is required.');
  if (name.length > 256) throw invalidProperty('The displayName has more than 256 characters.');
}

/** Two letters; kept as they came, since the service compares without case. */
export function checkUsageLocation(location: string | undefined): string | undefined {
  if (location !== undefined && !/^[A-Za-z]{2}$/.test(location))
    throw invalidProperty('The usageLocation is a country code of two letters.');
  return location;
}

/** 8 to 256 characters of at least three kinds, none of them outside ASCII. */
export function checkPassword(password: string): void {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter(kind => kind.test(password)).length;
  const plain = /^[\x20-\x7e]{8,256}$/.test(password);
  if (!plain || kinds < 3)
    throw invalidProperty('The specified password does not comply with password complexity requirements.');
}

export function generatedPassword(random: Random): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz';
  return `${random.text(letters.toUpperCase(), 1)}${random.text(letters, 3)}${random.text('23456789', 4)}${random.text('!#%+?', 1)}`;
}
