import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, openEnum, optionalText, resourceMembers } from './schema.ts';

/** The list of one customer has no state and no location. */
export const relationshipModel = lazily(() =>
  z.looseObject({
    id: optionalText(),
    name: optionalText(),
    relationshipType: openEnum('is_indirect_reseller_of', 'is_indirect_cloud_solution_provider_of').nullish(),
    mpnId: optionalText(),
    location: optionalText(),
    state: optionalText(),
    ...resourceMembers(),
  }),
);

export type PartnerRelationship = z.infer<ReturnType<typeof relationshipModel>>;

/** `relationshipType` is IsIndirectCloudSolutionProviderOf (seen from a provider) or IsIndirectResellerOf. */
export const listRelationships: Operation<unknown, PartnerRelationship> = {
  id: 'relationships.list',
  summary: 'List the partners that this partner is related to',
  method: 'GET',
  path: '/v1/relationships',
  query: [{ name: 'relationshipType', wire: 'relationship_type', required: true }, { name: 'filter' }],
  output: relationshipModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'user',
};

export const listCustomerRelationships: Operation<unknown, PartnerRelationship> = {
  id: 'customers.relationships.list',
  summary: 'List the indirect resellers of a customer',
  method: 'GET',
  path: '/v1/customers/{customerId}/relationships',
  output: relationshipModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'user',
};
