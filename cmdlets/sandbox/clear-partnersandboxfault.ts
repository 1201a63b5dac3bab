import { defineCmdlet, ps } from '#cmdlet';
import { PartnerCalls } from '../partner-center/partner-calls.ts';

/** Clear-PartnerSandboxFault: the sandbox behaves again. */
export default defineCmdlet({
  name: 'Clear-PartnerSandboxFault',
  module: 'PartnerSandbox',
  className: 'Clear-PartnerSandboxFault',
  synopsis: 'Lets the sandbox behave.',
  parameters: {
    FaultId: {
      type: ps.string(),
      aliases: ['Id'],
      from: 'propertyName',
      help: 'One rule, by id. Default: all of them.',
    },
  },
  shouldProcess: 'low',
  examples: [{ does: 'Forget all rules', code: 'Clear-PartnerSandboxFault', needs: 'sandbox' }],
  links: ['Set-PartnerSandboxFault'],
  process({ FaultId: faultId }, context) {
    const call =
      faultId === undefined
        ? { operation: 'sandbox.faults.clear' }
        : { operation: 'sandbox.faults.delete', parameters: { faultId } };
    new PartnerCalls(context).change(call, faultId ?? null);
  },
});
