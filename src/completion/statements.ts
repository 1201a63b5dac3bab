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

/** Labels of the loops around a `break` or `continue`, from the outside in, that begin with the whole label typed. */
export function labelCompletion(
  site: Site,
  { label }: Extract<Ast, { kind: 'BreakStatement' | 'ContinueStatement' }>,
): CommandCompletion | null {
  const touched = label ? label.start < site.cursor && site.cursor <= label.end : !site.token;
  if (!touched) return null;
  const start = label?.start ?? site.cursor;
  const end = label?.end ?? site.cursor;
  const word = site.text.slice(start, end);
  const matches = site.path.flatMap(each => {
    if (!('label' in each) || typeof each.label !== 'string' || !begins(each.label, word)) return [];
    return [match('Text', each.label, each.label, textOf(site, each))];
  });
  if (matches.length === 0) return null;
  return { start, length: end - start, matches };
}
