import { defineCmdlet, ps } from '#cmdlet';
import { PartnerCalls } from '../partner-center/partner-calls.ts';
import { sandboxStatus } from './sandbox-status.ts';

/** Reset-PartnerSandbox: back to the beginning, or to another beginning. */
export default defineCmdlet({
  name: 'Reset-PartnerSandbox',
  module: 'PartnerSandbox',
  className: 'Reset-PartnerSandbox',
  synopsis: 'Puts the sandbox back to its beginning.',
  description: 'Everything that was changed in it is lost; its clock runs as the real one again, and it behaves.',
  outputs: ['PartnerSandbox'],
  parameters: {
    Seed: {
      type: ps.int(),
      validate: { range: [0, 2_147_483_647] },
      help: 'The number that all invented data follows from. Default: the one that the sandbox has.',
    },
    CustomerCount: {
      type: ps.int(),
      validate: { range: [0, 100_000] },
      help: 'How many customers there are. Default: as many as there are now.',
    },
  },
  shouldProcess: 'medium',
  examples: [
    { does: 'Get a partner with 75 customers', code: 'Reset-PartnerSandbox -CustomerCount 75', needs: 'sandbox' },
  ],
  links: ['Get-PartnerSandbox'],
  process({ Seed: seed, CustomerCount: customers }, context) {
    const body = { ...(seed === undefined ? {} : { seed }), ...(customers === undefined ? {} : { customers }) };
    const status = new PartnerCalls(context).change({ operation: 'sandbox.reset', body }, null)?.body;
    if (typeof status === 'object' && status !== null) context.write(sandboxStatus(status));
  },
});
