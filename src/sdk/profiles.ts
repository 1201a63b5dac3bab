import {
  type CustomerBillingProfile,
  type CustomerCompanyProfile,
  getBillingProfile,
  getCompanyProfile,
  getLegalBusinessProfile,
  getMpnProfile,
  getOrganizationProfile,
  getPartnerBillingProfile,
  getSupportProfile,
  type LegalBusinessProfile,
  type MpnProfile,
  type OrganizationProfile,
  type PartnerBillingProfile,
  type SupportProfile,
  updateBillingProfile,
  updateLegalBusinessProfile,
  updateOrganizationProfile,
  updatePartnerBillingProfile,
  updateSupportProfile,
} from '#partner';
import type { Operation, Parameters } from '#rest';
import type { CallScope, RequestOptions } from './call-scope.ts';

export interface ReadableProfile<T> {
  get(options?: RequestOptions): Promise<T>;
}

export interface Profile<T> extends ReadableProfile<T> {
  /** Replaces the profile: read it, change it, and give it back with its `attributes.etag`. */
  update(profile: T, options?: RequestOptions): Promise<T>;
}

function profile<T>(
  scope: CallScope,
  read: Operation<unknown, T>,
  write: Operation<T, T>,
  place: Parameters = {},
): Profile<T> {
  return {
    get: options => scope.send(read, place, undefined, options),
    update: (changed, options) => scope.send(write, place, changed, options),
  };
}

/** The company profile and the billing profile of one customer. */
export class CustomerProfiles {
  readonly company: ReadableProfile<CustomerCompanyProfile>;
  readonly billing: Profile<CustomerBillingProfile>;

  constructor(scope: CallScope, customerId: string) {
    this.company = { get: options => scope.send(getCompanyProfile, { customerId }, undefined, options) };
    this.billing = profile(scope, getBillingProfile, updateBillingProfile, { customerId });
  }
}

/** The profiles of the partner. */
export class PartnerProfiles {
  readonly organization: Profile<OrganizationProfile>;
  readonly legalBusiness: Profile<LegalBusinessProfile>;
  readonly billing: Profile<PartnerBillingProfile>;
  readonly support: Profile<SupportProfile>;
  readonly #scope: CallScope;

  constructor(scope: CallScope) {
    this.#scope = scope;
    this.organization = profile(scope, getOrganizationProfile, updateOrganizationProfile);
    this.legalBusiness = profile(scope, getLegalBusinessProfile, updateLegalBusinessProfile);
    this.billing = profile(scope, getPartnerBillingProfile, updatePartnerBillingProfile);
    this.support = profile(scope, getSupportProfile, updateSupportProfile);
  }

  /** The Microsoft Partner Network profile of this partner, or of another one by its id. */
  mpn(mpnId?: string, options?: RequestOptions): Promise<MpnProfile> {
    return this.#scope.send(getMpnProfile, { mpnId }, undefined, options);
  }
}
