import {
  type CustomerUser,
  type CustomerUserPatch,
  createUser,
  type DirectoryRole,
  deletedUsers,
  deleteUser,
  filterText,
  getUser,
  listUserDirectoryRoles,
  listUsers,
  type NewCustomerUser,
  patchUser,
  resetPassword,
} from '#partner';
import type { CallScope, RequestOptions } from './call-scope.ts';
import type { Declared } from './declared.ts';
import type { ItemList, ListOptions } from './item-list.ts';
import { UserLicenses } from './licenses.ts';

export interface UserListOptions extends ListOptions {
  /** Active users without it. */
  readonly filter?: { readonly state: 'active' | 'inactive' } | undefined;
  readonly sort?:
    | {
        readonly field: 'displayName' | 'userPrincipalName' | 'firstName' | 'lastName';
        readonly direction?: 'ascending' | 'descending';
      }
    | undefined;
}

/** The user accounts of one customer. */
export class Users {
  readonly #scope: CallScope;
  readonly #customerId: string;

  constructor(scope: CallScope, customerId: string) {
    this.#scope = scope;
    this.#customerId = customerId;
  }

  list(options: UserListOptions = {}): ItemList<CustomerUser> {
    const { filter, sort, ...rest } = options;
    const parameters = {
      customerId: this.#customerId,
      filter: filter?.state === 'inactive' ? filterText(deletedUsers) : undefined,
      sortField: sort?.field,
      sortDirection: sort?.direction,
    };
    return this.#scope.list(listUsers, parameters, rest);
  }

  /** Users that were deleted in the last 30 days. */
  listDeleted(options: ListOptions = {}): ItemList<CustomerUser> {
    return this.list({ ...options, filter: { state: 'inactive' } });
  }

  /** The answer is the only place where a password that the service made stands. */
  create(user: Declared<NewCustomerUser>, options?: RequestOptions): Promise<CustomerUser> {
    return this.#scope.send(createUser, { customerId: this.#customerId }, user, options);
  }

  byId(userId: string): User {
    return new User(this.#scope, this.#customerId, userId);
  }
}

/** One user account. Making this object calls nothing. */
export class User {
  readonly licenses: UserLicenses;
  readonly #scope: CallScope;
  readonly #place: { readonly customerId: string; readonly userId: string };

  constructor(scope: CallScope, customerId: string, userId: string) {
    this.#scope = scope;
    this.#place = { customerId, userId };
    this.licenses = new UserLicenses(scope, customerId, userId);
  }

  get(options?: RequestOptions): Promise<CustomerUser> {
    return this.#scope.send(getUser, this.#place, undefined, options);
  }

  /** Sends the members that are given and no others: the rest of the account stays as it is. */
  update(changes: Omit<Declared<CustomerUserPatch>, 'state'>, options?: RequestOptions): Promise<CustomerUser> {
    return this.#scope.send(patchUser, this.#place, changes, options);
  }

  resetPassword(password: string, options: RequestOptions & { readonly forceChange?: boolean } = {}) {
    const { forceChange = true, ...rest } = options;
    const passwordProfile = { password, forceChangePassword: forceChange };
    return this.#scope.send(resetPassword, this.#place, { passwordProfile }, rest);
  }

  /** The account becomes inactive and can be restored for 30 days. */
  async delete(options?: RequestOptions): Promise<void> {
    await this.#scope.send(deleteUser, this.#place, undefined, options);
  }

  restore(options?: RequestOptions): Promise<CustomerUser> {
    return this.#scope.send(patchUser, this.#place, { state: 'active' }, options);
  }

  /** The directory roles that the user has. */
  directoryRoles(options?: RequestOptions): ItemList<DirectoryRole> {
    return this.#scope.list(listUserDirectoryRoles, this.#place, options);
  }
}
