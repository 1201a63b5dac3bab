import { type CmdletContext, defineCmdlet, encodingOf, ps } from '#cmdlet';
import { formatSession, type View } from '#format';
import { ThrownException } from '#values';
import { viewsOf } from './format-file.ts';
import { inputPaths, readTextFile } from './text-file.ts';

/** Update-FormatData: adds the views of format files to the session. */
export default defineCmdlet({
  name: 'Update-FormatData',
  module: 'Microsoft.PowerShell.Utility',
  synopsis: 'Adds views from format files (*.format.ps1xml).',
  shouldProcess: 'medium',
  parameters: {
    AppendPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'Path'],
      validate: { notNull: true },
      help: 'Format files whose views go behind those that are there.',
    },
    PrependPath: {
      type: ps.array(ps.string()),
      validate: { notNull: true },
      help: 'Format files whose views go before those that are there, and so win.',
    },
  },
  sets: { FileSet: { AppendPath: { position: 0, from: 'pipelineOrPropertyName' }, PrependPath: {} } },
  defaultSet: 'FileSet',
  examples: [
    {
      does: 'Show objects of a type of your own by one property',
      code: `@'
<Configuration><ViewDefinitions><View>
  <Name>Seat</Name><ViewSelectedBy><TypeName>Contoso.Seat</TypeName></ViewSelectedBy>
  <TableControl><TableRowEntries><TableRowEntry><TableColumnItems>
    <TableColumnItem><PropertyName>User</PropertyName></TableColumnItem>
  </TableColumnItems></TableRowEntry></TableRowEntries></TableControl>
</View></ViewDefinitions></Configuration>
'@ | Set-Content Temp:/seat.format.ps1xml
Update-FormatData -PrependPath Temp:/seat.format.ps1xml`,
    },
  ],
  process(bound, context) {
    const { views } = context.shell.part(formatSession);
    for (const path of bound.PrependPath ?? []) addFile(path, context, added => views.add(added, true));
    for (const path of bound.AppendPath ?? []) addFile(path, context, added => views.add(added));
  },
});

function addFile(typed: string, context: CmdletContext, add: (views: readonly View[]) => void): void {
  for (const path of inputPaths(typed, false, context)) {
    if (!path.toLowerCase().endsWith('.ps1xml')) {
      const message = `Cannot read the file "${path}"  because it does not have the file name extension "ps1xml".`;
      context.writeError(
        context.error('System.InvalidOperationException', message, 'WrongExtension', 'InvalidArgument'),
      );
      continue;
    }
    if (!context.shouldProcess(`FileName: ${path}`, 'Update FormatData')) continue;
    const text = readTextFile(path, encodingOf(undefined, context), context);
    try {
      const document = context.shell.converter.convert(text, context.shell.types.resolveRequired('xml'));
      add(viewsOf(document, context));
    } catch (error) {
      if (!(error instanceof ThrownException)) throw error;
      const inner = error.exception.inner?.message ?? error.exception.message;
      const message = `Errors occurred while loading the format data file: \n${path}, Error in file ${path}: ${inner}`;
      context.writeError(
        context.error(
          'System.Management.Automation.RuntimeException',
          message,
          'FormatXmlUpdateException',
          'NotSpecified',
        ),
      );
    }
  }
}
