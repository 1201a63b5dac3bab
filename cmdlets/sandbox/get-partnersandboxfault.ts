import { defineCmdlet } from '#cmdlet';
import { PartnerCalls } from '../partner-center/partner-calls.ts';
import { writeItems } from '../partner-center/write-items.ts';
import { sandboxFault } from './sandbox-fault.ts';

/** Get-PartnerSandboxFault: the rules by which the sandbox misbehaves, and how often each did. */
export default defineCmdlet({
  name: 'Get-PartnerSandboxFault',
  module: 'PartnerSandbox',
  className: 'Get-PartnerSandboxFault',
  synopsis: 'Gets the rules by which the sandbox misbehaves.',
  outputs: ['PartnerSandboxFault'],
  parameters: {},
  examples: [{ does: 'List the rules', code: 'Get-PartnerSandboxFault', needs: 'sandbox' }],
  links: ['Set-PartnerSandboxFault', 'Clear-PartnerSandboxFault'],
  process(_bound, context) {
    writeItems(context, new PartnerCalls(context).items({ operation: 'sandbox.faults.list' }, null), sandboxFault);
  },
});
