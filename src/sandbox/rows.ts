import type { SandboxCall } from './behaviour.ts';
import { pathText } from './behaviour.ts';
import { day } from './clock.ts';
import { type Row, textOf } from './database.ts';
import { noCustomer, noUser, SandboxFault } from './fault.ts';
import { ensurePeople } from './seed/people.ts';
import type { SandboxState } from './state.ts';

const thirtyDays = 30 * day;

export function customerById(state: SandboxState, id: string): Row | undefined {
  return state.database.get('SELECT * FROM customers WHERE id = ?', id.toLowerCase());
}

/** The customer that the path names. */
export function customerOf(call: SandboxCall): Row {
  const customer = customerById(call.state, pathText(call, 'customerId'));
  if (customer === undefined) throw noCustomer();
  return customer;
}

/** The same, with its people made and those gone whose 30 days are over. A customer who has left cannot be managed. */
export function managedCustomerOf(call: SandboxCall): Row {
  const customer = customerOf(call);
  if (textOf(customer, 'relationship') === 'none') {
    throw new SandboxFault(403, 20002, 'There is no commerce relationship between the partner and the customer.');
  }
  ensurePeople(call.state, customer);
  purge(call.state);
  return customer;
}

/** Deleted users are gone for good after 30 days, with their licences and memberships. */
export function purge(state: SandboxState): void {
  state.database.run("DELETE FROM users WHERE state = 'inactive' AND deleted_at <= ?", state.now() - thirtyDays);
}

/** The user that the path names, active or deleted. */
export function userOf(call: SandboxCall, customer: Row): Row {
  const id = pathText(call, 'userId').toLowerCase();
  const user = call.state.database.get(
    'SELECT * FROM users WHERE id = ? AND customer_id = ?',
    id,
    textOf(customer, 'id'),
  );
  if (user === undefined) throw noUser();
  return user;
}

export function activeUserOf(call: SandboxCall, customer: Row): Row {
  const user = userOf(call, customer);
  if (textOf(user, 'state') !== 'active') throw noUser();
  return user;
}

/** What an audit record says about a customer. */
export function auditedCustomer(customer: Row): { customerId: string; customerName: string } {
  return { customerId: textOf(customer, 'id'), customerName: textOf(customer, 'company_name') };
}
