import { partnerReading } from '../partner-reading.ts';

export default partnerReading({
  name: 'Get-PCBillingProfile',
  synopsis: 'Gets the billing profile of the partner.',
  operation: 'profiles.billing.get',
  typeName: 'Profile',
  does: "Show the partner's billing profile",
  links: ['Set-PCBillingProfile'],
});
