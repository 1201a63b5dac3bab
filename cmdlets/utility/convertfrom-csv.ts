import { defineCmdlet, ps } from '#cmdlet';
import { toText } from '#values';
import { delimiterOf } from './csv-options.ts';
import { CsvReader } from './csv-reader.ts';

/** ConvertFrom-Csv: lines of comma-separated values as objects. */
export default defineCmdlet({
  name: 'ConvertFrom-Csv',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: {
      type: ps.array(ps.psobject()),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      validate: { notNull: true },
      help: 'The text, line by line or whole.',
    },
    Delimiter: {
      type: ps.char(),
      validate: { notNull: true, notNullOrEmpty: true },
      help: 'The character between two values; a comma unless said otherwise.',
    },
    Header: {
      type: ps.array(ps.string()),
      validate: { notNull: true, notNullOrEmpty: true },
      help: 'Names of the columns, where the text itself has none.',
    },
    UseCulture: {
      type: ps.switch(),
      validate: { notNull: true, notNullOrEmpty: true },
      help: "Takes the current culture's list separator as delimiter.",
    },
  },
  sets: {
    Delimiter: { Delimiter: { position: 1 } },
    UseCulture: { UseCulture: { mandatory: true } },
  },
  defaultSet: 'Delimiter',
  synopsis: 'Reads CSV text.',
  examples: [{ does: 'Read two lines', code: "'Name,Seats', 'Contoso,5' | ConvertFrom-Csv" }],
  begin(bound, context) {
    const delimiter = delimiterOf('Delimiter' in bound ? bound.Delimiter : undefined);
    return { reader: new CsvReader(delimiter, bound.Header, context) };
  },
  process(bound, context, { reader }) {
    for (const text of bound.InputObject) context.writeAll(reader.read(toText(text)));
  },
});
