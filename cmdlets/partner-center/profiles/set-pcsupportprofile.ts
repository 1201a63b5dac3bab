import { profileChange } from './profile-change.ts';

export default profileChange({
  name: 'Set-PCSupportProfile',
  synopsis: 'Changes where the partner gives support.',
  profile: 'support',
  members: {
    Website: { path: ['website'], help: 'Address of the support page.' },
    Email: { path: ['email'], help: 'Email address.' },
    Phone: { path: ['telephone'], help: 'Phone number.' },
  },
  example: { does: 'Name another phone number', code: "Set-PCSupportProfile -Phone '5035550100'" },
});
