import { defineCmdlet, ps } from '#cmdlet';
import { formatOutputs, formatParameters } from './format-parameters.ts';
import { expressionKey, formatKey, nameKey, propertySpecs, startFormat } from './format-request.ts';

/** Format-List: objects as lists of their properties. */
export default defineCmdlet({
  name: 'Format-List',
  module: 'Microsoft.PowerShell.Utility',
  synopsis: 'Shows objects as lists, one property a line.',
  aliases: ['fl'],
  outputs: formatOutputs,
  parameters: {
    Property: {
      type: ps.array(ps.object()),
      position: 0,
      wildcards: true,
      help: 'The properties: names, scripts, or hashtables with Expression, Name and FormatString.',
    },
    ...formatParameters,
  },
  examples: [{ does: 'Show everything about a date', code: "Get-Date '2024-02-29' | Format-List *" }],
  begin: (bound, context) =>
    startFormat(
      { shape: 'list', properties: propertySpecs(bound.Property, [expressionKey, nameKey, formatKey], context) },
      bound,
      context,
    ),
  process: (bound, _context, shaper) => shaper.process(bound.InputObject),
  end: (_bound, _context, shaper) => shaper.end(),
});
