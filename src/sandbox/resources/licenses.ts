import type { Behaviour, SandboxCall } from '../behaviour.ts';
import { created, ok } from '../behaviour.ts';
import { type Row, textOf } from '../database.ts';
import { badInput, SandboxFault } from '../fault.ts';
import { wholeCollection } from '../links.ts';
import { isMembers, listMember, textMember } from '../members.ts';
import { activeUserOf, auditedCustomer, managedCustomerOf, userOf } from '../rows.ts';
import { type CatalogueSku, skuById } from '../seed/catalogue.ts';
import { unitsOf } from '../units.ts';

function skuBody(sku: CatalogueSku, targetType?: string): unknown {
  return { id: sku.id, name: sku.name, skuPartNumber: sku.skuPartNumber, targetType, licenseGroupId: sku.group };
}

function planBodies(sku: CatalogueSku, capabilityStatus: string, excluded: ReadonlySet<string>): unknown[] {
  return sku.plans
    .filter(plan => !excluded.has(plan.id))
    .map(({ displayName, serviceName, id }) => ({
      displayName,
      serviceName,
      id,
      capabilityStatus,
      targetType: 'User',
    }));
}

/** The groups that a call asks for; group1 when it names none. */
function groupsOf(call: SandboxCall): ReadonlySet<string> {
  const named = call.query.all('licenseGroupIds').flatMap(text => text.split(','));
  const groups = named.map(text => text.trim().toLowerCase()).filter(text => text !== '');
  const unknown = groups.find(group => group !== 'group1' && group !== 'group2' && group !== 'none');
  if (unknown !== undefined) throw new SandboxFault(400, 900126, `'${unknown}' is not a licence group.`);
  return new Set(groups.length === 0 ? ['group1'] : groups);
}

function excludedOf(row: Row): ReadonlySet<string> {
  const plans: unknown = JSON.parse(textOf(row, 'excluded_plans'));
  return new Set(Array.isArray(plans) ? plans.map(String) : []);
}

const userLicenses: Behaviour = call => {
  const user = userOf(call, managedCustomerOf(call));
  const groups = groupsOf(call);
  const rows =
    textOf(user, 'state') === 'active'
      ? call.state.database.all('SELECT * FROM licenses WHERE user_id = ?', textOf(user, 'id'))
      : [];
  const items = rows.flatMap(row => {
    const sku = skuById(textOf(row, 'sku_id'));
    if (sku === undefined || !groups.has(sku.group)) return [];
    return [
      {
        servicePlans: planBodies(sku, 'Assigned', excludedOf(row)),
        productSku: skuBody(sku),
        attributes: { objectType: 'License' },
      },
    ];
  });
  return ok(wholeCollection(items));
};

const subscribedSkus: Behaviour = call => {
  const customerId = textOf(managedCustomerOf(call), 'id');
  const groups = groupsOf(call);
  const rows = call.state.database.all(
    'SELECT sku_id FROM subscriptions WHERE customer_id = ? GROUP BY sku_id ORDER BY MIN(position)',
    customerId,
  );
  const items = rows.flatMap(row => {
    const sku = skuById(textOf(row, 'sku_id'));
    if (sku === undefined || !groups.has(sku.group)) return [];
    const { active, suspended, consumed } = unitsOf(call.state, customerId, sku.id);
    return [
      {
        availableUnits: Math.max(0, active - consumed),
        activeUnits: active,
        consumedUnits: consumed,
        suspendedUnits: suspended,
        totalUnits: active,
        warningUnits: 0,
        productSku: skuBody(sku, 'User'),
        servicePlans: planBodies(sku, 'Enabled', new Set()),
        capabilityStatus: active > 0 ? 'Enabled' : 'Suspended',
        attributes: { objectType: 'SubscribedSku' },
      },
    ];
  });
  return ok(wholeCollection(items));
};

interface Assignment {
  readonly sku: CatalogueSku;
  readonly excluded: readonly string[];
}

function assignmentsOf(call: SandboxCall): Assignment[] {
  return listMember(call.body, 'licensesToAssign').map(entry => {
    const members = isMembers(entry) ? entry : {};
    const sku = namedSku(textMember(members, 'skuId') ?? '');
    const excluded = listMember(members, 'excludedPlans').map(plan => String(plan).toLowerCase());
    const unknown = excluded.find(id => !sku.plans.some(plan => plan.id === id));
    if (unknown !== undefined) throw badInput(`The service plan ${unknown} is not part of ${sku.skuPartNumber}.`);
    return { sku, excluded };
  });
}

function namedSku(id: string): CatalogueSku {
  const sku = skuById(id);
  if (sku === undefined) throw badInput(`The SKU '${id}' does not exist.`);
  return sku;
}

/** Removes first, then assigns; a failure undoes both. */
const update: Behaviour = call => {
  const customer = managedCustomerOf(call);
  const user = activeUserOf(call, customer);
  const assignments = assignmentsOf(call);
  const removals = listMember(call.body, 'licensesToRemove').map(id => namedSku(String(id)));
  if (new Set([...assignments.map(({ sku }) => sku), ...removals].map(sku => sku.group)).size > 1) {
    throw badInput('The licences of one update have to belong to one licence group.');
  }
  const userId = textOf(user, 'id');
  for (const sku of removals) {
    const gone = call.state.database.run('DELETE FROM licenses WHERE user_id = ? AND sku_id = ?', userId, sku.id);
    if (gone === 0) throw badInput(`User does not have a corresponding license: ${sku.skuPartNumber}.`);
  }
  if (assignments.length > 0 && user['usage_location'] === null) {
    throw badInput('License assignment cannot be done for user with invalid usage location.');
  }
  for (const assignment of assignments) assign(call, textOf(customer, 'id'), userId, assignment);
  const changes = {
    licensesToAssign:
      assignments.length === 0
        ? undefined
        : assignments.map(({ sku, excluded }) => ({
            skuId: sku.id,
            excludedPlans: excluded.length > 0 ? excluded : undefined,
          })),
    licensesToRemove: removals.length === 0 ? undefined : removals.map(sku => sku.id),
  };
  call.audit({
    operationType: 'update_customer_user_licenses',
    resourceType: 'license',
    ...auditedCustomer(customer),
    newValue: { userId, ...changes },
  });
  return created({ ...changes, licenseWarnings: [], attributes: { objectType: 'LicenseUpdate' } });
};

/** Assigning a licence that the user has changes its excluded plans and takes no further unit. */
function assign(call: SandboxCall, customerId: string, userId: string, { sku, excluded }: Assignment): void {
  const { database } = call.state;
  const has =
    database.get('SELECT 1 AS has FROM licenses WHERE user_id = ? AND sku_id = ?', userId, sku.id) !== undefined;
  const { active, consumed } = unitsOf(call.state, customerId, sku.id);
  if (!has && consumed >= active) {
    const detail = `LicenseQuotaExceededException: The tenant ${customerId} has no available licenses of the SKU ${sku.id}.`;
    throw new SandboxFault(400, 60012, 'Subscription has no available licenses.', [detail]);
  }
  database.run(
    `INSERT INTO licenses (user_id, customer_id, sku_id, excluded_plans) VALUES (?, ?, ?, ?)
     ON CONFLICT (user_id, sku_id) DO UPDATE SET excluded_plans = excluded.excluded_plans`,
    userId,
    customerId,
    sku.id,
    JSON.stringify(excluded),
  );
}

export const licenseBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.users.licenses.list', userLicenses],
  ['customers.users.licenseupdates.create', update],
  ['customers.subscribedskus.list', subscribedSkus],
];
