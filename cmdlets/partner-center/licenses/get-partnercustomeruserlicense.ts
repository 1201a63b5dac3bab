import { defineCmdlet } from '#cmdlet';
import { memberOf, textOf, valueOfJson } from '../json-values.ts';
import { enumText, modelName, modelObject } from '../model-object.ts';
import { customerId, userId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { originOf } from '../partner-object.ts';
import { writeItems } from '../write-items.ts';
import { groupsText, licenseGroup } from './license-group.ts';

/** Get-PartnerCustomerUserLicense: the licences that a user has. */
export default defineCmdlet({
  name: 'Get-PartnerCustomerUserLicense',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerCustomerUserLicense',
  synopsis: 'Gets the licences of a user of a customer.',
  outputs: [modelName('Licenses.PSLicense')],
  parameters: {
    CustomerId: { ...customerId, mandatory: true, from: 'propertyName' },
    LicenseGroup: licenseGroup,
    UserId: { ...userId, mandatory: true, from: 'propertyName' },
  },
  examples: [
    {
      does: 'List the licences of every user of the first customer',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUser | Get-PartnerCustomerUserLicense',
      needs: 'sandbox',
    },
  ],
  links: ['Set-PartnerCustomerUserLicense', 'Get-PartnerCustomerSubscribedSku'],
  process({ CustomerId, LicenseGroup, UserId }, context) {
    const parameters = { customerId: CustomerId, userId: UserId, licenseGroupIds: groupsText(LicenseGroup) };
    const call = { operation: 'customers.users.licenses.list', parameters };
    const origin = originOf(['CustomerId', CustomerId], ['UserId', UserId]);
    writeItems(context, new PartnerCalls(context).items(call, UserId), license =>
      modelObject(
        'Licenses.PSLicense',
        [
          ['ServicePlans', valueOfJson(memberOf(license, 'servicePlans'))],
          ['ProductSku', valueOfJson(memberOf(license, 'productSku'))],
          ['LicensedProductSku', textOf(license, 'productSku', 'id')],
          ['Name', textOf(license, 'productSku', 'name')],
          ['LicenseGroupId', enumText(textOf(license, 'productSku', 'licenseGroupId'))],
        ],
        origin,
      ),
    );
  },
});
