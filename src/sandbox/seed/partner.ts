import type { SandboxState } from '../state.ts';
import { changeSetting, setting } from '../tables.ts';
import { addressIn, places } from './places.ts';
import { type Random, randomFrom } from './random.ts';

export interface PartnerIdentity {
  readonly id: string;
  readonly domain: string;
  readonly user: string;
}

const domain = 'ternpartners.onmicrosoft.com';

/** The partner whose sandbox this is. */
export function partnerOf(state: SandboxState): PartnerIdentity {
  return { id: setting(state.database, 'partnerId') ?? '', domain, user: `admin@${domain}` };
}

export function seedPartner(state: SandboxState): void {
  const random = randomFrom(state.seed, 'partner');
  const id = random.guid();
  changeSetting(state.database, 'partnerId', id);
  for (const [name, body] of profilesOf(id, random)) {
    state.database.run('INSERT INTO profiles (name, body) VALUES (?, ?)', name, JSON.stringify(body));
  }
}

function profilesOf(id: string, random: Random): readonly (readonly [string, unknown])[] {
  const [place] = places;
  const address = addressIn(place, random);
  const person = { firstName: 'Nell', lastName: 'Tern' };
  const email = 'nell.tern@ternpartners.example';
  const companyName = 'Tern Partners';
  const business = { companyName, address, primaryContact: { ...person, email, phoneNumber: place.phoneNumber } };
  const typed = (profileType: string) => ({
    profileType,
    attributes: { etag: `-${random.digits(18)}`, objectType: profileType },
  });
  const home = { id, companyName, defaultAddress: { ...address, ...person }, tenantId: id, domain, email };
  const approver = { companyApproverAddress: address, companyApproverEmail: email };
  const vetting = { vettingStatus: 'authorized', vettingSubStatus: 'none' };
  const money = { purchaseOrderNumber: 'PO-1001', taxId: '93-0000000', billingDay: 1, billingCurrency: 'USD' };
  const help = { email: 'help@ternpartners.example', telephone: '5035550199', website: 'https://ternpartners.example' };
  return [
    ['organization', { ...home, language: 'en', culture: 'en-US', ...typed('OrganizationProfile') }],
    ['legalbusiness', { ...business, ...approver, ...vetting, ...typed('LegalBusinessProfile') }],
    ['billing', { ...business, ...money, ...typed('BillingProfile') }],
    // These two have no ETag, and the support profile names its type in its own way.
    ['support', { ...help, profileType: 'support_profile', attributes: { objectType: 'PartnerSupportProfile' } }],
    [
      'mpn',
      {
        partnerName: companyName,
        mpnId: '4390001',
        profileType: 'MpnProfile',
        attributes: { objectType: 'MpnProfile' },
      },
    ],
  ];
}
