import { type CmdletContext, commandHistory, defineCmdlet, ps } from '#cmdlet';
import { DateTime } from '#dotnet';
import { toText, type Value } from '#values';
import { HistoryInfo } from './history-info.ts';

/** Adds lines to the history of the session. */
export default defineCmdlet({
  name: 'Add-History',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Adds lines to the history of the session.',
  outputs: ['Microsoft.PowerShell.Commands.HistoryInfo'],
  parameters: {
    InputObject: {
      type: ps.array(ps.psobject()),
      position: 0,
      from: 'pipeline',
      help: 'Lines as Get-History gives them.',
    },
    Passthru: { type: ps.switch(), help: 'Gives the lines that were added.' },
  },
  examples: [
    {
      does: 'Add a line',
      code: "[pscustomobject]@{ CommandLine = 'Get-Date'; ExecutionStatus = 'Completed'; StartExecutionTime = Get-Date; EndExecutionTime = Get-Date } | Add-History",
    },
  ],
  process(bound, context) {
    const history = context.shell.part(commandHistory);
    for (const object of bound.InputObject ?? []) {
      const line = context.shell.members.get(object, 'CommandLine');
      if (line === undefined || line === null) {
        context.writeError(
          context.error(
            'System.IO.InvalidDataException',
            'Cannot add history because the input object has a format that is not valid.',
            'AddHistoryInvalidInput',
            'InvalidData',
            object,
          ),
        );
        continue;
      }
      const entry = history.add({
        commandLine: toText(line),
        status: statusOf(context.shell.members.get(object, 'ExecutionStatus')),
        startedAt: timeOf(object, 'StartExecutionTime', context),
        endedAt: timeOf(object, 'EndExecutionTime', context),
      });
      if (bound.Passthru) context.write(new HistoryInfo(entry));
    }
  },
});

function statusOf(value: Value): 'Completed' | 'Failed' | 'Stopped' {
  const text = toText(value);
  return text === 'Failed' || text === 'Stopped' ? text : 'Completed';
}

function timeOf(object: Value, name: string, context: CmdletContext): number {
  const value = context.shell.converter.tryConvert(
    context.shell.members.get(object, name),
    context.shell.types.resolveRequired('datetime'),
  );
  return value instanceof DateTime ? value.unixMilliseconds : Date.now();
}
