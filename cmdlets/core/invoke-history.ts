import { commandHistory, defineCmdlet, ps } from '#cmdlet';

/** Runs a line of the history again. */
export default defineCmdlet({
  name: 'Invoke-History',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Runs a line of the history again.',
  aliases: ['ihy', 'r'],
  parameters: {
    Id: {
      type: ps.string(),
      position: 0,
      from: 'propertyName',
      help: 'The line, by number or by how it starts; the latest when left out.',
    },
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Run the latest line again, if there is one',
      code: "try { Invoke-History -WhatIf } catch { 'There is no line yet.' }",
    },
  ],
  process(bound, context) {
    const { entries } = context.shell.part(commandHistory);
    const asked = bound.Id;
    const entry =
      asked === undefined
        ? entries.at(-1)
        : (entries.find(each => String(each.id) === asked) ??
          entries.findLast(each => each.commandLine.startsWith(asked)));
    if (!entry) {
      const message =
        asked === undefined ? 'Cannot locate the history.' : `Cannot locate the history for commandline ${asked}.`;
      return context.fail(
        context.error(
          'System.ArgumentException',
          message,
          'InvokeHistoryNoHistoryForCommandline',
          'ObjectNotFound',
          asked ?? null,
        ),
      );
    }
    if (!context.shouldProcess(entry.commandLine)) return;
    context.shell.host.write('out', `${entry.commandLine}\n`);
    context.shell.runText(entry.commandLine, value => context.write(value));
  },
});
