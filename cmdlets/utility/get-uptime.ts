import { uptime } from 'node:os';
import { defineCmdlet, ps } from '#cmdlet';
import { DateTime, TimeSpan } from '#dotnet';

/** Get-Uptime: how long the system has been running. */
export default defineCmdlet({
  name: 'Get-Uptime',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.TimeSpan', 'System.DateTime'],
  parameters: {
    Since: { type: ps.switch(), help: 'Gives the time of the start instead.' },
  },
  sets: {
    Timespan: {},
    Since: { Since: {} },
  },
  defaultSet: 'Timespan',
  synopsis: 'Gets how long the system has been running.',
  examples: [{ does: 'Days since the start', code: '(Get-Uptime).Days -ge 0' }],
  process(bound, context) {
    const ticks = BigInt(Math.floor(uptime())) * 10_000_000n;
    context.write(bound.set === 'Since' && bound.Since ? DateTime.now().addTicks(-ticks) : new TimeSpan(ticks));
  },
});
