import { defineCmdlet } from '#cmdlet';
import { signIn } from './sign-in.ts';

/** Disconnect-PartnerCenter: forgets the sign-in that is in use, and its tokens. */
export default defineCmdlet({
  name: 'Disconnect-PartnerCenter',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.DisconnectPartnerCenter',
  synopsis: 'Signs out of Partner Center.',
  parameters: {},
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Leave the sandbox',
      code: 'Connect-PartnerCenter -Environment Sandbox | Out-Null; Disconnect-PartnerCenter',
      needs: 'sandbox',
    },
  ],
  links: ['Connect-PartnerCenter'],
  process(_bound, context) {
    const { context: current } = signIn(context, { action: 'context' });
    if (current === null || !context.shouldProcess(current.name, 'Sign out')) return;
    signIn(context, { action: 'signOut', contextName: current.name });
  },
});
