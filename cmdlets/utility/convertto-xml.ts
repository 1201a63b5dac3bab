import { defineCmdlet, ps } from '#cmdlet';
import type { Value } from '#values';
import { ObjectXmlWriter } from './object-xml-writer.ts';

/** ConvertTo-Xml: objects as an XML document that shows their properties. */
export default defineCmdlet({
  name: 'ConvertTo-Xml',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Xml.XmlDocument', 'System.String'],
  parameters: {
    InputObject: {
      type: ps.psobject(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      validate: { allowNull: true },
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    Depth: {
      type: ps.int(),
      validate: { range: [1, 2147483647] },
      help: 'How many levels of contained objects are written.',
    },
    NoTypeInformation: { type: ps.switch(), help: 'Leaves out the types.' },
    As: {
      type: ps.oneOf('Stream', 'String', 'Document'),
      validate: { notNullOrEmpty: true },
      help: 'Document (default), one String, or a Stream of strings.',
    },
  },
  synopsis: 'Writes objects as XML.',
  examples: [
    { does: 'XML as text', code: "[pscustomobject]@{ Name = 'Contoso'; Seats = 5 } | ConvertTo-Xml -As String" },
  ],
  begin() {
    const objects: Value[] = [];
    return { objects };
  },
  process(bound, _context, { objects }) {
    objects.push(bound.InputObject ?? null);
  },
  end(bound, context, { objects }) {
    const writer = new ObjectXmlWriter({ depth: bound.Depth ?? 1, types: !bound.NoTypeInformation }, context);
    const head = '<?xml version="1.0" encoding="utf-8"?>';
    const lines = objects.map(object => writer.object(object, bound.As === 'Stream' ? '' : '  '));
    if (bound.As === 'Stream') context.writeAll([head, '<Objects>', ...lines, '</Objects>']);
    else {
      const text = [head, '<Objects>', ...lines, '</Objects>'].join('\n');
      if (bound.As === 'String') context.write(text);
      else context.write(context.shell.converter.convert(text, context.shell.types.resolveRequired('xml')));
    }
  },
});
