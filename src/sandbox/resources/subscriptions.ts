import type { Behaviour, SandboxCall } from '../behaviour.ts';
import { ok, pathText } from '../behaviour.ts';
import { day, isoDate } from '../clock.ts';
import { numberOf, type Row, textOf } from '../database.ts';
import { badInput, invalidProperty, SandboxFault, staleETag } from '../fault.ts';
import { wholeCollection } from '../links.ts';
import { enumKey, textMember } from '../members.ts';
import { auditedCustomer, managedCustomerOf } from '../rows.ts';
import { skuById } from '../seed/catalogue.ts';
import { unitsOf } from '../units.ts';
import { etagOf } from './customer-profiles.ts';

function subscriptionBody(row: Row): unknown {
  const sku = skuById(textOf(row, 'sku_id'));
  const made = numberOf(row, 'created_at');
  return {
    id: textOf(row, 'id'),
    offerId: sku?.id,
    entitlementId: textOf(row, 'id'),
    offerName: sku?.name,
    friendlyName: textOf(row, 'friendly_name'),
    quantity: numberOf(row, 'quantity'),
    unitType: 'Licenses',
    creationDate: isoDate(made),
    effectiveStartDate: isoDate(made),
    commitmentEndDate: isoDate(made + 365 * day),
    status: textOf(row, 'status'),
    autoRenewEnabled: numberOf(row, 'auto_renew') === 1,
    billingType: 'license',
    billingCycle: 'monthly',
    contractType: 'subscription',
    attributes: { etag: textOf(row, 'etag'), objectType: 'Subscription' },
  };
}

function subscriptionOf(call: SandboxCall, customer: Row): Row {
  const id = pathText(call, 'subscriptionId').toLowerCase();
  const row = call.state.database.get(
    'SELECT * FROM subscriptions WHERE id = ? AND customer_id = ?',
    id,
    textOf(customer, 'id'),
  );
  if (row === undefined) throw new SandboxFault(404, 20003, 'The subscription was not found.');
  return row;
}

const list: Behaviour = call => {
  const customerId = textOf(managedCustomerOf(call), 'id');
  const rows = call.state.database.all(
    'SELECT * FROM subscriptions WHERE customer_id = ? ORDER BY position',
    customerId,
  );
  return ok(wholeCollection(rows.map(subscriptionBody)));
};

const get: Behaviour = call => ok(subscriptionBody(subscriptionOf(call, managedCustomerOf(call))));

const patch: Behaviour = call => {
  const { state, body, headers } = call;
  const customer = managedCustomerOf(call);
  const before = subscriptionOf(call, customer);
  const etag = etagOf(body, headers);
  if (etag !== undefined && etag !== textOf(before, 'etag')) throw staleETag();
  const quantity = Number(body['quantity'] ?? numberOf(before, 'quantity'));
  if (!Number.isInteger(quantity) || quantity < 1) throw invalidProperty('The quantity is a number of at least 1.');
  const status = enumKey(textMember(body, 'status') ?? textOf(before, 'status'));
  if (status !== 'active' && status !== 'suspended') throw invalidProperty(`The status cannot be set to '${status}'.`);
  if (status === 'suspended' && quantity !== numberOf(before, 'quantity')) {
    throw new SandboxFault(400, 2001, 'The quantity cannot change while the subscription is suspended.');
  }
  const { active, consumed } = unitsOf(state, textOf(customer, 'id'), textOf(before, 'sku_id'));
  const lost = numberOf(before, 'quantity') - quantity;
  if (lost > 0 && active - lost < consumed) throw badInput('More licences are assigned than would be left.');
  const id = textOf(before, 'id');
  state.database.run(
    'UPDATE subscriptions SET quantity = ?, status = ?, friendly_name = ?, auto_renew = ?, etag = ? WHERE id = ?',
    quantity,
    status,
    textMember(body, 'friendlyName') ?? textOf(before, 'friendly_name'),
    (body['autoRenewEnabled'] ?? numberOf(before, 'auto_renew') === 1) === true ? 1 : 0,
    state.fresh('etag').digits(18),
    id,
  );
  const row = state.database.get('SELECT * FROM subscriptions WHERE id = ?', id) ?? {};
  const operationType =
    status === textOf(before, 'status')
      ? 'update_subscription'
      : status === 'active'
        ? 'activate_subscription'
        : 'suspend_subscription';
  const values = { oldValue: subscriptionBody(before), newValue: subscriptionBody(row) };
  call.audit({ operationType, resourceType: 'subscription', ...auditedCustomer(customer), ...values });
  return ok(subscriptionBody(row));
};

export const subscriptionBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.subscriptions.list', list],
  ['customers.subscriptions.get', get],
  ['customers.subscriptions.patch', patch],
];
