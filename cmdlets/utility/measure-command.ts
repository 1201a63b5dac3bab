import { defineCmdlet, ps } from '#cmdlet';
import { TimeSpan } from '#dotnet';

/** Measure-Command: how long a script takes. Its output is thrown away. */
export default defineCmdlet({
  name: 'Measure-Command',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.TimeSpan'],
  parameters: {
    Expression: {
      type: ps.scriptBlock(),
      mandatory: true,
      position: 0,
      help: 'The script to run, once for each object of the pipeline.',
    },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
  },
  synopsis: 'Measures how long a script takes.',
  examples: [
    { does: 'Time a loop', code: '(Measure-Command { 1..100 | ForEach-Object { $_ * 2 } }).TotalSeconds -lt 60' },
  ],
  begin: () => ({ milliseconds: 0 }),
  process(bound, context, state) {
    const started = performance.now();
    const dollarUnder = bound.InputObject ?? null;
    context.shell.blocks.invoke(bound.Expression, { dollarUnder, scope: 'caller', write: () => undefined });
    state.milliseconds += performance.now() - started;
  },
  end(_bound, context, state) {
    context.write(new TimeSpan(BigInt(Math.round(state.milliseconds * 10_000))));
  },
});
