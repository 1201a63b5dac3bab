import type { PartnerContextData } from '#cmdlet';
import type { PSCustomObject, Value } from '#values';
import { readJsonDate } from '../../utility/json-date.ts';
import { modelObject } from '../model-object.ts';

/** A sign-in as Connect-PartnerCenter and Get-PartnerContext show it. */
export function contextObject(data: PartnerContextData): PSCustomObject {
  const account = modelObject('Authentication.PartnerAccount', [
    ['Identifier', data.account],
    ['ObjectId', data.account],
    ['Tenant', data.tenantId],
    ['Type', data.appOnly ? 'ServicePrincipal' : 'User'],
  ]);
  return modelObject('Authentication.PartnerContext', [
    ['Name', data.name],
    ['Account', account],
    ['CountryCode', data.countryCode],
    ['Environment', data.environment],
    ['ExpiresOn', dateOf(data.expiresOn)],
    ['Locale', data.locale],
    ['TenantId', data.tenantId],
  ]);
}

export function dateOf(text: string | null): Value {
  return text === null ? null : readJsonDate(text, 'Default');
}
