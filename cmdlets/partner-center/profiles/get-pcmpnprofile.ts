import { defineCmdlet, ps } from '#cmdlet';
import { saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';

/** Get-PCMpnProfile: the Microsoft Partner Network profile of this partner or of another one. */
export default defineCmdlet({
  name: 'Get-PCMpnProfile',
  module: 'PartnerCenterModule',
  className: 'Get-PCMpnProfile',
  synopsis: 'Gets a Microsoft Partner Network profile.',
  outputs: ['Profile'],
  parameters: {
    MpnId: { type: ps.string(), from: 'propertyName', help: 'The MPN id. Default: this partner.' },
    SaToken: saToken,
  },
  examples: [{ does: 'Show the MPN id of the partner', code: '(Get-PCMpnProfile).mpnId', needs: 'sandbox' }],
  links: ['Get-PCOrganizationProfile'],
  process({ MpnId: mpnId, SaToken }, context) {
    const call = { operation: 'profiles.mpn.get', parameters: { mpnId } };
    const profile = new PartnerCalls(context, SaToken).body(call, mpnId ?? null);
    if (profile !== null) context.write(objectOfJson(profile, 'Profile', originOf()));
  },
});
