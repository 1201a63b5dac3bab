import { defineCmdlet, ps } from '#cmdlet';

/** Write-Verbose: a line for the verbose stream. */
export default defineCmdlet({
  name: 'Write-Verbose',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Message: {
      type: ps.string(),
      aliases: ['Msg'],
      mandatory: true,
      position: 0,
      from: 'pipeline',
      validate: { allowEmptyString: true },
      help: 'The text to write.',
    },
  },
  synopsis: 'Writes a verbose message.',
  examples: [{ does: 'Write a message', code: "Write-Verbose 'Two seats are left.'" }],
  process(bound, context) {
    context.verbose(bound.Message);
  },
});
