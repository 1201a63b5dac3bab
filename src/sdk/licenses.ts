import {
  type License,
  type LicenseUpdate,
  listSubscribedSkus,
  listUserLicenses,
  type SubscribedSku,
  updateUserLicenses,
} from '#partner';
import type { CallScope, RequestOptions } from './call-scope.ts';
import type { Declared } from './declared.ts';
import type { ItemList } from './item-list.ts';

/** `group1`: licences managed by Entra ID; `group2`: all others. */
export type LicenseGroup = 'group1' | 'group2';

export interface LicenseListOptions extends RequestOptions {
  /** Only group1 without it, as the service has it. */
  readonly groups?: readonly LicenseGroup[] | undefined;
}

export interface LicenseToAssign {
  readonly skuId: string;
  /** Ids of service plans that the user does not get. */
  readonly excludedPlans?: readonly string[] | undefined;
}

/** The licences of one user. */
export class UserLicenses {
  readonly #scope: CallScope;
  readonly #place: { readonly customerId: string; readonly userId: string };

  constructor(scope: CallScope, customerId: string, userId: string) {
    this.#scope = scope;
    this.#place = { customerId, userId };
  }

  list({ groups, ...options }: LicenseListOptions = {}): ItemList<License> {
    return this.#scope.list(listUserLicenses, { ...this.#place, licenseGroupIds: groups?.join(',') }, options);
  }

  /** The user needs a usageLocation first. */
  assign(licenses: readonly LicenseToAssign[], options?: RequestOptions): Promise<LicenseUpdate> {
    return this.#scope.send(updateUserLicenses, this.#place, { licensesToAssign: licenses }, options);
  }

  remove(skuIds: readonly string[], options?: RequestOptions): Promise<LicenseUpdate> {
    return this.#scope.send(updateUserLicenses, this.#place, { licensesToRemove: skuIds }, options);
  }

  /** Takes away and assigns in one call: both happen, or neither. */
  update(change: Declared<LicenseUpdate>, options?: RequestOptions): Promise<LicenseUpdate> {
    return this.#scope.send(updateUserLicenses, this.#place, change, options);
  }
}

/** The licences that one customer has, with how many of them are free. */
export class SubscribedSkus {
  readonly #scope: CallScope;
  readonly #customerId: string;

  constructor(scope: CallScope, customerId: string) {
    this.#scope = scope;
    this.#customerId = customerId;
  }

  list({ groups, ...options }: LicenseListOptions = {}): ItemList<SubscribedSku> {
    const parameters = { customerId: this.#customerId, licenseGroupIds: groups?.join(',') };
    return this.#scope.list(listSubscribedSkus, parameters, options);
  }
}
