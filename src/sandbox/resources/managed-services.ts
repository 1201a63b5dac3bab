import type { Behaviour } from '../behaviour.ts';
import { ok } from '../behaviour.ts';
import { textOf } from '../database.ts';
import { wholeCollection } from '../links.ts';
import { managedCustomerOf } from '../rows.ts';
import { skuById } from '../seed/catalogue.ts';

/** The services that the customer's subscriptions bring, each once. */
const list: Behaviour = call => {
  const customerId = textOf(managedCustomerOf(call), 'id');
  const rows = call.state.database.all(
    "SELECT DISTINCT sku_id FROM subscriptions WHERE customer_id = ? AND status = 'active'",
    customerId,
  );
  const plans = new Map(
    rows.flatMap(row => skuById(textOf(row, 'sku_id'))?.plans ?? []).map(plan => [plan.id, plan.displayName]),
  );
  return ok(
    wholeCollection([...plans].map(([id, name]) => ({ id, name, attributes: { objectType: 'ManagedService' } }))),
  );
};

export const managedServiceBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.managedservices.list', list],
];
