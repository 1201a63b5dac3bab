import { defineCmdlet, ps } from '#cmdlet';
import { modelName } from '../model-object.ts';
import { asModel } from '../model-reading.ts';
import { PartnerCalls } from '../partner-calls.ts';

const model = { name: 'Partners.PSMpnProfile', members: ['MpnId', 'PartnerName'] };

/** Get-PartnerMpnProfile: the Microsoft Partner Network profile of this partner or of another one. */
export default defineCmdlet({
  name: 'Get-PartnerMpnProfile',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerMpnProfile',
  synopsis: 'Gets a Microsoft Partner Network profile.',
  outputs: [modelName(model.name)],
  parameters: {
    MpnId: {
      type: ps.string(),
      from: 'propertyName',
      validate: { notNull: true },
      help: 'The MPN id. Default: this partner.',
    },
  },
  examples: [{ does: 'Show the MPN id of the partner', code: '(Get-PartnerMpnProfile).MpnId', needs: 'sandbox' }],
  process({ MpnId: mpnId }, context) {
    const call = { operation: 'profiles.mpn.get', parameters: { mpnId } };
    const profile = new PartnerCalls(context).body(call, mpnId ?? null);
    if (profile !== null) context.write(asModel(model, profile));
  },
});
