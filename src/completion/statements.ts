import type { Ast } from '#language';
import { type CommandCompletion, type CompletionResult, match } from './completion-result.ts';
import { pathMatches } from './paths.ts';
import { begins, readWord } from './quoting.ts';
import { type Site, textOf } from './site.ts';
import { namespaceMatches, typeMatches } from './type-names.ts';

const usingKeywords: readonly (readonly [name: string, tooltip: string])[] = [
  ['assembly', 'Specifies the path to a .NET assembly to load.\n\nusing assembly <.NET-assembly-path>'],
  [
    'module',
    'Specifies a PowerShell module to load classes from.\n\nusing module <ModuleName or Path>\n\nusing module <ModuleSpecification hashtable>',
  ],
  [
    'namespace',
    'Specifies a .NET namespace to resolve types from or a namespace alias.\n\nusing namespace <.NET-namespace>\n\nusing namespace <AliasName> = <.NET-namespace>',
  ],
  ['type', 'Specifies an alias for a .NET Type.\n\nusing type <AliasName> = <.NET-type>'],
];

/** What follows `using`: its kind, then a namespace, a type, a module's or an assembly's file. */
export function usingCompletion(site: Site, start: number): CommandCompletion | null {
  const typed = /^using\s+(\w*)$/i.exec(site.text.slice(start, site.cursor));
  if (typed) {
    const word = typed[1] ?? '';
    const matches = usingKeywords
      .filter(([name]) => begins(name, word))
      .map(([name, tooltip]) => match('Keyword', name, name, tooltip));
    return { start: site.cursor - word.length, length: word.length, matches };
  }
  const named = /^using\s+(\w+)\s+(\S*)$/i.exec(site.text.slice(start, site.cursor));
  const [, kind = '', word = ''] = named ?? [];
  const matches = usingTargets(site, kind.toLowerCase(), word);
  return named && word !== '' ? { start: site.cursor - word.length, length: word.length, matches } : null;
}

function usingTargets(site: Site, kind: string, word: string): CompletionResult[] {
  if (kind === 'namespace') return namespaceMatches(site, word);
  if (kind === 'type') return typeMatches(site, word);
  const extensions = kind === 'module' ? /\.(?:psm1|psd1|dll|cdxml)$/i : /\.dll$/i;
  return pathMatches(site, readWord(word)).filter(
    each => each.kind === 'ProviderContainer' || extensions.test(each.listText),
  );
}

/** Labels of the loops around a `break` or `continue`, from the outside in. */
export function labelCompletion(
  site: Site,
  node: Extract<Ast, { kind: 'BreakStatement' | 'ContinueStatement' }>,
): CommandCompletion | null {
  const start = node.label && node.label.end >= site.cursor ? node.label.start : site.cursor;
  const word = site.text.slice(start, site.cursor);
  const matches = site.path.flatMap(each => {
    if (!('label' in each) || typeof each.label !== 'string' || !begins(each.label, word)) return [];
    return [match('Text', each.label, each.label, textOf(site, each))];
  });
  if (matches.length === 0) return null;
  return { start, length: node.label && start === node.label.start ? node.label.end - start : word.length, matches };
}
