import {
  type Customer as CustomerModel,
  deleteCustomer,
  getCustomer,
  getUsageBudget,
  listCustomerRelationships,
  listManagedServices,
  type ManagedService,
  type PartnerRelationship,
  type PatchedCustomer,
  patchCustomer,
  patchUsageBudget,
  type SpendingBudget,
} from '#partner';
import type { CallScope, RequestOptions } from './call-scope.ts';
import { DirectoryRoles } from './directory-roles.ts';
import type { ItemList } from './item-list.ts';
import { SubscribedSkus } from './licenses.ts';
import { CustomerProfiles } from './profiles.ts';
import { Subscriptions } from './subscriptions.ts';
import { Users } from './users.ts';

/** One customer. Making this object calls nothing. */
export class Customer {
  readonly users: Users;
  readonly subscribedSkus: SubscribedSkus;
  readonly directoryRoles: DirectoryRoles;
  readonly profiles: CustomerProfiles;
  readonly subscriptions: Subscriptions;
  readonly #scope: CallScope;
  readonly #place: { readonly customerId: string };

  constructor(scope: CallScope, customerId: string) {
    this.#scope = scope;
    this.#place = { customerId };
    this.users = new Users(scope, customerId);
    this.subscribedSkus = new SubscribedSkus(scope, customerId);
    this.directoryRoles = new DirectoryRoles(scope, customerId);
    this.profiles = new CustomerProfiles(scope, customerId);
    this.subscriptions = new Subscriptions(scope, customerId);
  }

  get(options?: RequestOptions): Promise<CustomerModel> {
    return this.#scope.send(getCustomer, this.#place, undefined, options);
  }

  /** Only customers of an integration sandbox can be deleted. */
  async delete(options?: RequestOptions): Promise<void> {
    await this.#scope.send(deleteCustomer, this.#place, undefined, options);
  }

  /** The service refuses while the customer has active subscriptions. */
  endRelationship(options?: RequestOptions): Promise<PatchedCustomer> {
    return this.#scope.send(patchCustomer, this.#place, { relationshipToPartner: 'none' }, options);
  }

  /** The indirect resellers of the customer. */
  relationships(options?: RequestOptions): ItemList<PartnerRelationship> {
    return this.#scope.list(listCustomerRelationships, this.#place, options);
  }

  managedServices(options?: RequestOptions): ItemList<ManagedService> {
    return this.#scope.list(listManagedServices, this.#place, options);
  }

  usageBudget(options?: RequestOptions): Promise<SpendingBudget> {
    return this.#scope.send(getUsageBudget, this.#place, undefined, options);
  }

  /** `amount` in the customer's currency; null takes the limit away. */
  setUsageBudget(amount: number | null, options?: RequestOptions): Promise<SpendingBudget> {
    return this.#scope.send(patchUsageBudget, this.#place, { amount }, options);
  }
}
