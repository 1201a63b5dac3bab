import { defineCmdlet, ps } from '#cmdlet';
import { isJsonObject, jsonOfValue, memberOf, valueOfJson } from '../json-values.ts';
import { modelName, modelObject } from '../model-object.ts';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { wireNames } from '../wire-names.ts';

/** Set-PartnerCustomerUserLicense: assigns licences and takes them away; the answer says what the service did. */
export default defineCmdlet({
  name: 'Set-PartnerCustomerUserLicense',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.SetPartnerCustomerUserLicense',
  synopsis: 'Assigns licences to a user of a customer, or takes them away.',
  description: 'The user needs a usage location first.',
  outputs: [modelName('Licenses.PSLicenseUpdate')],
  parameters: {
    CustomerId: { ...customerId, mandatory: true, from: 'propertyName' },
    LicenseUpdate: {
      type: ps.psobject(),
      mandatory: true,
      validate: { notNull: true },
      help: 'A hashtable or an object: LicensesToAssign has SKU ids, or objects with SkuId and ExcludedPlans; LicensesToRemove has SKU ids.',
    },
    UserId: { ...userId, mandatory: true, from: 'propertyName' },
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Give a user the first licence that is free',
      code: `$customer = Get-PartnerCustomer | Select-Object -First 1
$sku = $customer | Get-PartnerCustomerSubscribedSku | Where-Object AvailableUnits -GT 0 | Select-Object -First 1
$user = $customer | Get-PartnerCustomerUser | Where-Object UsageLocation | Select-Object -Last 1
$user | Set-PartnerCustomerUserLicense -LicenseUpdate @{ LicensesToAssign = $sku.SkuId }`,
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerCustomerUserLicense', 'Get-PartnerCustomerSubscribedSku'],
  process({ CustomerId, LicenseUpdate: update, UserId }, context) {
    const body = licenseUpdate(jsonOfValue(update, context));
    const parameters = { customerId: CustomerId, userId: UserId };
    const call = { operation: 'customers.users.licenseupdates.create', parameters, body };
    const answer = new PartnerCalls(context).change(call, UserId)?.body;
    if (typeof answer !== 'object' || answer === null) return;
    const list = (name: string) => valueOfJson(memberOf(answer, name) ?? []);
    context.write(
      modelObject('Licenses.PSLicenseUpdate', [
        ['LicensesToAssign', list('licensesToAssign')],
        ['LicensesToRemove', list('licensesToRemove')],
        ['LicenseWarnings', list('licenseWarnings')],
      ]),
    );
  },
});

/** One licence may stand for a list of one, and a SKU id for an assignment without exceptions. */
function licenseUpdate(given: unknown): object {
  const assign = listOf(memberOf(given, 'licensesToAssign')).map(each =>
    isJsonObject(each) ? wireNames(each) : { skuId: each },
  );
  return {
    licensesToAssign: assign,
    licensesToRemove: listOf(memberOf(given, 'licensesToRemove')).map(each => memberOf(each, 'skuId') ?? each),
    attributes: { objectType: 'LicenseUpdate' },
  };
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
