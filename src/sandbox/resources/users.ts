import type { Behaviour } from '../behaviour.ts';
import { noContent, ok } from '../behaviour.ts';
import { isoDate } from '../clock.ts';
import { numberOf, optionalTextOf, type Row, textOf } from '../database.ts';
import { alreadyExists, badInput, invalidProperty } from '../fault.ts';
import { type FilterFields, readFilter } from '../filter.ts';
import { selfLink } from '../links.ts';
import { enumKey, type Members, partMember, textMember } from '../members.ts';
import { readSeek, seekCollection, seekRows } from '../paging.ts';
import { activeUserOf, auditedCustomer, managedCustomerOf, userOf } from '../rows.ts';
import type { SandboxState } from '../state.ts';
import { keepAffordable } from '../units.ts';
import {
  checkDisplayName,
  checkPassword,
  checkPrincipalName,
  checkUsageLocation,
  generatedPassword,
} from '../user-rules.ts';

/** A user as lists and readings show it; members without a value are left out. */
export function userBody(row: Row): Record<string, unknown> {
  const deleted = textOf(row, 'state') === 'inactive';
  return {
    usageLocation: optionalTextOf(row, 'usage_location'),
    id: textOf(row, 'id'),
    userPrincipalName: textOf(row, 'user_principal_name'),
    firstName: optionalTextOf(row, 'first_name'),
    lastName: optionalTextOf(row, 'last_name'),
    displayName: textOf(row, 'display_name'),
    immutableId: optionalTextOf(row, 'immutable_id'),
    phoneNumber: optionalTextOf(row, 'phone_number'),
    userDomainType: textOf(row, 'domain_type'),
    state: textOf(row, 'state'),
    softDeletionTime: deleted ? isoDate(numberOf(row, 'deleted_at')) : undefined,
    links: selfLink(`/customers/${textOf(row, 'customer_id')}/users/${textOf(row, 'id')}`),
    attributes: { objectType: 'CustomerUser' },
  };
}

/** After a create or a password change: the password once more, and two explicit nulls. */
function echo(row: Row, password: Members | undefined, created: boolean): Record<string, unknown> {
  const { links, attributes, softDeletionTime, ...members } = userBody(row);
  const ends = created ? { attributes } : { links, attributes };
  const nulls =
    password === undefined
      ? { softDeletionTime }
      : { passwordProfile: password, lastDirectorySyncTime: null, softDeletionTime: softDeletionTime ?? null };
  return { ...members, ...nulls, ...ends };
}

const byState = (operator: string, value: string) => {
  const state = enumKey(value);
  if (operator !== 'equals') throw invalidProperty('The user state is compared with equals.');
  if (state !== 'active' && state !== 'inactive') throw invalidProperty(`'${value}' is not a user state.`);
  return { sql: 'state = ?', values: [state] };
};

// Calls say UserState or UserStatus; the service's own links say UserStatus.
const filterFields: FilterFields = new Map([
  ['userstate', byState],
  ['userstatus', byState],
]);

const sortColumns: ReadonlyMap<string, string> = new Map([
  ['displayname', 'display_name COLLATE NOCASE'],
  ['userprincipalname', 'user_principal_name COLLATE NOCASE'],
  ['firstname', "COALESCE(first_name, '') COLLATE NOCASE"],
  ['lastname', "COALESCE(last_name, '') COLLATE NOCASE"],
]);

const defaultPage = 100;

const list: Behaviour = call => {
  const customer = managedCustomerOf(call);
  const seek = readSeek(call, defaultPage);
  const sort = seek.sort === undefined ? 'position' : sortColumns.get(seek.sort.toLowerCase());
  if (sort === undefined) throw invalidProperty(`Users cannot be sorted by '${seek.sort}'.`);
  const filter =
    seek.filter === undefined ? { sql: "state = 'active'", values: [] } : readFilter(seek.filter, filterFields);
  const where = `customer_id = ? AND ${filter.sql}`;
  const source = {
    select: `SELECT *, ${sort} AS sort_key FROM users`,
    where,
    values: [textOf(customer, 'id'), ...filter.values],
    sort,
  };
  const page = seekRows(call.state.database, source, seek);
  const edge = (row: Row): [string | number, number] => {
    const key = row['sort_key'];
    return [typeof key === 'string' ? key : Number(key), numberOf(row, 'position')];
  };
  return ok(seekCollection(call, seek, page, page.rows.map(userBody), edge));
};

const get: Behaviour = call => ok(userBody(userOf(call, managedCustomerOf(call))));

const create: Behaviour = call => {
  const { state, body } = call;
  const customer = managedCustomerOf(call);
  const name = textMember(body, 'userPrincipalName');
  const displayName = textMember(body, 'displayName');
  if (name === undefined) throw badInput('The userPrincipalName is required.');
  checkPrincipalName(name, customer);
  checkDisplayName(displayName);
  const location = checkUsageLocation(textMember(body, 'usageLocation'));
  const given = partMember(body, 'passwordProfile');
  const chance = state.fresh('user');
  const id = chance.guid();
  const password = textMember(given ?? {}, 'password') ?? generatedPassword(chance);
  checkPassword(password);
  refuseTakenName(state, name, id);
  state.database.run(
    `INSERT INTO users (customer_id, id, user_principal_name, display_name, first_name, last_name, usage_location, immutable_id, phone_number, domain_type, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'none', 'active')`,
    textOf(customer, 'id'),
    id,
    name,
    displayName ?? '',
    textMember(body, 'firstName') ?? null,
    textMember(body, 'lastName') ?? null,
    location ?? null,
    textMember(body, 'immutableId') ?? null,
    textMember(body, 'phoneNumber') ?? null,
  );
  const row = state.database.get('SELECT * FROM users WHERE id = ?', id) ?? {};
  call.audit({
    operationType: 'create_customer_user',
    resourceType: 'customer_user',
    ...auditedCustomer(customer),
    newValue: userBody(row),
  });
  const profile = { forceChangePassword: given?.['forceChangePassword'] ?? given === undefined, password };
  return ok(echo(row, profile, true));
};

