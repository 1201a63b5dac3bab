import { partnerModelReading } from '../model-reading.ts';

export default partnerModelReading({
  name: 'Get-PartnerLegalProfile',
  synopsis: 'Gets the legal business profile of the partner.',
  operation: 'profiles.legalbusiness.get',
  model: {
    name: 'Partners.PSLegalBusinessProfile',
    members: [
      'CompanyName',
      'Address',
      'PrimaryContact',
      'CompanyApproverAddress',
      'CompanyApproverEmail',
      'VettingStatus',
      'VettingSubStatus',
    ],
    enums: ['VettingStatus', 'VettingSubStatus'],
  },
  does: "Show the partner's legal profile",
  parameters: { vettingVersion: 'Current' },
});
