import { commandHistory, defineCmdlet, type HistoryEntry, ps } from '#cmdlet';
import { WildcardPattern } from '#values';

/** Removes lines from the history of the session. */
export default defineCmdlet({
  name: 'Clear-History',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Removes lines from the history of the session.',
  aliases: ['clhy'],
  parameters: {
    Id: { type: ps.array(ps.int()), validate: { range: [1, 2147483647] }, help: 'Only these lines.' },
    CommandLine: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Only these lines; wildcards are taken.',
    },
    Count: {
      type: ps.int(),
      position: 1,
      validate: { range: [1, 2147483647] },
      help: 'Only this many lines, the oldest ones.',
    },
    Newest: { type: ps.switch(), help: 'Counts from the latest line instead.' },
  },
  sets: {
    IDParameter: { Id: { position: 0 } },
    CommandLineParameter: { CommandLine: {} },
  },
  defaultSet: 'IDParameter',
  shouldProcess: 'medium',
  examples: [{ does: 'Forget all lines', code: 'Clear-History' }],
  process(bound, context) {
    const history = context.shell.part(commandHistory);
    const all = bound.Newest ? [...history.entries].reverse() : [...history.entries];
    const wanted = (entry: HistoryEntry): boolean => {
      if (bound.set === 'IDParameter' && bound.Id) return bound.Id.includes(entry.id);
      if (bound.set === 'CommandLineParameter' && bound.CommandLine) {
        return bound.CommandLine.some(pattern => WildcardPattern.get(pattern, true).matches(entry.commandLine));
      }
      return true;
    };
    const chosen = all.filter(wanted).slice(0, bound.Count ?? all.length);
    const whole = chosen.length === all.length && !bound.Count;
    const target = whole
      ? 'This command will clear all the entries from the session history.'
      : `This command will clear ${chosen.length} entries from the session history.`;
    if (context.shouldProcess(target)) history.remove(new Set(chosen.map(entry => entry.id)));
  },
});
