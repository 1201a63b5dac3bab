import type { Behaviour } from '../behaviour.ts';
import { ok } from '../behaviour.ts';
import { type Row, textOf } from '../database.ts';
import { invalidProperty } from '../fault.ts';
import { auditedCustomer, customerById, managedCustomerOf } from '../rows.ts';

function budgetBody(row: Row | undefined): unknown {
  return { amount: row?.['budget'] ?? undefined, attributes: { objectType: 'SpendingBudget' } };
}

const patch: Behaviour = call => {
  const customer = managedCustomerOf(call);
  const amount = call.body['amount'];
  if (typeof amount !== 'number' || amount < 0) throw invalidProperty('The amount is a number of at least 0.');
  const id = textOf(customer, 'id');
  call.state.database.run('UPDATE customers SET budget = ? WHERE id = ?', amount, id);
  const after = budgetBody(customerById(call.state, id));
  call.audit({
    operationType: 'update_customer_spending_budget',
    resourceType: 'customer_spending_budget',
    ...auditedCustomer(customer),
    oldValue: budgetBody(customer),
    newValue: after,
  });
  return ok(after);
};

export const usageBudgetBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.usagebudget.get', call => ok(budgetBody(managedCustomerOf(call)))],
  ['customers.usagebudget.patch', patch],
];
