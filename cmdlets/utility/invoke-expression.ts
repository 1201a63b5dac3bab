import { defineCmdlet, ps } from '#cmdlet';

/** Invoke-Expression: runs text as a script, in the scope of the caller. */
export default defineCmdlet({
  name: 'Invoke-Expression',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['iex'],
  parameters: {
    Command: { type: ps.string(), mandatory: true, position: 0, from: 'pipeline', help: 'The text to run.' },
  },
  synopsis: 'Runs text as PowerShell.',
  examples: [{ does: 'Run a text', code: "Invoke-Expression '1 + 2'" }],
  process(bound, context) {
    context.shell.runText(bound.Command, value => context.write(value));
  },
});
