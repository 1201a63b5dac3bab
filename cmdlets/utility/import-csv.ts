import { type CmdletContext, defineCmdlet, encodingOf, encodingType, ps } from '#cmdlet';
import { delimiterOf } from './csv-options.ts';
import { delimiter } from './csv-parameters.ts';
import { CsvReader } from './csv-reader.ts';
import { inputPaths, readTextFile } from './text-file.ts';

/** Import-Csv: objects from files of comma-separated values. */
export default defineCmdlet({
  name: 'Import-Csv',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['ipcsv'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Path of the file; wildcards find several.',
    },
    Delimiter: delimiter,
    Header: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Names of the columns, where the file itself has none.',
    },
    Encoding: {
      type: encodingType,
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      help: 'Path of the file, taken as it is written.',
    },
    UseCulture: {
      type: ps.switch(),
      validate: { notNull: true },
      help: "Takes the current culture's list separator as delimiter.",
    },
  },
  sets: {
    DelimiterPath: {
      Delimiter: { position: 1 },
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
    },
    DelimiterLiteralPath: { Delimiter: { position: 1 }, LiteralPath: { mandatory: true, from: 'propertyName' } },
    CulturePath: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      UseCulture: { mandatory: true },
    },
    CultureLiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' }, UseCulture: { mandatory: true } },
  },
  defaultSet: 'DelimiterPath',
  synopsis: 'Reads CSV files.',
  examples: [
    {
      does: 'Read what was written',
      code: "[pscustomobject]@{ Name = 'Contoso' } | Export-Csv Temp:/seats.csv; Import-Csv Temp:/seats.csv",
    },
  ],
  process(bound, context) {
    const encoding = encodingOf(bound.Encoding, context);
    const delimiter = delimiterOf('Delimiter' in bound ? bound.Delimiter : undefined);
    for (const path of pathsOf(bound, context)) {
      const reader = new CsvReader(delimiter, bound.Header, context);
      for (const object of reader.read(readTextFile(path, encoding, context))) context.write(object);
    }
  },
});

interface Paths {
  readonly Path?: readonly string[] | undefined;
  readonly LiteralPath?: readonly string[] | undefined;
}

function pathsOf(bound: Paths, context: CmdletContext): string[] {
  const literal = bound.LiteralPath !== undefined;
  return (bound.LiteralPath ?? bound.Path ?? []).flatMap(path => inputPaths(path, literal, context));
}
