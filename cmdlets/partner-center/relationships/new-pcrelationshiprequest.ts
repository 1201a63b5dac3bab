import { partnerReading } from '../partner-reading.ts';

export default partnerReading({
  name: 'New-PCRelationshipRequest',
  synopsis: 'Gets the address at which a customer accepts the reseller relationship.',
  operation: 'customers.relationshiprequests.get',
  typeName: 'RelationshipRequest',
  does: 'Get the address to send to a customer',
});
