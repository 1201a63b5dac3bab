import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, optionalText, resourceMembers } from './schema.ts';

/** Role ids belong to one customer: the same role has another id at another customer. */
export const directoryRoleModel = lazily(() =>
  z.looseObject({ name: optionalText(), id: z.string(), ...resourceMembers() }),
);

export const userMemberModel = lazily(() =>
  z.looseObject({
    id: z.string(),
    displayName: optionalText(),
    userPrincipalName: optionalText(),
    roleId: optionalText(),
    ...resourceMembers(),
  }),
);

export type DirectoryRole = z.infer<ReturnType<typeof directoryRoleModel>>;
export type UserMember = z.infer<ReturnType<typeof userMemberModel>>;

const members = '/v1/customers/{customerId}/directoryroles/{roleId}/usermembers';

export const listDirectoryRoles: Operation<unknown, DirectoryRole> = {
  id: 'customers.directoryroles.list',
  summary: 'List the directory roles of a customer',
  method: 'GET',
  path: '/v1/customers/{customerId}/directoryroles',
  output: directoryRoleModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'user',
};

export const listUserDirectoryRoles: Operation<unknown, DirectoryRole> = {
  id: 'customers.users.directoryroles.list',
  summary: 'List the directory roles of a user of a customer',
  method: 'GET',
  path: '/v1/customers/{customerId}/users/{userId}/directoryroles',
  output: directoryRoleModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'user',
};

export const listRoleMembers: Operation<unknown, UserMember> = {
  id: 'customers.directoryroles.usermembers.list',
  summary: 'List the members of a directory role',
  method: 'GET',
  path: members,
  query: [{ name: 'size' }, { name: 'seekOperation' }],
  output: userMemberModel,
  paging: 'seek',
  retry: 'safe',
  signIn: 'user',
};

export const addRoleMember: Operation<UserMember, UserMember> = {
  id: 'customers.directoryroles.usermembers.create',
  summary: 'Add a user to a directory role',
  method: 'POST',
  path: members,
  input: userMemberModel,
  output: userMemberModel,
  paging: 'none',
  retry: 'once',
  signIn: 'user',
};

export const removeRoleMember: Operation = {
  id: 'customers.directoryroles.usermembers.delete',
  summary: 'Take a user out of a directory role',
  method: 'DELETE',
  path: `${members}/{userId}`,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'user',
};
