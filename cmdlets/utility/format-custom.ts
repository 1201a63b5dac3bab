import { defineCmdlet, ps } from '#cmdlet';
import { formatOutputs, formatParameters } from './format-parameters.ts';
import { depthKey, expressionKey, propertySpecs, startFormat } from './format-request.ts';

/** Format-Custom: a custom view, or objects written out with all that they hold. */
export default defineCmdlet({
  name: 'Format-Custom',
  module: 'Microsoft.PowerShell.Utility',
  synopsis: 'Shows objects by a custom view, or written out with everything inside of them.',
  aliases: ['fc'],
  outputs: formatOutputs,
  parameters: {
    Property: {
      type: ps.array(ps.object()),
      position: 0,
      wildcards: true,
      help: 'The properties: names, scripts, or hashtables with Expression and Depth.',
    },
    Depth: {
      type: ps.int(),
      validate: { range: [1, 2147483647] },
      help: 'How deep objects within objects are opened.',
      defaultText: '5',
    },
    ...formatParameters,
  },
  examples: [
    { does: 'Write out an object', code: '[pscustomobject]@{ Id = 1; Tags = @(1, 2) } | Format-Custom -Depth 2' },
  ],
  begin: (bound, context) =>
    startFormat(
      {
        shape: 'custom',
        properties: propertySpecs(bound.Property, [expressionKey, depthKey], context),
        depth: bound.Depth,
      },
      bound,
      context,
    ),
  process: (bound, _context, shaper) => shaper.process(bound.InputObject),
  end: (_bound, _context, shaper) => shaper.end(),
});
