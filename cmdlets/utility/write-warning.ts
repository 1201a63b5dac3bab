import { defineCmdlet, ps } from '#cmdlet';

/** Write-Warning: a line for the warning stream. */
export default defineCmdlet({
  name: 'Write-Warning',
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
  synopsis: 'Writes a warning message.',
  examples: [{ does: 'Write a message', code: "Write-Warning 'Two seats are left.'" }],
  process(bound, context) {
    context.warning(bound.Message);
  },
});
