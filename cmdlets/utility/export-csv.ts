import { type CmdletContext, defineCmdlet, encodingOf, encodingType, ps } from '#cmdlet';
import type { Value } from '#values';
import { csvOptions } from './csv-options.ts';
import { csvWriting, delimiter } from './csv-parameters.ts';
import { csvRecords } from './csv-reader.ts';
import { CsvWriter } from './csv-writer.ts';
import { encodingOfFile, literalPath, openTextFile, outputPath, readTextIfThere, type TextFile } from './text-file.ts';

interface State {
  readonly writer: CsvWriter;
  readonly file: TextFile | null;
  readonly shownPath: string;
  /** Columns of the file that is appended to. */
  readonly existing: readonly string[] | null;
  started: boolean;
}

/** Export-Csv: objects into a file of comma-separated values. */
export default defineCmdlet({
  name: 'Export-Csv',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['epcsv'],
  parameters: {
    Path: {
      type: ps.string(),
      position: 0,
      validate: { notNullOrEmpty: true },
      help: 'Path of the file; wildcards find several.',
    },
    Delimiter: delimiter,
    InputObject: {
      type: ps.psobject(),
      mandatory: true,
      from: 'pipelineOrPropertyName',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    LiteralPath: {
      type: ps.string(),
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      help: 'Path of the file, taken as it is written.',
    },
    Force: { type: ps.switch(), help: 'With -Append: writes objects that lack a column of the file.' },
    NoClobber: {
      type: ps.switch(),
      aliases: ['NoOverwrite'],
      help: 'Leaves a file that exists as it is and fails instead.',
    },
    Encoding: {
      type: encodingType,
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    Append: { type: ps.switch(), help: 'Adds to the end of the file.' },
    ...csvWriting,
  },
  sets: {
    Delimiter: { Delimiter: { position: 1 } },
    UseCulture: { UseCulture: {} },
  },
  defaultSet: 'Delimiter',
  shouldProcess: 'medium',
  synopsis: 'Writes objects to a CSV file.',
  examples: [
    {
      does: 'Write a file',
      code: "[pscustomobject]@{ Name = 'Contoso'; Seats = 5 } | Export-Csv Temp:/seats.csv; Get-Content Temp:/seats.csv",
    },
    {
      does: 'Add to it',
      code: "[pscustomobject]@{ Name = 'Fabrikam'; Seats = 2 } | Export-Csv Temp:/seats.csv -Append",
    },
  ],
  begin(bound, context): State {
    const options = csvOptions(bound, context);
    const shownPath = onePath(bound.Path, bound.LiteralPath, context);
    const writer = new CsvWriter(options, context);
    const nothing = { writer, file: null, shownPath, existing: null, started: false };
    if (!context.shouldProcess(shownPath)) return nothing;
    const encoding = encodingOf(bound.Encoding, context);
    const literal = bound.LiteralPath !== undefined;
    const path = literal ? literalPath(shownPath, context) : outputPath(shownPath, context);
    const text = bound.Append ? readTextIfThere(path, encoding, context) : null;
    const output = { path, literal: true, append: bound.Append, noClobber: bound.NoClobber, force: bound.Force };
    const file = openTextFile(
      { ...output, encoding: text ? encodingOfFile(path, encoding, context) : encoding },
      context,
    );
    return { ...nothing, file, existing: text ? headerOf(text, options.delimiter) : null };
  },
  process(bound, context, state) {
    const { writer, file } = state;
    if (!file) return;
    const object = bound.InputObject;
    if (!state.started) {
      start(object, bound, state, context);
      if (writer.columns.length === 0) return;
      state.started = true;
    }
    file.write(`${writer.line(object)}\n`);
  },
  clean(_context, state) {
    state?.file?.close();
  },
});

function start(
  object: Value,
  bound: {
    readonly Force?: boolean | undefined;
    readonly IncludeTypeInformation?: boolean | undefined;
    readonly NoHeader?: boolean | undefined;
  },
  state: State,
  context: CmdletContext,
): void {
  const { writer, file, existing } = state;
  const columns = writer.columnsOf(object);
  if (existing) {
    writer.columns = existing;
    const known = new Set(columns.map(name => name.toLowerCase()));
    const missing = existing.find(name => !known.has(name.toLowerCase()));
    if (missing !== undefined && !bound.Force) refuseMismatch(missing, state.shownPath, context);
    return;
  }
  writer.columns = columns;
  if (columns.length === 0) return;
  if (bound.IncludeTypeInformation) file?.write(`#TYPE ${context.shell.members.typeNames(object)[0] ?? ''}\n`);
  if (!bound.NoHeader) file?.write(`${writer.header()}\n`);
}

function refuseMismatch(column: string, path: string, context: CmdletContext): never {
  const message = `Cannot append CSV content to the following file: ${path}. The appended object does not have a property that corresponds to the following column: ${column}. To continue with mismatched properties, add the -Force parameter, and then retry the command.`;
  const id = 'CannotAppendCsvWithMismatchedPropertyNames';
  return context.fail(context.error('System.InvalidOperationException', message, id, 'InvalidData', column));
}

function headerOf(text: string, delimiter: string): readonly string[] | null {
  for (const record of csvRecords(text, delimiter)) {
    if (record.length > 0 && !record[0]?.startsWith('#TYPE ')) return record;
  }
  return null;
}

function onePath(path: string | undefined, literal: string | undefined, context: CmdletContext): string {
  const one = path ?? literal;
  if (one !== undefined && !(path !== undefined && literal !== undefined)) return one;
  const message = 'You must specify either the -Path or -LiteralPath parameters, but not both.';
  return context.fail(
    context.error('System.InvalidOperationException', message, 'CannotSpecifyPathAndLiteralPath', 'InvalidData'),
  );
}
