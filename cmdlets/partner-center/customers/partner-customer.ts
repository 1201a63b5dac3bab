import { memberOf, textOf, valueOfJson } from '../json-values.ts';
import { enumText, modelName, modelObject } from '../model-object.ts';
import { originOf, type PartnerObject } from '../partner-object.ts';

export const partnerCustomerType = modelName('Customers.PSCustomer');

/** A customer as the Partner* cmdlets give it. Only a customer read by id has a billing profile. */
export function partnerCustomer(json: object): PartnerObject {
  const id = textOf(json, 'id') ?? textOf(json, 'companyProfile', 'tenantId');
  return modelObject(
    'Customers.PSCustomer',
    [
      ['AllowDelegatedAccess', valueOfJson(memberOf(json, 'allowDelegatedAccess'))],
      ['AssociatedPartnerId', textOf(json, 'associatedPartnerId')],
      ['BillingProfile', valueOfJson(memberOf(json, 'billingProfile'))],
      ['CommerceId', textOf(json, 'commerceId')],
      ['CustomerId', id],
      ['Domain', textOf(json, 'companyProfile', 'domain')],
      ['Name', textOf(json, 'companyProfile', 'companyName')],
      ['RelationshipToPartner', enumText(textOf(json, 'relationshipToPartner'))],
    ],
    originOf(['TenantId', id]),
  );
}
