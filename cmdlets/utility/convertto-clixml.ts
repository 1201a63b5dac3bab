import { defineCmdlet, ps } from '#cmdlet';
import { ClixmlWriter } from './clixml-writer.ts';

/** ConvertTo-CliXml: objects as CliXml text. */
export default defineCmdlet({
  name: 'ConvertTo-CliXml',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String'],
  parameters: {
    InputObject: {
      type: ps.psobject(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    Depth: {
      type: ps.int(),
      validate: { range: [1, 2147483647] },
      help: 'How many levels of contained objects are written.',
    },
  },
  synopsis: 'Writes objects as CliXml text.',
  examples: [{ does: 'Write a number', code: '1 | ConvertTo-CliXml' }],
  begin: (bound, context) => ({ writer: new ClixmlWriter(bound.Depth ?? 2, context) }),
  process(bound, _context, { writer }) {
    writer.add(bound.InputObject);
  },
  end(_bound, context, { writer }) {
    context.write(writer.text());
  },
});
