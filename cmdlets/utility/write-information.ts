import { defineCmdlet, ps } from '#cmdlet';

/** Write-Information: an object with tags for the information stream. */
export default defineCmdlet({
  name: 'Write-Information',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    MessageData: {
      type: ps.object(),
      aliases: ['Msg', 'Message'],
      mandatory: true,
      position: 0,
      from: 'pipeline',
      validate: { allowNull: true },
      help: 'The object to write.',
    },
    Tags: { type: ps.array(ps.string()), position: 1, help: 'Words by which records can be told apart.' },
  },
  synopsis: 'Writes to the information stream.',
  examples: [
    {
      does: 'Write a tagged record and see it',
      code: "Write-Information 'Seats counted.' -Tags Audit -InformationAction Continue",
    },
  ],
  process(bound, context) {
    context.information(bound.MessageData ?? null, bound.Tags ?? [], context.name);
  },
});
