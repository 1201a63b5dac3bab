import { defineCmdlet } from '#cmdlet';
import { modelName } from '../model-object.ts';
import { asModel } from '../model-reading.ts';
import { customerId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { writeItems } from '../write-items.ts';
import { partnerRelationship } from './partner-relationship.ts';

/** Get-PartnerIndirectReseller: the resellers of the partner, or those of one customer. */
export default defineCmdlet({
  name: 'Get-PartnerIndirectReseller',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerIndirectReseller',
  synopsis: 'Gets indirect resellers.',
  outputs: [modelName(partnerRelationship.name)],
  parameters: { CustomerId: { ...customerId, from: 'propertyName' } },
  examples: [{ does: 'List the resellers', code: 'Get-PartnerIndirectReseller', needs: 'sandbox' }],
  process({ CustomerId }, context) {
    const call =
      CustomerId === undefined
        ? { operation: 'relationships.list', parameters: { relationshipType: 'IsIndirectCloudSolutionProviderOf' } }
        : { operation: 'customers.relationships.list', parameters: { customerId: CustomerId } };
    const items = new PartnerCalls(context).items(call, CustomerId ?? null);
    writeItems(context, items, item => asModel(partnerRelationship, item, CustomerId));
  },
});
