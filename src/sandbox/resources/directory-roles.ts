import type { Behaviour, SandboxCall } from '../behaviour.ts';
import { created, noContent, ok, pathText } from '../behaviour.ts';
import { type Row, textOf } from '../database.ts';
import { alreadyExists, badInput, notFound, noUser } from '../fault.ts';
import { wholeCollection } from '../links.ts';
import { textMember } from '../members.ts';
import { positionEdge, readSeek, seekCollection, seekRows } from '../paging.ts';
import { auditedCustomer, managedCustomerOf, userOf } from '../rows.ts';

function roleBody(row: Row): unknown {
  return { name: textOf(row, 'name'), id: textOf(row, 'id'), attributes: { objectType: 'DirectoryRole' } };
}

function memberBody(row: Row, roleId: string): unknown {
  return {
    displayName: textOf(row, 'display_name'),
    userPrincipalName: textOf(row, 'user_principal_name'),
    roleId,
    id: textOf(row, 'id'),
    attributes: { objectType: 'UserMember' },
  };
}

function roleOf(call: SandboxCall, customer: Row): Row {
  const id = pathText(call, 'roleId').toLowerCase();
  const role = call.state.database.get(
    'SELECT * FROM roles WHERE id = ? AND customer_id = ?',
    id,
    textOf(customer, 'id'),
  );
  if (role === undefined) throw notFound(`The directory role '${id}' does not exist for the customer.`);
  return role;
}

const list: Behaviour = call => {
  const customer = managedCustomerOf(call);
  const rows = call.state.database.all(
    'SELECT * FROM roles WHERE customer_id = ? ORDER BY name',
    textOf(customer, 'id'),
  );
  return ok(wholeCollection(rows.map(roleBody)));
};

const ofUser: Behaviour = call => {
  const user = userOf(call, managedCustomerOf(call));
  const rows = call.state.database.all(
    'SELECT roles.* FROM roles JOIN role_members ON role_members.role_id = roles.id WHERE role_members.user_id = ? ORDER BY roles.name',
    textOf(user, 'id'),
  );
  return ok(wholeCollection(rows.map(roleBody)));
};

const defaultPage = 100;

/** Members of a role: seek based, without those who are deleted. */
const members: Behaviour = call => {
  const roleId = textOf(roleOf(call, managedCustomerOf(call)), 'id');
  const seek = readSeek(call, defaultPage);
  const select = `SELECT * FROM (SELECT users.id, users.display_name, users.user_principal_name, users.state, role_members.position, role_members.role_id
                  FROM role_members JOIN users ON users.id = role_members.user_id)`;
  const source = { select, where: "role_id = ? AND state = 'active'", values: [roleId], sort: 'position' };
  const page = seekRows(call.state.database, source, seek);
  return ok(
    seekCollection(
      call,
      seek,
      page,
      page.rows.map(row => memberBody(row, roleId)),
      positionEdge,
    ),
  );
};

const add: Behaviour = call => {
  const { state, body } = call;
  const customer = managedCustomerOf(call);
  const role = roleOf(call, customer);
  const id = textMember(body, 'id')?.toLowerCase();
  if (id === undefined) throw badInput('The id of the user is required.');
  const user = state.database.get(
    "SELECT * FROM users WHERE id = ? AND customer_id = ? AND state = 'active'",
    id,
    textOf(customer, 'id'),
  );
  if (user === undefined) throw noUser();
  const roleId = textOf(role, 'id');
  if (state.database.run('INSERT OR IGNORE INTO role_members (role_id, user_id) VALUES (?, ?)', roleId, id) === 0) {
    throw alreadyExists('The user is a member of the role already.');
  }
  call.audit({
    operationType: 'add_user_member',
    resourceType: 'directory_role',
    ...auditedCustomer(customer),
    newValue: memberBody(user, roleId),
  });
  return created(memberBody(user, roleId));
};

const remove: Behaviour = call => {
  const customer = managedCustomerOf(call);
  const roleId = textOf(roleOf(call, customer), 'id');
  const user = userOf(call, customer);
  if (
    call.state.database.run(
      'DELETE FROM role_members WHERE role_id = ? AND user_id = ?',
      roleId,
      textOf(user, 'id'),
    ) === 0
  ) {
    throw notFound('The user is not a member of the role.');
  }
  call.audit({
    operationType: 'remove_user_member',
    resourceType: 'directory_role',
    ...auditedCustomer(customer),
    oldValue: memberBody(user, roleId),
  });
  return noContent;
};

export const directoryRoleBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.directoryroles.list', list],
  ['customers.users.directoryroles.list', ofUser],
  ['customers.directoryroles.usermembers.list', members],
  ['customers.directoryroles.usermembers.create', add],
  ['customers.directoryroles.usermembers.delete', remove],
];
