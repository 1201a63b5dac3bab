import { defineCmdlet, ps } from '#cmdlet';
import { TimeSpan } from '#dotnet';
import { toDouble } from '#values';

/** Start-Sleep: waits. */
export default defineCmdlet({
  name: 'Start-Sleep',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Seconds: { type: ps.double(), validate: { range: [0, 2147483] }, help: 'How long, in seconds; fractions count.' },
    Milliseconds: {
      type: ps.int(),
      aliases: ['ms'],
      validate: { range: [0, 2147483647] },
      help: 'How long, in milliseconds.',
    },
    Duration: { type: ps.timeSpan(), aliases: ['ts'], help: 'How long, as a TimeSpan.' },
  },
  sets: {
    Seconds: { Seconds: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    Milliseconds: { Milliseconds: { mandatory: true, from: 'propertyName' } },
    FromTimeSpan: { Duration: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
  },
  defaultSet: 'Seconds',
  synopsis: 'Waits for some time.',
  examples: [{ does: 'Wait for a tenth of a second', code: 'Start-Sleep -Milliseconds 100' }],
  process(bound, context) {
    let milliseconds = 0;
    if (bound.set === 'Seconds') milliseconds = toDouble(bound.Seconds) * 1000;
    else if (bound.set === 'Milliseconds') milliseconds = bound.Milliseconds;
    else if (bound.Duration instanceof TimeSpan) milliseconds = Number(bound.Duration.ticks / 10_000n);
    context.shell.host.sleep(milliseconds);
  },
});
