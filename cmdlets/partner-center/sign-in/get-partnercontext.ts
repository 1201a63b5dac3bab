import { defineCmdlet, ps } from '#cmdlet';
import { modelName } from '../model-object.ts';
import { contextObject } from './context-object.ts';
import { currentSignIn, signIn } from './sign-in.ts';

/** Get-PartnerContext: who is signed in, where, and until when. */
export default defineCmdlet({
  name: 'Get-PartnerContext',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerContext',
  synopsis: 'Gets the sign-in that is in use.',
  outputs: [modelName('Authentication.PartnerContext')],
  parameters: {
    ListAvailable: { type: ps.switch(), help: 'Every sign-in of the session.' },
  },
  examples: [{ does: 'See who is signed in', code: 'Get-PartnerContext', needs: 'sandbox' }],
  links: ['Connect-PartnerCenter', 'Select-PartnerContext'],
  process({ ListAvailable: all }, context) {
    const contexts = all ? signIn(context, { action: 'list' }).contexts : [currentSignIn(context)];
    context.writeAll(contexts.map(contextObject));
  },
});
