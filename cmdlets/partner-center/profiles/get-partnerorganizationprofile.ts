import { partnerModelReading } from '../model-reading.ts';

export default partnerModelReading({
  name: 'Get-PartnerOrganizationProfile',
  synopsis: 'Gets the organization profile of the partner.',
  operation: 'profiles.organization.get',
  model: {
    name: 'Partners.PSOrganizationProfile',
    members: ['Id', 'CompanyName', 'DefaultAddress', 'TenantId', 'Domain', 'Email', 'Language', 'Culture'],
  },
  does: "Show the partner's organization",
});
