import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, optionalNumber, optionalText, resourceMembers } from './schema.ts';

const productSkuModel = lazily(() =>
  z.looseObject({
    id: z.string(),
    name: optionalText(),
    skuPartNumber: optionalText(),
    targetType: optionalText(),
    licenseGroupId: optionalText(),
  }),
);

const servicePlanModel = lazily(() =>
  z.looseObject({
    displayName: optionalText(),
    serviceName: optionalText(),
    id: z.string(),
    capabilityStatus: optionalText(),
    targetType: optionalText(),
  }),
);

export const licenseModel = lazily(() =>
  z.looseObject({
    servicePlans: z.array(servicePlanModel()).nullish(),
    productSku: productSkuModel(),
    ...resourceMembers(),
  }),
);

/** totalUnits = active + warning; availableUnits = total - consumed. A used-up SKU stays in the list. */
export const subscribedSkuModel = lazily(() =>
  z.looseObject({
    availableUnits: optionalNumber(),
    activeUnits: optionalNumber(),
    consumedUnits: optionalNumber(),
    suspendedUnits: optionalNumber(),
    totalUnits: optionalNumber(),
    warningUnits: optionalNumber(),
    productSku: productSkuModel(),
    servicePlans: z.array(servicePlanModel()).nullish(),
    capabilityStatus: optionalText(),
    ...resourceMembers(),
  }),
);

/** `excludedPlans` are service plan ids that the user does not get; `licensesToRemove` are SKU ids. */
export const licenseUpdateModel = lazily(() =>
  z.looseObject({
    licensesToAssign: z
      .array(z.looseObject({ skuId: z.string(), excludedPlans: z.array(z.string()).nullish() }))
      .nullish(),
    licensesToRemove: z.array(z.string()).nullish(),
    licenseWarnings: z
      .array(z.looseObject({ code: z.unknown(), message: optionalText(), servicePlans: z.array(z.string()).nullish() }))
      .nullish(),
    ...resourceMembers(),
  }),
);

export type License = z.infer<ReturnType<typeof licenseModel>>;
export type SubscribedSku = z.infer<ReturnType<typeof subscribedSkuModel>>;
export type LicenseUpdate = z.infer<ReturnType<typeof licenseUpdateModel>>;

/** group1: licences managed by Entra ID, and what comes without the parameter; group2: all others. */
const groups = [{ name: 'licenseGroupIds', repeated: true }];

export const listUserLicenses: Operation<unknown, License> = {
  id: 'customers.users.licenses.list',
  summary: 'List the licences of a user of a customer',
  method: 'GET',
  path: '/v1/customers/{customerId}/users/{userId}/licenses',
  query: groups,
  output: licenseModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'user',
};

/** The user needs a usageLocation first. */
export const updateUserLicenses: Operation<LicenseUpdate, LicenseUpdate> = {
  id: 'customers.users.licenseupdates.create',
  summary: 'Assign licences to a user of a customer, or take them away',
  method: 'POST',
  path: '/v1/customers/{customerId}/users/{userId}/licenseupdates',
  input: licenseUpdateModel,
  output: licenseUpdateModel,
  paging: 'none',
  retry: 'once',
  signIn: 'user',
};

export const listSubscribedSkus: Operation<unknown, SubscribedSku> = {
  id: 'customers.subscribedskus.list',
  summary: 'List the licences that a customer has and how many are free',
  method: 'GET',
  path: '/v1/customers/{customerId}/subscribedskus',
  query: groups,
  output: subscribedSkuModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'user',
};
