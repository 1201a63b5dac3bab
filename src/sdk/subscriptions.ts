import { getSubscription, listSubscriptions, patchSubscription, type Subscription } from '#partner';
import type { CallScope, RequestOptions } from './call-scope.ts';
import type { ItemList } from './item-list.ts';

/** The subscriptions of one customer. */
export class Subscriptions {
  readonly #scope: CallScope;
  readonly #customerId: string;

  constructor(scope: CallScope, customerId: string) {
    this.#scope = scope;
    this.#customerId = customerId;
  }

  list(options?: RequestOptions): ItemList<Subscription> {
    return this.#scope.list(listSubscriptions, { customerId: this.#customerId }, options);
  }

  get(subscriptionId: string, options?: RequestOptions): Promise<Subscription> {
    return this.#scope.send(getSubscription, this.#place(subscriptionId), undefined, options);
  }

  /** Sends the whole subscription as the service wants it: read it, change it, give it back. */
  update(subscription: Subscription, options?: RequestOptions): Promise<Subscription> {
    return this.#scope.send(patchSubscription, this.#place(subscription.id), subscription, options);
  }

  #place(subscriptionId: string) {
    return { customerId: this.#customerId, subscriptionId };
  }
}
