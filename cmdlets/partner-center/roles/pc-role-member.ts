import { textOf } from '../json-values.ts';
import { objectOfJson, originOf, type PartnerObject } from '../partner-object.ts';

/** A member of a directory role as the PC* cmdlets give it. */
export function pcRoleMember(tenantId: string, roleId: string, json: object): PartnerObject {
  const origin = originOf(['TenantId', tenantId], ['RoleId', roleId], ['UserId', textOf(json, 'id')]);
  return objectOfJson(json, 'DirectoryRolesUser', origin);
}
