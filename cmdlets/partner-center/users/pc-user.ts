import { textOf } from '../json-values.ts';
import { objectOfJson, originOf, type PartnerObject } from '../partner-object.ts';

/** A user of a customer as the PC* cmdlets give it. */
export function pcUser(tenantId: string, json: object): PartnerObject {
  return objectOfJson(json, 'CustomerUser', originOf(['TenantId', tenantId], ['UserId', textOf(json, 'id')]));
}
