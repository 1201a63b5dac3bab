import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, openEnum, optionalFlag, optionalNumber, optionalText, resourceMembers } from './schema.ts';

/** The members that matter before a reseller relationship ends: each subscription has to be suspended first. */
export const subscriptionModel = lazily(() =>
  z.looseObject({
    id: z.string(),
    offerId: optionalText(),
    offerName: optionalText(),
    friendlyName: optionalText(),
    quantity: optionalNumber(),
    unitType: optionalText(),
    status: openEnum('none', 'active', 'suspended', 'deleted', 'expired', 'pending', 'disabled').nullish(),
    autoRenewEnabled: optionalFlag(),
    billingCycle: optionalText(),
    ...resourceMembers(),
  }),
);

export type Subscription = z.infer<ReturnType<typeof subscriptionModel>>;

export const listSubscriptions: Operation<unknown, Subscription> = {
  id: 'customers.subscriptions.list',
  summary: 'List the subscriptions of a customer',
  method: 'GET',
  path: '/v1/customers/{customerId}/subscriptions',
  output: subscriptionModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'both',
};

export const getSubscription: Operation<unknown, Subscription> = {
  id: 'customers.subscriptions.get',
  summary: 'Get a subscription of a customer',
  method: 'GET',
  path: '/v1/customers/{customerId}/subscriptions/{subscriptionId}',
  output: subscriptionModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'both',
};

/** Takes the whole subscription; quantity, status, friendly name and renewal can change. */
export const patchSubscription: Operation<Subscription, Subscription> = {
  id: 'customers.subscriptions.patch',
  summary: 'Change a subscription of a customer, suspend it or take it up again',
  method: 'PATCH',
  path: '/v1/customers/{customerId}/subscriptions/{subscriptionId}',
  input: subscriptionModel,
  output: subscriptionModel,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'both',
};
