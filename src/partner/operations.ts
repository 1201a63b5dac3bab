import type { Operation, OperationTable } from '#rest';
import * as auditRecords from './audit-records.ts';
import * as customerProfiles from './customer-profiles.ts';
import * as customers from './customers.ts';
import * as directoryRoles from './directory-roles.ts';
import * as domains from './domains.ts';
import * as licenses from './licenses.ts';
import * as managedServices from './managed-services.ts';
import * as partnerProfiles from './partner-profiles.ts';
import * as relationships from './relationships.ts';
import * as sandboxControl from './sandbox-control.ts';
import * as subscriptions from './subscriptions.ts';
import * as usageBudget from './usage-budget.ts';
import * as users from './users.ts';
import * as validations from './validations.ts';

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'id' in value && 'path' in value && 'method' in value;
}

/** Every operation by its id. A resource file's exports that are operations are listed; nothing has to be written twice. */
export const operations: OperationTable = new Map(
  [
    customers,
    customerProfiles,
    users,
    licenses,
    directoryRoles,
    relationships,
    domains,
    validations,
    partnerProfiles,
    managedServices,
    usageBudget,
    subscriptions,
    auditRecords,
    sandboxControl,
  ]
    .flatMap(resource => Object.values(resource) as unknown[])
    .filter(isOperation)
    .map((operation): [string, Operation] => [operation.id, operation]),
);
