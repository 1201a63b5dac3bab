import { defineCmdlet, ps } from '#cmdlet';

/** Out-Null: takes everything and writes nothing. */
export default defineCmdlet({
  name: 'Out-Null',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Throws objects away.',
  parameters: {
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to throw away; usually they come through the pipeline.',
    },
  },
  examples: [{ does: 'Run a command for its effect only', code: "'nobody reads this' | Out-Null" }],
  process() {},
});
