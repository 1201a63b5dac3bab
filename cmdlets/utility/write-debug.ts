import { defineCmdlet, ps } from '#cmdlet';

/** Write-Debug: a line for the debug stream. */
export default defineCmdlet({
  name: 'Write-Debug',
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
  synopsis: 'Writes a debug message.',
  examples: [{ does: 'Write a message', code: "Write-Debug 'Two seats are left.'" }],
  process(bound, context) {
    context.debug(bound.Message);
  },
});
