import { textOf } from '../json-values.ts';
import { objectOfJson, originOf, type PartnerObject } from '../partner-object.ts';

/** A customer as Get-PCCustomer gives it. */
export function pcCustomer(json: object): PartnerObject {
  const id = textOf(json, 'id') ?? textOf(json, 'companyProfile', 'tenantId');
  return objectOfJson(json, 'Customer', originOf(['TenantId', id], ['CustomerId', id]));
}
