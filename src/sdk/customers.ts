import {
  type Customer as CustomerModel,
  companyNameStartsWith,
  createCustomer,
  domainStartsWith,
  filterText,
  getRelationshipRequest,
  listCustomers,
  type NewCustomer,
  type RelationshipRequest,
} from '#partner';
import type { CallScope, RequestOptions } from './call-scope.ts';
import { Customer } from './customer.ts';
import type { Declared } from './declared.ts';
import type { ItemList, ListOptions } from './item-list.ts';

/** The service searches by the beginning of one of the two. */
export type CustomerFilter =
  | { readonly companyName: { readonly startsWith: string } }
  | { readonly domain: { readonly startsWith: string } };

export interface CustomerListOptions extends ListOptions {
  readonly filter?: CustomerFilter | undefined;
}

/** The customers of the partner. */
export class Customers {
  readonly #scope: CallScope;

  constructor(scope: CallScope) {
    this.#scope = scope;
  }

  list({ filter, ...options }: CustomerListOptions = {}): ItemList<CustomerModel> {
    return this.#scope.list(listCustomers, { filter: filter && textOf(filter) }, options);
  }

  /** The answer is the only place where the first administrator's password stands. */
  create(customer: Declared<NewCustomer>, options?: RequestOptions): Promise<CustomerModel> {
    return this.#scope.send(createCustomer, {}, customer, options);
  }

  byId(customerId: string): Customer {
    return new Customer(this.#scope, customerId);
  }

  /** The address that asks a company to accept the reseller relationship. */
  relationshipRequest(options?: RequestOptions): Promise<RelationshipRequest> {
    return this.#scope.send(getRelationshipRequest, {}, undefined, options);
  }
}

function textOf(filter: CustomerFilter): string {
  return filterText(
    'companyName' in filter
      ? companyNameStartsWith(filter.companyName.startsWith)
      : domainStartsWith(filter.domain.startsWith),
  );
}
