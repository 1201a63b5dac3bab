import { defineCmdlet } from '#cmdlet';
import { toInt32, type Value } from '#values';
import { memberOf, textOf, valueOfJson } from '../json-values.ts';
import { enumText, modelName, modelObject } from '../model-object.ts';
import { customerId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { originOf } from '../partner-object.ts';
import { writeItems } from '../write-items.ts';
import { groupsText, licenseGroup } from './license-group.ts';

/** Get-PartnerCustomerSubscribedSku: the licences that a customer has, and how many are free. */
export default defineCmdlet({
  name: 'Get-PartnerCustomerSubscribedSku',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerCustomerSubscribedSku',
  synopsis: 'Gets the licences that a customer has, and how many are free.',
  outputs: [modelName('Licenses.PSSubscribedSku')],
  parameters: {
    CustomerId: { ...customerId, mandatory: true, from: 'propertyName' },
    LicenseGroup: licenseGroup,
  },
  examples: [
    {
      does: 'List the licences of the first customer',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerSubscribedSku',
      needs: 'sandbox',
    },
  ],
  links: ['Set-PartnerCustomerUserLicense'],
  process({ CustomerId, LicenseGroup }, context) {
    const parameters = { customerId: CustomerId, licenseGroupIds: groupsText(LicenseGroup) };
    const call = { operation: 'customers.subscribedskus.list', parameters };
    const origin = originOf(['CustomerId', CustomerId]);
    writeItems(context, new PartnerCalls(context).items(call, CustomerId), sku =>
      modelObject('Licenses.PSSubscribedSku', membersOf(sku), origin),
    );
  },
});

function membersOf(sku: object): [string, Value][] {
  const units = (name: string): Value => toInt32(valueOfJson(memberOf(sku, name) ?? 0));
  return [
    ['AvailableUnits', units('availableUnits')],
    ['ActiveUnits', units('activeUnits')],
    ['CapabilityStatus', textOf(sku, 'capabilityStatus')],
    ['ConsumedUnits', units('consumedUnits')],
    ['LicenseGroupId', enumText(textOf(sku, 'productSku', 'licenseGroupId'))],
    ['ProductName', textOf(sku, 'productSku', 'name')],
    ['ServicePlans', valueOfJson(memberOf(sku, 'servicePlans'))],
    ['SkuId', textOf(sku, 'productSku', 'id')],
    ['SkuPartNumber', textOf(sku, 'productSku', 'skuPartNumber')],
    ['SuspendedUnits', units('suspendedUnits')],
    ['TargetType', textOf(sku, 'productSku', 'targetType')],
    ['TotalUnits', units('totalUnits')],
    ['WarningUnits', units('warningUnits')],
  ];
}
