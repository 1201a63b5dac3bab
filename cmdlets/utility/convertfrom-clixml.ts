import { defineCmdlet, ps } from '#cmdlet';
import { ClixmlReader } from './clixml-reader.ts';

/** ConvertFrom-CliXml: objects from CliXml text. */
export default defineCmdlet({
  name: 'ConvertFrom-CliXml',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: ps.string(), mandatory: true, position: 0, from: 'pipeline', help: 'The text.' },
  },
  synopsis: 'Reads CliXml text.',
  examples: [{ does: 'Write and read', code: '1, 2 | ConvertTo-CliXml | ConvertFrom-CliXml' }],
  begin() {
    const texts: string[] = [];
    return { texts };
  },
  process(bound, _context, { texts }) {
    texts.push(bound.InputObject);
  },
  end(_bound, context, { texts }) {
    context.writeAll(new ClixmlReader(context).read(texts.join('\n')));
  },
});
