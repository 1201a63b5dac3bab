import { partnerModelReading } from '../model-reading.ts';

export default partnerModelReading({
  name: 'Get-PartnerResellerRequestLink',
  synopsis: 'Gets the address at which a customer accepts the reseller relationship.',
  operation: 'customers.relationshiprequests.get',
  model: {
    name: 'CustomerRelationshipRequests.PSCustomerRelationshipRequest',
    members: ['Url'],
  },
  does: 'Get the address to send to a customer',
});
