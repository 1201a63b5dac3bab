import { defineCmdlet } from '#cmdlet';
import { memberOf, valueOfJson } from '../partner-center/json-values.ts';
import { PartnerCalls } from '../partner-center/partner-calls.ts';

/** Get-PartnerSandboxClock: what time it is in the sandbox. */
export default defineCmdlet({
  name: 'Get-PartnerSandboxClock',
  module: 'PartnerSandbox',
  className: 'Get-PartnerSandboxClock',
  synopsis: 'Gets the time of the sandbox.',
  outputs: ['System.DateTime'],
  parameters: {},
  examples: [{ does: 'See what time it is in the sandbox', code: 'Get-PartnerSandboxClock', needs: 'sandbox' }],
  links: ['Set-PartnerSandboxClock'],
  process(_bound, context) {
    const status = new PartnerCalls(context).body({ operation: 'sandbox.get' }, null);
    if (status !== null) context.write(valueOfJson(memberOf(status, 'now')));
  },
});
