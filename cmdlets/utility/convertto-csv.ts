import { defineCmdlet, ps } from '#cmdlet';
import { csvOptions } from './csv-options.ts';
import { csvWriting, delimiter } from './csv-parameters.ts';
import { CsvWriter } from './csv-writer.ts';

/** ConvertTo-Csv: objects as lines of comma-separated values. */
export default defineCmdlet({
  name: 'ConvertTo-Csv',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String'],
  parameters: {
    InputObject: {
      type: ps.psobject(),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    Delimiter: delimiter,
    ...csvWriting,
  },
  sets: {
    Delimiter: { Delimiter: { position: 1 } },
    UseCulture: { UseCulture: {} },
  },
  defaultSet: 'Delimiter',
  synopsis: 'Writes objects as CSV text.',
  examples: [
    { does: 'Write objects', code: "[pscustomobject]@{ Name = 'Contoso'; Seats = 5 } | ConvertTo-Csv" },
    {
      does: 'Quote where it is needed',
      code: "[pscustomobject]@{ Name = 'Contoso, Ltd.'; Seats = 5 } | ConvertTo-Csv -UseQuotes AsNeeded",
    },
  ],
  begin(bound, context) {
    return { writer: new CsvWriter(csvOptions(bound, context), context), started: false };
  },
  process(bound, context, state) {
    const object = bound.InputObject;
    const { writer } = state;
    if (!state.started) {
      writer.columns = writer.columnsOf(object);
      if (writer.columns.length === 0) return;
      state.started = true;
      if (bound.IncludeTypeInformation) context.write(`#TYPE ${context.shell.members.typeNames(object)[0] ?? ''}`);
      if (!bound.NoHeader) context.write(writer.header());
    }
    const line = writer.line(object);
    if (line !== '') context.write(line);
  },
});
