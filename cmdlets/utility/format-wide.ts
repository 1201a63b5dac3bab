import { defineCmdlet, ps } from '#cmdlet';
import { formatOutputs, formatParameters } from './format-parameters.ts';
import { expressionKey, formatKey, invalidData, propertySpecs, startFormat } from './format-request.ts';

/** Format-Wide: objects by one property each, in columns. */
export default defineCmdlet({
  name: 'Format-Wide',
  module: 'Microsoft.PowerShell.Utility',
  synopsis: 'Shows one property of each object, in columns.',
  aliases: ['fw'],
  outputs: formatOutputs,
  parameters: {
    Property: {
      type: ps.object(),
      position: 0,
      wildcards: true,
      help: 'The property to show: a name, a script, or a hashtable with Expression and FormatString.',
    },
    AutoSize: { type: ps.switch(), help: 'As many columns as fit, which needs all objects first.' },
    Column: { type: ps.int(), validate: { range: [1, 2147483647] }, help: 'How many columns.', defaultText: '2' },
    ...formatParameters,
  },
  examples: [{ does: 'Show names in four columns', code: 'Get-Verb | Format-Wide Verb -Column 4' }],
  begin(bound, context) {
    if (bound.AutoSize && bound.Column !== undefined) {
      invalidData(
        context,
        'FormatCannotSpecifyAutosizeAndColumns',
        'Cmdlet parameters AutoSize and Column are mutually exclusive.',
      );
    }
    const property = bound.Property === undefined || bound.Property === null ? undefined : [bound.Property];
    const properties = propertySpecs(property, [expressionKey, formatKey], context);
    return startFormat({ shape: 'wide', properties, autosize: bound.AutoSize, columns: bound.Column }, bound, context);
  },
  process: (bound, _context, shaper) => shaper.process(bound.InputObject),
  end: (_bound, _context, shaper) => shaper.end(),
});
