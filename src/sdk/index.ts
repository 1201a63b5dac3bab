export type {
  Address,
  AddressValidation,
  AuditRecord,
  CountryValidationRules,
  Customer as CustomerModel,
  CustomerBillingProfile,
  CustomerCompanyProfile,
  CustomerUser,
  CustomerUserPatch,
  DirectoryRole,
  LegalBusinessProfile,
  License,
  LicenseUpdate,
  ManagedService,
  MpnProfile,
  NewCustomer,
  NewCustomerUser,
  OrganizationProfile,
  PartnerBillingProfile,
  PartnerRelationship,
  SpendingBudget,
  SubscribedSku,
  Subscription,
  SupportProfile,
  UserMember,
} from '#partner';
export {
  type Fetch,
  type NextLink,
  PartnerError,
  type PartnerErrorCategory,
  type PartnerErrorKind,
  type Reply,
  type RetryNotice,
} from '#rest';
export type { CallContext, RequestOptions } from './call-scope.ts';
export { createPartnerClient, type PartnerClientOptions, type RetryOptions } from './create-partner-client.ts';
export type { AccessToken, PartnerCredential, TokenOptions } from './credential.ts';
export type { Customer } from './customer.ts';
export type { CustomerFilter, CustomerListOptions, Customers } from './customers.ts';
export type { DirectoryRoles, RoleMembers } from './directory-roles.ts';
export type { ItemList, ItemPage, ListOptions } from './item-list.ts';
export type { LicenseGroup, LicenseListOptions, LicenseToAssign, SubscribedSkus, UserLicenses } from './licenses.ts';
export type { AuditListOptions, PartnerClient, PlainRequest } from './partner-client.ts';
export type { CustomerProfiles, PartnerProfiles, Profile, ReadableProfile } from './profiles.ts';
export type { Subscriptions } from './subscriptions.ts';
export type { User, UserListOptions, Users } from './users.ts';
