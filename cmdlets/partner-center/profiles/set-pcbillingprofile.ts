import { addressMembers, personMembers, profileChange } from './profile-change.ts';

export default profileChange({
  name: 'Set-PCBillingProfile',
  synopsis: 'Changes the billing profile of the partner.',
  profile: 'billing',
  members: { ...addressMembers('address'), ...personMembers('primaryContact') },
  example: { does: 'Name another contact', code: "Set-PCBillingProfile -FirstName 'Nell' -LastName 'Brook'" },
});
