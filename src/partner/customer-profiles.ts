import * as z from 'zod';
import type { Operation } from '#rest';
import { addressModel, lazily, optionalText, resourceMembers } from './schema.ts';

/** Address, email and registration number are left out where the partner lacks delegated administration rights. */
export const companyProfileModel = lazily(() =>
  z.looseObject({
    tenantId: optionalText(),
    domain: optionalText(),
    companyName: optionalText(),
    address: addressModel().nullish(),
    email: optionalText(),
    organizationRegistrationNumber: optionalText(),
    ...resourceMembers(),
  }),
);

export const billingProfileModel = lazily(() =>
  z.looseObject({
    id: optionalText(),
    firstName: optionalText(),
    lastName: optionalText(),
    email: optionalText(),
    culture: optionalText(),
    language: optionalText(),
    companyName: optionalText(),
    defaultAddress: addressModel().nullish(),
    ...resourceMembers(),
  }),
);

export type CustomerCompanyProfile = z.infer<ReturnType<typeof companyProfileModel>>;
export type CustomerBillingProfile = z.infer<ReturnType<typeof billingProfileModel>>;

export const getCompanyProfile: Operation<unknown, CustomerCompanyProfile> = {
  id: 'customers.profiles.company.get',
  summary: "Get a customer's company profile",
  method: 'GET',
  path: '/v1/customers/{customerId}/profiles/company',
  output: companyProfileModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'user',
};

export const getBillingProfile: Operation<unknown, CustomerBillingProfile> = {
  id: 'customers.profiles.billing.get',
  summary: "Get a customer's billing profile",
  method: 'GET',
  path: '/v1/customers/{customerId}/profiles/billing',
  output: billingProfileModel,
  paging: 'none',
  retry: 'safe',
  signIn: 'both',
};

/** Takes the whole profile with the ETag of the last reading in `attributes.etag`. */
export const updateBillingProfile: Operation<CustomerBillingProfile, CustomerBillingProfile> = {
  id: 'customers.profiles.billing.update',
  summary: "Replace a customer's billing profile",
  method: 'PUT',
  path: '/v1/customers/{customerId}/profiles/billing',
  input: billingProfileModel,
  output: billingProfileModel,
  paging: 'none',
  retry: 'idempotent',
  signIn: 'both',
};
