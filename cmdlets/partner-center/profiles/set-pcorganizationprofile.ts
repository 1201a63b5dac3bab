import { addressMembers, personMembers, profileChange } from './profile-change.ts';

export default profileChange({
  name: 'Set-PCOrganizationProfile',
  synopsis: 'Changes the organization profile of the partner.',
  profile: 'organization',
  members: {
    CompanyName: { path: ['companyName'], help: 'Name of the company.' },
    ...addressMembers('defaultAddress'),
    ...personMembers('defaultAddress'),
    Email: { path: ['email'], help: 'Email address.' },
    Language: { path: ['language'], help: 'Language, in two letters.' },
  },
  example: { does: 'Move to another street', code: "Set-PCOrganizationProfile -AddressLine1 '5 Cove Street'" },
});
