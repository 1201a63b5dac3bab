import { defineCmdlet, ps } from '#cmdlet';
import { formatOutputs, formatParameters } from './format-parameters.ts';
import {
  alignmentKey,
  expressionKey,
  formatKey,
  nameKey,
  propertySpecs,
  startFormat,
  widthKey,
} from './format-request.ts';

/** Format-Table: objects as the rows of a table. */
export default defineCmdlet({
  name: 'Format-Table',
  module: 'Microsoft.PowerShell.Utility',
  synopsis: 'Shows objects as a table.',
  aliases: ['ft'],
  outputs: formatOutputs,
  parameters: {
    Property: {
      type: ps.array(ps.object()),
      position: 0,
      wildcards: true,
      help: 'The columns: names, scripts, or hashtables with Expression, Name, FormatString, Width and Alignment.',
    },
    AutoSize: {
      type: ps.switch(),
      help: 'Makes each column as wide as its longest value, which needs all objects first.',
    },
    RepeatHeader: { type: ps.switch(), help: 'Repeats the header on each screen.' },
    HideTableHeaders: { type: ps.switch(), help: 'Leaves out the column headers.' },
    Wrap: { type: ps.switch(), help: 'Breaks long values into lines instead of cutting them.' },
    ...formatParameters,
  },
  examples: [
    { does: 'Choose the columns', code: 'Get-Alias g* | Format-Table Name, Definition' },
    {
      does: 'Compute a column',
      code: "1..3 | Select-Object @{ n = 'N'; e = { $_ } } | Format-Table N, @{ n = 'Square'; e = { $_.N * $_.N } }",
    },
  ],
  begin(bound, context) {
    const keys = [expressionKey, nameKey, formatKey, widthKey, alignmentKey];
    const own = {
      shape: 'table',
      properties: propertySpecs(bound.Property, keys, context),
      autosize: bound.AutoSize,
      wrap: bound.Wrap,
      hideHeaders: bound.HideTableHeaders,
      repeatHeader: bound.RepeatHeader,
    } as const;
    return startFormat(own, bound, context);
  },
  process: (bound, _context, shaper) => shaper.process(bound.InputObject),
  end: (_bound, _context, shaper) => shaper.end(),
});
