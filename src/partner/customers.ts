import * as z from 'zod';
import type { Operation } from '#rest';
import { billingProfileModel, companyProfileModel } from './customer-profiles.ts';
import { lazily, openEnum, optionalFlag, optionalText, resourceMembers } from './schema.ts';

export const customerModel = lazily(() =>
  z.looseObject({
    id: z.string(),
    commerceId: optionalText(),
    companyProfile: companyProfileModel().nullish(),
    billingProfile: billingProfileModel().nullish(),
    relationshipToPartner: openEnum(
      'none',
      'reseller',
      'advisor',
      'syndication',
      'microsoft_support',
      'unknown',
    ).nullish(),
    allowDelegatedAccess: optionalFlag(),
    customDomains: z.array(z.string()).nullish(),
    associatedPartnerId: optionalText(),
    userCredentials: z.looseObject({ userName: optionalText(), password: optionalText() }).nullish(),
    ...resourceMembers(),
  }),
);

export const newCustomerModel = lazily(() =>
  z.looseObject({
    companyProfile: z.looseObject({ domain: z.string(), organizationRegistrationNumber: optionalText() }),
    billingProfile: z.looseObject({
      email: z.string(),
      culture: z.string(),
      language: z.string(),
      companyName: z.string(),
      defaultAddress: z.looseObject({ country: z.string() }),
    }),
    associatedPartnerId: optionalText(),
    enableGDAPByDefault: optionalFlag(),
  }),
);

/** Only the relationship can be changed: `none` ends it. */
export const customerPatchModel = lazily(() => z.looseObject({ relationshipToPartner: optionalText() }));

/** The answer to a patch is only what was sent. */
export const patchedCustomerModel = lazily(() =>
  z.looseObject({ id: optionalText(), relationshipToPartner: optionalText(), ...resourceMembers() }),
);

export const relationshipRequestModel = lazily(() => z.looseObject({ url: z.string(), ...resourceMembers() }));

export type Customer = z.infer<ReturnType<typeof customerModel>>;
export type NewCustomer = z.infer<ReturnType<typeof newCustomerModel>>;
export type CustomerPatch = z.infer<ReturnType<typeof customerPatchModel>>;
export type PatchedCustomer = z.infer<ReturnType<typeof patchedCustomerModel>>;
export type RelationshipRequest = z.infer<ReturnType<typeof relationshipRequestModel>>;

const one = '/v1/customers/{customerId}';

export const listCustomers: Operation<unknown, Customer> = {
  id: 'customers.list',
  summary: 'List customers, all or those that a filter picks',
  method: 'GET',
  path: '/v1/customers',
  query: [{ name: 'size' }, { name: 'filter' }, { name: 'seekOperation' }],
  output: customerModel,
  paging: 'seek',
  retry: 'safe',
  signIn: 'both',
};

export const getCustomer: Operation<unknown, Customer> = {
  id: 'customers.get',
  summary: 'Get a customer with company and billing profile',
  method: 'GET',
  path: one,
  output: customerModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'both',
};

/** Documented as idempotent under one MS-RequestId. The answer is the only place where the first admin's password stands. */
export const createCustomer: Operation<NewCustomer, Customer> = {
  id: 'customers.create',
  summary: 'Create a customer',
  method: 'POST',
  path: '/v1/customers',
  input: newCustomerModel,
  output: customerModel,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'both',
  secrets: ['userCredentials'],
};

export const deleteCustomer: Operation = {
  id: 'customers.delete',
  summary: 'Delete a customer of an integration sandbox',
  method: 'DELETE',
  path: one,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'both',
};

export const patchCustomer: Operation<CustomerPatch, PatchedCustomer> = {
  id: 'customers.patch',
  summary: 'End the reseller relationship with a customer',
  method: 'PATCH',
  path: one,
  input: customerPatchModel,
  output: patchedCustomerModel,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'user',
};

export const getRelationshipRequest: Operation<unknown, RelationshipRequest> = {
  id: 'customers.relationshiprequests.get',
  summary: 'Get the address that asks a customer to accept the reseller relationship',
  method: 'GET',
  path: '/v1/customers/relationshiprequests',
  output: relationshipRequestModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'user',
};
