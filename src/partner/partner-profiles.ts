import * as z from 'zod';
import type { Operation } from '#rest';
import {
  addressModel,
  contactModel,
  lazily,
  openEnum,
  optionalNumber,
  optionalText,
  resourceMembers,
} from './schema.ts';

const profileMembers = () => ({ profileType: optionalText(), ...resourceMembers() });

export const organizationProfileModel = lazily(() =>
  z.looseObject({
    id: optionalText(),
    companyName: optionalText(),
    defaultAddress: addressModel().nullish(),
    tenantId: optionalText(),
    domain: optionalText(),
    email: optionalText(),
    language: optionalText(),
    culture: optionalText(),
    ...profileMembers(),
  }),
);

export const legalBusinessProfileModel = lazily(() =>
  z.looseObject({
    companyName: optionalText(),
    address: addressModel().nullish(),
    primaryContact: contactModel().nullish(),
    companyApproverAddress: addressModel().nullish(),
    companyApproverEmail: optionalText(),
    vettingStatus: openEnum('none', 'pending', 'authorized', 'rejected').nullish(),
    vettingSubStatus: optionalText(),
    ...profileMembers(),
  }),
);

export const partnerBillingProfileModel = lazily(() =>
  z.looseObject({
    companyName: optionalText(),
    address: addressModel().nullish(),
    primaryContact: contactModel().nullish(),
    purchaseOrderNumber: optionalText(),
    taxId: optionalText(),
    billingDay: optionalNumber(),
    billingCurrency: optionalText(),
    ...profileMembers(),
  }),
);

export const supportProfileModel = lazily(() =>
  z.looseObject({ email: optionalText(), telephone: optionalText(), website: optionalText(), ...profileMembers() }),
);

export const mpnProfileModel = lazily(() =>
  z.looseObject({ partnerName: optionalText(), mpnId: optionalText(), ...profileMembers() }),
);

export type OrganizationProfile = z.infer<ReturnType<typeof organizationProfileModel>>;
export type LegalBusinessProfile = z.infer<ReturnType<typeof legalBusinessProfileModel>>;
export type PartnerBillingProfile = z.infer<ReturnType<typeof partnerBillingProfileModel>>;
export type SupportProfile = z.infer<ReturnType<typeof supportProfileModel>>;
export type MpnProfile = z.infer<ReturnType<typeof mpnProfileModel>>;

function reading<T>(name: string, summary: string, output: () => z.ZodType<T>): Operation<unknown, T> {
  const path = `/v1/profiles/${name}`;
  return {
    id: `profiles.${name}.get`,
    summary,
    method: 'GET',
    path,
    output,
    paging: 'none',
    retry: 'safe',
    signIn: 'user',
  };
}

function writing<T>(name: string, summary: string, model: () => z.ZodType<T>): Operation<T, T> {
  const path = `/v1/profiles/${name}`;
  const schemas = { input: model, output: model };
  return {
    id: `profiles.${name}.update`,
    summary,
    method: 'PUT',
    path,
    ...schemas,
    paging: 'none',
    retry: 'idempotent',
    signIn: 'user',
  };
}

export const getOrganizationProfile = reading(
  'organization',
  "Get the partner's organization profile",
  organizationProfileModel,
);
export const updateOrganizationProfile = writing(
  'organization',
  "Replace the partner's organization profile",
  organizationProfileModel,
);

/** `vettingVersion` is Current or LastFinalized. */
export const getLegalBusinessProfile: Operation<unknown, LegalBusinessProfile> = {
  ...reading('legalbusiness', "Get the partner's legal business profile", legalBusinessProfileModel),
  query: [{ name: 'vettingVersion' }],
  signIn: 'both',
};
export const updateLegalBusinessProfile = writing(
  'legalbusiness',
  "Replace the partner's legal business profile",
  legalBusinessProfileModel,
);

export const getPartnerBillingProfile = reading(
  'billing',
  "Get the partner's billing profile",
  partnerBillingProfileModel,
);
export const updatePartnerBillingProfile = writing(
  'billing',
  "Replace the partner's billing profile",
  partnerBillingProfileModel,
);

export const getSupportProfile = reading('support', "Get the partner's support profile", supportProfileModel);
export const updateSupportProfile = writing('support', "Replace the partner's support profile", supportProfileModel);

/** Without `mpnId` the profile of this partner. */
export const getMpnProfile: Operation<unknown, MpnProfile> = {
  ...reading('mpn', 'Get the Microsoft Partner Network profile of this partner or of another', mpnProfileModel),
  query: [{ name: 'mpnId' }],
};
