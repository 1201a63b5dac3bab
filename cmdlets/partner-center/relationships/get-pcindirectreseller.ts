import { partnerReading } from '../partner-reading.ts';

export default partnerReading({
  name: 'Get-PCIndirectReseller',
  synopsis: 'Gets the indirect resellers of the partner.',
  operation: 'relationships.list',
  typeName: 'PartnerRelationship',
  does: 'List the resellers',
  parameters: { relationshipType: 'IsIndirectCloudSolutionProviderOf' },
  list: true,
});
