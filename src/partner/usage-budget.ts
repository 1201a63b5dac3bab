import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, optionalNumber, resourceMembers } from './schema.ts';

/** Limit of a customer's spending on usage-based services, in the customer's currency; none without an amount. */
export const spendingBudgetModel = lazily(() => z.looseObject({ amount: optionalNumber(), ...resourceMembers() }));

export type SpendingBudget = z.infer<ReturnType<typeof spendingBudgetModel>>;

export const getUsageBudget: Operation<unknown, SpendingBudget> = {
  id: 'customers.usagebudget.get',
  summary: "Get a customer's usage spending budget",
  method: 'GET',
  path: '/v1/customers/{customerId}/usagebudget',
  output: spendingBudgetModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'user',
};

export const patchUsageBudget: Operation<SpendingBudget, SpendingBudget> = {
  id: 'customers.usagebudget.patch',
  summary: "Set a customer's usage spending budget",
  method: 'PATCH',
  path: '/v1/customers/{customerId}/usagebudget',
  input: spendingBudgetModel,
  output: spendingBudgetModel,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'user',
};
