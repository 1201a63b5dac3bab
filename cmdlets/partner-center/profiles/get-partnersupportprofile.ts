import { partnerModelReading } from '../model-reading.ts';

export default partnerModelReading({
  name: 'Get-PartnerSupportProfile',
  synopsis: 'Gets the support profile of the partner.',
  operation: 'profiles.support.get',
  model: {
    name: 'Partners.PSSupportProfile',
    members: ['Email', 'Telephone', 'Website'],
  },
  does: 'Show where the partner gives support',
});
