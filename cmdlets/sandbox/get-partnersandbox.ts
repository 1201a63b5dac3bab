import { defineCmdlet } from '#cmdlet';
import { PartnerCalls } from '../partner-center/partner-calls.ts';
import { sandboxStatus } from './sandbox-status.ts';

/** Get-PartnerSandbox: clock, seed and counts. */
export default defineCmdlet({
  name: 'Get-PartnerSandbox',
  module: 'PartnerSandbox',
  className: 'Get-PartnerSandbox',
  synopsis: 'Gets clock, seed and counts of the sandbox.',
  outputs: ['PartnerSandbox'],
  parameters: {},
  examples: [{ does: 'See what is in the sandbox', code: 'Get-PartnerSandbox', needs: 'sandbox' }],
  links: ['Reset-PartnerSandbox', 'Set-PartnerSandboxClock', 'Set-PartnerSandboxFault'],
  process(_bound, context) {
    const status = new PartnerCalls(context).body({ operation: 'sandbox.get' }, null);
    if (status !== null) context.write(sandboxStatus(status));
  },
});
