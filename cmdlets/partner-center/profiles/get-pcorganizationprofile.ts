import { partnerReading } from '../partner-reading.ts';

export default partnerReading({
  name: 'Get-PCOrganizationProfile',
  synopsis: 'Gets the organization profile of the partner.',
  operation: 'profiles.organization.get',
  typeName: 'Profile',
  does: "Show the partner's organization",
  links: ['Set-PCOrganizationProfile'],
});
