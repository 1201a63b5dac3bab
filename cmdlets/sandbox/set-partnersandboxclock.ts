import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { toDouble } from '#values';
import { jsonOfValue, memberOf, valueOfJson } from '../partner-center/json-values.ts';
import { PartnerCalls } from '../partner-center/partner-calls.ts';

/** Set-PartnerSandboxClock: what takes days (the end of the 30 days in which a user can be restored) takes no time. */
export default defineCmdlet({
  name: 'Set-PartnerSandboxClock',
  module: 'PartnerSandbox',
  className: 'Set-PartnerSandboxClock',
  synopsis: 'Moves the clock of the sandbox.',
  outputs: ['System.DateTime'],
  parameters: {
    Date: { type: ps.dateTime(), help: 'The time that it shall be.' },
    Advance: { type: ps.timeSpan(), help: 'How far to move it: 31.00:00:00 are 31 days.' },
  },
  sets: {
    Advance: { Advance: { mandatory: true, position: 0 } },
    Date: { Date: { mandatory: true } },
  },
  defaultSet: 'Advance',
  shouldProcess: 'low',
  examples: [{ does: 'Let 31 days pass', code: "Set-PartnerSandboxClock -Advance '31.00:00:00'", needs: 'sandbox' }],
  links: ['Get-PartnerSandboxClock'],
  process(bound, context) {
    const body =
      bound.set === 'Date'
        ? { now: jsonOfValue(bound.Date, context) }
        : { advanceSeconds: secondsOf(bound.Advance, context) };
    const status = new PartnerCalls(context).change({ operation: 'sandbox.clock.set', body }, null)?.body;
    if (status !== undefined) context.write(valueOfJson(memberOf(status, 'now')));
  },
});

function secondsOf(span: object, context: CmdletContext): number {
  return toDouble(context.shell.members.get(span, 'TotalSeconds'));
}
