import { type CmdletContext, defineCmdlet, encodingOf, ps } from '#cmdlet';
import { storeAlias } from './alias-entries.ts';
import { csvRecords } from './csv-reader.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';
import { inputPaths, readTextFile } from './text-file.ts';

/** Import-Alias: aliases from a file that Export-Alias wrote. */
export default defineCmdlet({
  name: 'Import-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['ipal'],
  outputs: ['System.Management.Automation.AliasInfo'],
  parameters: {
    Path: { type: ps.string(), help: 'Path of the file; wildcards have to find one.' },
    Scope: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
    PassThru: { type: ps.switch(), help: 'Hands on the object that was changed.' },
    Force: { type: ps.switch(), help: 'Replaces aliases that are there already, also read-only ones.' },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'Path of the file, taken as it is written.' },
  },
  sets: {
    ByPath: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    ByLiteralPath: { LiteralPath: { mandatory: true, from: 'pipelineOrPropertyName' } },
  },
  defaultSet: 'ByPath',
  shouldProcess: 'medium',
  synopsis: 'Reads aliases from a file.',
  examples: [
    {
      does: 'Write and read aliases',
      code: 'Export-Alias Temp:/aliases.csv -Name gci; Import-Alias Temp:/aliases.csv -Force',
    },
  ],
  process(bound, context) {
    const literal = bound.set === 'ByLiteralPath';
    const given = literal ? bound.LiteralPath : bound.Path;
    const scope = scopeNamed(bound.Scope, context);
    const path = onePath(given, literal, context);
    const lines = readTextFile(path, encodingOf(undefined, context), context).split(/\r?\n/);
    lines.forEach((line, i) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const [name, definition, Description, Option] = fieldsOf(line, i + 1, path, context);
      if (!context.shouldProcess(`Name: ${name} Value: ${definition}`, 'Import Alias')) return;
      reportFailure(context, () => {
        const alias = storeAlias(name, definition, { Description, Option, Force: bound.Force }, scope, context);
        if (bound.PassThru) context.write(alias);
      });
    });
  },
});

/** The one file that the path means. */
function onePath(given: string, literal: boolean, context: CmdletContext): string {
  const [found, ...others] = literal
    ? inputPaths(given, true, context)
    : context.shell.drives.expandRequired(given).map(each => each.path);
  if (found !== undefined && others.length === 0) return found;
  const message = `Cannot import alias because path '${given}' contains wildcard characters that resolve to multiple paths. Aliases can be imported from only one file. Change the value of the Path parameter to a path that resolves to a single file.`;
  return context.fail(
    context.error('System.Management.Automation.PSNotSupportedException', message, 'NotSupported', 'NotImplemented'),
  );
}

function fieldsOf(
  line: string,
  number: number,
  path: string,
  context: CmdletContext,
): [string, string, string, string] {
  const [fields = []] = csvRecords(line, ',');
  const [name, definition, description, options] = fields;
  if (
    fields.length === 4 &&
    name !== undefined &&
    definition !== undefined &&
    description !== undefined &&
    options !== undefined
  ) {
    return [name, definition, description, options];
  }
  const message = `Cannot import an alias. Line number ${number} in the file '${path}' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a comma, then the value must be contained in quotation marks.`;
  return context.fail(
    context.error('System.FormatException', message, 'ImportAliasFileFormatError', 'ReadError', path),
  );
}
