import { partnerReading } from '../partner-reading.ts';

export default partnerReading({
  name: 'Get-PCLegalBusinessProfile',
  synopsis: 'Gets the legal business profile of the partner.',
  operation: 'profiles.legalbusiness.get',
  typeName: 'Profile',
  does: "Show the partner's legal profile",
  links: ['Set-PCLegalBusinessProfile'],
});
