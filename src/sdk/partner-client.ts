import {
  type Address,
  type AddressValidation,
  type AuditRecord,
  type CountryValidationRules,
  domainExists,
  getCountryRules,
  listAuditRecords,
  listRelationships,
  type PartnerRelationship,
  validateAddress,
} from '#partner';
import { type HttpMethod, type NextLink, type Reply, rawOperation } from '#rest';
import type { CallContext, CallScope, RequestOptions } from './call-scope.ts';
import { Customers } from './customers.ts';
import type { Declared } from './declared.ts';
import type { ItemList, ListOptions } from './item-list.ts';
import { PartnerProfiles } from './profiles.ts';

export interface AuditListOptions extends ListOptions {
  /** Dates as yyyy-mm-dd. The last 30 days without `startDate`; the service keeps 90 days. */
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

export interface PlainRequest {
  readonly method?: HttpMethod | undefined;
  /** With or without `/v1`, query included. */
  readonly path: string;
  readonly body?: unknown;
  /** The page after the one whose reply had this `next`. */
  readonly next?: NextLink | undefined;
}

/** Partner Center, as one partner sees it. */
export class PartnerClient {
  readonly customers: Customers;
  readonly profiles: PartnerProfiles;
  readonly domains: { exists(domain: string, options?: RequestOptions): Promise<boolean> };
  readonly #scope: CallScope;

  constructor(scope: CallScope) {
    this.#scope = scope;
    this.customers = new Customers(scope);
    this.profiles = new PartnerProfiles(scope);
    this.domains = { exists: (domain, options) => scope.send(domainExists, { domain }, undefined, options) };
  }

  /** A copy whose calls have this context; sign-in, transport and limits are shared. */
  with(context: CallContext): PartnerClient {
    return new PartnerClient(this.#scope.with(context));
  }

  /** The partners that this partner is related to, seen from a provider or from a reseller. */
  relationships(
    relationshipType: 'IsIndirectCloudSolutionProviderOf' | 'IsIndirectResellerOf',
    options?: RequestOptions,
  ): ItemList<PartnerRelationship> {
    return this.#scope.list(listRelationships, { relationshipType }, options);
  }

  auditRecords({ startDate, endDate, ...options }: AuditListOptions = {}): ItemList<AuditRecord> {
    return this.#scope.list(listAuditRecords, { startDate, endDate }, options);
  }

  validateAddress(address: Declared<Address>, options?: RequestOptions): Promise<AddressValidation> {
    return this.#scope.send(validateAddress, {}, address, options);
  }

  /** `country` as two letters of ISO 3166. */
  countryRules(country: string, options?: RequestOptions): Promise<CountryValidationRules> {
    return this.#scope.send(getCountryRules, { country }, undefined, options);
  }

  /** Any address of the service, for what has no method here. Sign-in, attempts and errors are as everywhere. */
  request(request: PlainRequest, options: RequestOptions = {}): Promise<Reply<unknown>> {
    const { method = 'GET', path, body, next } = request;
    return this.#scope.reply(rawOperation({ method, path }), {}, body, { ...options, next });
  }
}
