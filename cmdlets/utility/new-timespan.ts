import { defineCmdlet, ps } from '#cmdlet';
import { DateTime, TimeSpan } from '#dotnet';

/** New-TimeSpan: a time span of so many days, hours and so on, or the one between two dates. */
export default defineCmdlet({
  name: 'New-TimeSpan',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.TimeSpan'],
  parameters: {
    Start: { type: ps.dateTime(), aliases: ['LastWriteTime'], help: 'Where the span starts; now when left out.' },
    End: { type: ps.dateTime(), help: 'Where the span ends; now when left out.' },
    Days: { type: ps.int(), help: 'Days of the span.' },
    Hours: { type: ps.int(), help: 'Hours of the span.' },
    Minutes: { type: ps.int(), help: 'Minutes of the span.' },
    Seconds: { type: ps.int(), help: 'Seconds of the span.' },
    Milliseconds: { type: ps.int(), help: 'Milliseconds of the span.' },
  },
  sets: {
    Date: { End: { position: 1, from: 'propertyName' }, Start: { position: 0, from: 'pipelineOrPropertyName' } },
    Time: { Days: {}, Hours: {}, Milliseconds: {}, Minutes: {}, Seconds: {} },
  },
  defaultSet: 'Date',
  synopsis: 'Makes a TimeSpan.',
  examples: [
    { does: 'Ninety minutes', code: 'New-TimeSpan -Hours 1 -Minutes 30' },
    { does: 'Days of a year', code: "(New-TimeSpan -Start '2025-01-01' -End '2026-01-01').Days" },
  ],
  process(bound, context) {
    if (bound.set === 'Date') {
      const now = DateTime.now();
      const start = bound.Start instanceof DateTime ? bound.Start : now;
      const end = bound.End instanceof DateTime ? bound.End : now;
      context.write(new TimeSpan(end.ticks - start.ticks));
      return;
    }
    const { Days = 0, Hours = 0, Minutes = 0, Seconds = 0, Milliseconds = 0 } = bound;
    const seconds = BigInt(Days) * 86_400n + BigInt(Hours) * 3600n + BigInt(Minutes) * 60n + BigInt(Seconds);
    context.write(new TimeSpan(seconds * 10_000_000n + BigInt(Milliseconds) * 10_000n));
  },
});
