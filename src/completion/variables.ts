import type { Shell } from '#cmdlet';
import type { CompletionResult } from './completion-result.ts';

const sorted = (names: Iterable<string>): string[] =>
  [...new Set(names)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

const plainName = /^[\p{L}\p{N}_?:]+$/u;

/** Variables by the beginning of their name, given without `$`; `env:` lists the environment. */
export function variableNames(shell: Shell, word: string): CompletionResult[] {
  const colon = word.indexOf(':');
  const scope = colon < 0 ? '' : word.slice(0, colon + 1);
  const wanted = word.slice(colon + 1).toLowerCase();
  const names =
    scope.toLowerCase() === 'env:' ? Object.keys(process.env) : shell.variables.all().map(variable => variable.name);
  return sorted(names)
    .filter(name => name.toLowerCase().startsWith(wanted))
    .map(name => {
      const full = `${scope}${name}`;
      const text = plainName.test(full) ? `$${full}` : `\${${full}}`;
      return { text, listText: name, tooltip: name, kind: 'Variable' };
    });
}
