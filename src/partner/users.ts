import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, openEnum, optionalFlag, optionalText, resourceMembers } from './schema.ts';

export const passwordProfileModel = lazily(() =>
  z.looseObject({ password: optionalText(), forceChangePassword: optionalFlag() }),
);

const writable = () => ({
  userPrincipalName: optionalText(),
  firstName: optionalText(),
  lastName: optionalText(),
  displayName: optionalText(),
  usageLocation: optionalText(),
  immutableId: optionalText(),
  phoneNumber: optionalText(),
  passwordProfile: passwordProfileModel().nullish(),
});

/** `passwordProfile` comes back from the call that set it and from no other. `softDeletionTime` only while the user is deleted. */
export const userModel = lazily(() =>
  z.looseObject({
    id: z.string(),
    ...writable(),
    userDomainType: openEnum('none', 'managed', 'federated').nullish(),
    state: openEnum('active', 'inactive').nullish(),
    lastDirectorySyncTime: optionalText(),
    softDeletionTime: optionalText(),
    ...resourceMembers(),
  }),
);

export const newUserModel = lazily(() =>
  z.looseObject({ ...writable(), userPrincipalName: z.string(), displayName: z.string() }),
);

/** Members that are not given stay as they are; `state: active` restores a deleted user. */
export const userPatchModel = lazily(() =>
  z.looseObject({ ...writable(), state: openEnum('active', 'inactive').nullish() }),
);

export const passwordResetModel = lazily(() => z.looseObject({ passwordProfile: passwordProfileModel() }));

export type CustomerUser = z.infer<ReturnType<typeof userModel>>;
export type NewCustomerUser = z.infer<ReturnType<typeof newUserModel>>;
export type CustomerUserPatch = z.infer<ReturnType<typeof userPatchModel>>;
export type PasswordReset = z.infer<ReturnType<typeof passwordResetModel>>;

const all = '/v1/customers/{customerId}/users';
const one = `${all}/{userId}`;

/** Deleted users: filter `{"Field":"UserState","Value":"Inactive","Operator":"equals"}`. */
export const listUsers: Operation<unknown, CustomerUser> = {
  id: 'customers.users.list',
  summary: 'List the users of a customer, or its deleted users',
  method: 'GET',
  path: all,
  query: [
    { name: 'size' },
    { name: 'filter' },
    { name: 'seekOperation' },
    { name: 'sortField' },
    { name: 'sortDirection' },
  ],
  output: userModel,
  paging: 'seek',
  retry: 'safe',
  signIn: 'user',
};

export const getUser: Operation<unknown, CustomerUser> = {
  id: 'customers.users.get',
  summary: 'Get a user of a customer',
  method: 'GET',
  path: one,
  output: userModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'user',
};

export const createUser: Operation<NewCustomerUser, CustomerUser> = {
  id: 'customers.users.create',
  summary: 'Create a user account for a customer',
  method: 'POST',
  path: all,
  input: newUserModel,
  output: userModel,
  paging: 'none',
  retry: 'once',
  signIn: 'user',
  secrets: ['passwordProfile'],
};

export const patchUser: Operation<CustomerUserPatch, CustomerUser> = {
  id: 'customers.users.patch',
  summary: 'Change a user of a customer, reset the password, or restore a deleted user',
  method: 'PATCH',
  path: one,
  input: userPatchModel,
  output: userModel,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'user',
  secrets: ['passwordProfile'],
};

/** The address for a password reset in the documentation of 2026; earlier clients patch the user. */
export const resetPassword: Operation<PasswordReset, CustomerUser> = {
  id: 'customers.users.resetpassword',
  summary: 'Reset the password of a user of a customer',
  method: 'PATCH',
  path: `${one}/resetpassword`,
  input: passwordResetModel,
  output: userModel,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'user',
  secrets: ['passwordProfile'],
};

/** The user is kept for 30 days and can be restored until then. */
export const deleteUser: Operation = {
  id: 'customers.users.delete',
  summary: 'Delete a user of a customer',
  method: 'DELETE',
  path: one,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'user',
};
