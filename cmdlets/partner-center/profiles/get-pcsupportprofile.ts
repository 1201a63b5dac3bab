import { partnerReading } from '../partner-reading.ts';

export default partnerReading({
  name: 'Get-PCSupportProfile',
  synopsis: 'Gets the support profile of the partner.',
  operation: 'profiles.support.get',
  typeName: 'Profile',
  does: 'Show where the partner gives support',
  links: ['Set-PCSupportProfile'],
});
