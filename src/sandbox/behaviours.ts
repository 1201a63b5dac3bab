import type { Behaviour } from './behaviour.ts';
import { auditBehaviours } from './resources/audit-records.ts';
import { customerProfileBehaviours } from './resources/customer-profiles.ts';
import { customerBehaviours } from './resources/customers.ts';
import { directoryRoleBehaviours } from './resources/directory-roles.ts';
import { licenseBehaviours } from './resources/licenses.ts';
import { managedServiceBehaviours } from './resources/managed-services.ts';
import { partnerProfileBehaviours } from './resources/partner-profiles.ts';
import { relationshipBehaviours } from './resources/relationships.ts';
import { subscriptionBehaviours } from './resources/subscriptions.ts';
import { usageBudgetBehaviours } from './resources/usage-budget.ts';
import { userBehaviours } from './resources/users.ts';
import { validationBehaviours } from './resources/validations.ts';

/** What the sandbox does, by operation id. An operation without an entry answers 501 with its name. */
export const behaviours: ReadonlyMap<string, Behaviour> = new Map([
  ...customerBehaviours,
  ...customerProfileBehaviours,
  ...userBehaviours,
  ...licenseBehaviours,
  ...directoryRoleBehaviours,
  ...relationshipBehaviours,
  ...validationBehaviours,
  ...partnerProfileBehaviours,
  ...subscriptionBehaviours,
  ...managedServiceBehaviours,
  ...usageBudgetBehaviours,
  ...auditBehaviours,
]);

/** Second addresses of operations that clients use. */
export const aliases: readonly (readonly [string, string])[] = [
  ['profiles.mpn.get', '/v1/profiles/partnernetworkprofile'],
  ['profiles.support.update', '/v1/profiles/supportprofile'],
];
