import { commandHistory, defineCmdlet, ps } from '#cmdlet';
import { numberValue } from '#values';
import { HistoryInfo } from './history-info.ts';

/** Lists the lines that were run in this session. */
export default defineCmdlet({
  name: 'Get-History',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Lists the lines that were run in this session.',
  aliases: ['ghy', 'h', 'history'],
  outputs: ['Microsoft.PowerShell.Commands.HistoryInfo'],
  parameters: {
    Id: {
      type: ps.array(ps.long()),
      position: 0,
      from: 'pipeline',
      validate: { range: [1, Number.MAX_SAFE_INTEGER] },
      help: 'Only these lines.',
    },
    Count: {
      type: ps.int(),
      position: 1,
      validate: { range: [0, 32767] },
      help: 'Only this many lines, the latest ones.',
    },
  },
  examples: [{ does: 'List the last five lines', code: 'Get-History -Count 5' }],
  process(bound, context) {
    const { entries } = context.shell.part(commandHistory);
    const ids = bound.Id?.map(id => Number(numberValue(id)));
    if (!ids) {
      const from = bound.Count === undefined ? 0 : Math.max(0, entries.length - bound.Count);
      for (const entry of entries.slice(from)) context.write(new HistoryInfo(entry));
      return;
    }
    for (const id of ids) {
      const at = entries.findIndex(entry => entry.id === id);
      const found = at < 0 ? [] : entries.slice(Math.max(0, at + 1 - (bound.Count ?? 1)), at + 1);
      for (const entry of found) context.write(new HistoryInfo(entry));
      if (at < 0) {
        context.writeError(
          context.error(
            'System.ArgumentException',
            `Cannot locate the history for ID ${id}.`,
            'GetHistoryNoHistoryForId',
            'ObjectNotFound',
            id,
          ),
        );
      }
    }
  },
});
