import { addressMembers, personMembers, profileChange } from './profile-change.ts';

export default profileChange({
  name: 'Set-PCLegalBusinessProfile',
  synopsis: 'Changes the legal business profile of the partner.',
  profile: 'legalbusiness',
  members: {
    ...addressMembers('address'),
    ...personMembers('primaryContact', 'PrimaryContact'),
    PrimaryContactEmail: { path: ['primaryContact', 'email'], help: 'Email address of the contact.' },
  },
  example: { does: 'Move to another city', code: "Set-PCLegalBusinessProfile -City 'Gearhart'" },
});
