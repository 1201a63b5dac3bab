import { defineCmdlet, ps } from '#cmdlet';

/** Write-Output: hands objects on in the pipeline. */
export default defineCmdlet({
  name: 'Write-Output',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['echo'],
  parameters: {
    InputObject: {
      type: ps.psobject(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      remaining: true,
      validate: { allowNull: true, allowEmptyCollection: true },
      help: 'The objects to write.',
    },
    NoEnumerate: { type: ps.switch(), help: 'Writes a collection as one object.' },
  },
  synopsis: 'Writes objects to the pipeline.',
  examples: [
    { does: 'Write three objects', code: 'Write-Output 1 2 3' },
    { does: 'Write an array as one object', code: 'Write-Output (1, 2) -NoEnumerate' },
  ],
  process(bound, context) {
    const objects = bound.InputObject;
    if (bound.NoEnumerate || !Array.isArray(objects)) context.write(objects);
    else context.writeAll(objects);
  },
});
