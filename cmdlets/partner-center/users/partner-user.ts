import { memberOf, textOf, valueOfJson } from '../json-values.ts';
import { enumText, modelName, modelObject } from '../model-object.ts';
import type { PartnerCalls } from '../partner-calls.ts';
import { originOf, type PartnerObject } from '../partner-object.ts';
import { deletedUsers } from './deleted-users.ts';

export const partnerUserType = modelName('Users.PSCustomerUser');

/** A user of a customer as the Partner* cmdlets give it. */
export function partnerUser(customerId: string, json: object): PartnerObject {
  return modelObject(
    'Users.PSCustomerUser',
    [
      ['DisplayName', textOf(json, 'displayName')],
      ['FirstName', textOf(json, 'firstName')],
      ['ImmutableId', textOf(json, 'immutableId')],
      ['LastName', textOf(json, 'lastName')],
      ['LastDirectorySyncTime', valueOfJson(memberOf(json, 'lastDirectorySyncTime'))],
      ['PhoneNumber', textOf(json, 'phoneNumber')],
      ['SoftDeletionTime', valueOfJson(memberOf(json, 'softDeletionTime'))],
      ['State', enumText(textOf(json, 'state'))],
      ['UsageLocation', textOf(json, 'usageLocation')],
      ['UserDomainType', enumText(textOf(json, 'userDomainType'))],
      ['UserId', textOf(json, 'id')],
      ['UserPrincipalName', textOf(json, 'userPrincipalName')],
    ],
    originOf(['CustomerId', customerId], ['TenantId', customerId]),
  );
}

/** The user of a name, looked for in the list, for the service finds users by id only; undefined when there is none. */
export function userNamed(calls: PartnerCalls, customerId: string, name: string, deleted = false): object | undefined {
  const wanted = name.toLowerCase();
  const users = deleted
    ? deletedUsers(calls, customerId)
    : calls.items({ operation: 'customers.users.list', parameters: { customerId } }, wanted);
  for (const user of users) if (textOf(user, 'userPrincipalName')?.toLowerCase() === wanted) return user;
  return undefined;
}
