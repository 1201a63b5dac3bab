import {
  addRoleMember,
  type DirectoryRole,
  listDirectoryRoles,
  listRoleMembers,
  removeRoleMember,
  type UserMember,
} from '#partner';
import type { CallScope, RequestOptions } from './call-scope.ts';
import type { Declared } from './declared.ts';
import type { ItemList, ListOptions } from './item-list.ts';

/** The directory roles of one customer. Their ids are this customer's own. */
export class DirectoryRoles {
  readonly #scope: CallScope;
  readonly #customerId: string;

  constructor(scope: CallScope, customerId: string) {
    this.#scope = scope;
    this.#customerId = customerId;
  }

  list(options?: RequestOptions): ItemList<DirectoryRole> {
    return this.#scope.list(listDirectoryRoles, { customerId: this.#customerId }, options);
  }

  byId(roleId: string): { readonly members: RoleMembers } {
    return { members: new RoleMembers(this.#scope, this.#customerId, roleId) };
  }
}

/** Who has a directory role. */
export class RoleMembers {
  readonly #scope: CallScope;
  readonly #place: { readonly customerId: string; readonly roleId: string };

  constructor(scope: CallScope, customerId: string, roleId: string) {
    this.#scope = scope;
    this.#place = { customerId, roleId };
  }

  list(options?: ListOptions): ItemList<UserMember> {
    return this.#scope.list(listRoleMembers, this.#place, options);
  }

  add(member: Declared<UserMember>, options?: RequestOptions): Promise<UserMember> {
    return this.#scope.send(addRoleMember, this.#place, member, options);
  }

  async remove(userId: string, options?: RequestOptions): Promise<void> {
    await this.#scope.send(removeRoleMember, { ...this.#place, userId }, undefined, options);
  }
}