function refuseTakenName(state: SandboxState, name: string, id: string): void {
  const taken = state.database.get(
    "SELECT id FROM users WHERE user_principal_name = ? AND state = 'active' AND id <> ?",
    name,
    id,
  );
  if (taken !== undefined)
    throw alreadyExists('Another object with the same value for property userPrincipalName already exists.');
}

const columns: readonly (readonly [string, string])[] = [
  ['userPrincipalName', 'user_principal_name'],
  ['displayName', 'display_name'],
  ['firstName', 'first_name'],
  ['lastName', 'last_name'],
  ['usageLocation', 'usage_location'],
  ['immutableId', 'immutable_id'],
  ['phoneNumber', 'phone_number'],
];

/**
 * Clients send whole objects: read-only members are ignored, a null is "not given". They always send `state: active`, so that any
 * patch of a deleted user restores it.
 */
const patch: Behaviour = call => {
  const { state, body } = call;
  const customer = managedCustomerOf(call);
  const before = userOf(call, customer);
  const id = textOf(before, 'id');
  const wanted = enumKey(textMember(body, 'state') ?? textOf(before, 'state'));
  if (wanted !== 'active' && wanted !== textOf(before, 'state'))
    throw invalidProperty('A user is deactivated by deleting it.');
  checkChanges(body, customer, before);
  if (wanted === 'active') {
    refuseTakenName(state, textMember(body, 'userPrincipalName') ?? textOf(before, 'user_principal_name'), id);
  }
  const changes = columns.filter(([name]) => textMember(body, name) !== undefined);
  for (const [name, column] of changes)
    state.database.run(`UPDATE users SET ${column} = ? WHERE id = ?`, textMember(body, name) ?? null, id);
  const restored = wanted === 'active' && textOf(before, 'state') === 'inactive';
  if (restored) {
    state.database.run("UPDATE users SET state = 'active', deleted_at = NULL WHERE id = ?", id);
    keepAffordable(state, textOf(customer, 'id'), id);
  }
  const password = passwordOf(body);
  const row = state.database.get('SELECT * FROM users WHERE id = ?', id) ?? {};
  for (const operationType of operationsOf(
    restored,
    password !== undefined,
    changes.map(([name]) => name),
    before,
    row,
  )) {
    const values = { oldValue: userBody(before), newValue: userBody(row) };
    call.audit({ operationType, resourceType: 'customer_user', ...auditedCustomer(customer), ...values });
  }
  return ok(echo(row, password, false));
};

function checkChanges(body: Members, customer: Row, before: Row): void {
  const name = textMember(body, 'userPrincipalName');
  if (name !== undefined && name !== textOf(before, 'user_principal_name')) checkPrincipalName(name, customer);
  const displayName = textMember(body, 'displayName');
  if (displayName !== undefined) checkDisplayName(displayName);
  checkUsageLocation(textMember(body, 'usageLocation'));
}

/** A profile with only forceChangePassword sets the flag and keeps the password. */
function passwordOf(body: Members): Members | undefined {
  const profile = partMember(body, 'passwordProfile');
  if (profile === undefined) return undefined;
  const password = textMember(profile, 'password');
  if (password !== undefined) checkPassword(password);
  return { password, forceChangePassword: profile['forceChangePassword'] ?? false };
}

function operationsOf(
  restored: boolean,
  password: boolean,
  changed: readonly string[],
  before: Row,
  after: Row,
): string[] {
  const renamed = textOf(before, 'user_principal_name') !== textOf(after, 'user_principal_name');
  return [
    ...(restored ? ['restore_customer_user'] : []),
    ...(password ? ['reset_customer_user_password'] : []),
    ...(renamed ? ['update_customer_user_principal_name'] : []),
    ...(changed.length > 0 && !renamed ? ['update_customer_user'] : []),
  ];
}

const resetPassword: Behaviour = call => {
  if (partMember(call.body, 'passwordProfile') === undefined) throw badInput('The passwordProfile is required.');
  activeUserOf(call, managedCustomerOf(call));
  const { passwordProfile } = call.body;
  return patch({ ...call, body: { passwordProfile } });
};

/** Inactive for 30 days, then gone. Licences and memberships wait with the user and count no longer. */
const remove: Behaviour = call => {
  const customer = managedCustomerOf(call);
  const user = activeUserOf(call, customer);
  const { database } = call.state;
  database.run(
    "UPDATE users SET state = 'inactive', deleted_at = ? WHERE id = ?",
    call.state.now(),
    textOf(user, 'id'),
  );
  call.audit({
    operationType: 'delete_customer_user',
    resourceType: 'customer_user',
    ...auditedCustomer(customer),
    oldValue: userBody(user),
  });
  return noContent;
};

export const userBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.users.list', list],
  ['customers.users.get', get],
  ['customers.users.create', create],
  ['customers.users.patch', patch],
  ['customers.users.resetpassword', resetPassword],
  ['customers.users.delete', remove],
];
