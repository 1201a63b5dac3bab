import type { CommandInfo, Shell } from '#cmdlet';
import type { CompletionResult } from './completion-result.ts';

const order = ['Alias', 'Function', 'Filter', 'Cmdlet', 'ExternalScript', 'Script', 'Application'];

const byName = (a: CommandInfo, b: CommandInfo): number => {
  const left = a.name.toLowerCase();
  const right = b.name.toLowerCase();
  return left < right ? -1 : left > right ? 1 : order.indexOf(a.commandType) - order.indexOf(b.commandType);
};

/** Commands whose name begins like the word, or fits it where it holds wildcards; each name once. */
export function commandNames(shell: Shell, word: string): CompletionResult[] {
  const pattern = /[*?[]/.test(word) ? word : `${word}*`;
  const seen = new Set<string>();
  const matches: CompletionResult[] = [];
  for (const { name, commandType, definition } of shell.commands.list(pattern).sort(byName)) {
    const key = name.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    matches.push({ text: name, listText: name, tooltip: commandType === 'Alias' ? definition : name, kind: 'Command' });
  }
  return matches;
}
