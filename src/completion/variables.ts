import { arrayTypeOf, booleanType, compareText, type NetType, objectType, typeDisplayName, typeOf } from '#values';
import { withoutNamespaces } from './arguments/parameter-names.ts';
import { type CompletionResult, match, ordinal } from './completion-result.ts';
import { begins } from './quoting.ts';
import type { Site } from './site.ts';
import { textVariables } from './text-variables.ts';
import { descriptions } from './variable-descriptions.ts';

/** Automatic variables that are there only while something runs. */
const automatic = [
  '^',
  '_',
  'args',
  'ConsoleFileName',
  'Event',
  'EventArgs',
  'EventSubscriber',
  'foreach',
  'input',
  'LogCommandHealthEvent',
  'LogCommandLifecycleEvent',
  'LogEngineHealthEvent',
  'LogEngineLifecycleEvent',
  'LogProviderHealthEvent',
  'LogProviderLifecycleEvent',
  'LogSettingsEvent',
  'Matches',
  'OFS',
  'PSCmdlet',
  'PSDebugContext',
  'PSItem',
  'PSLogUserData',
  'PSModuleAutoLoadingPreference',
  'PSSenderInfo',
  'PSSessionConfigurationName',
  'PSSessionOption',
  'Sender',
  'StackTrace',
  'switch',
  'this',
  'VerboseHelpErrors',
];

/** Those that every scope has. */
const alwaysThere = [
  '$',
  '?',
  'args',
  'false',
  'input',
  'MyInvocation',
  'null',
  'PSBoundParameters',
  'PSCommandPath',
  'PSScriptRoot',
  'true',
];
const alwaysTyped: ReadonlyMap<string, NetType> = new Map([
  ['?', booleanType],
  ['args', arrayTypeOf(objectType)],
  ['false', booleanType],
  ['true', booleanType],
]);

const scopes = ['Global:', 'Local:', 'Private:', 'Script:', 'Using:'];
const plainName = /^(?:[\p{L}\p{N}_]+|[?_])$/u;

/** How a variable is written: `$name`, `${name}`, `@name`. */
interface Form {
  readonly sigil: '$' | '@';
  readonly braced: boolean;
  /** `env:`, `global:` as typed. */
  readonly scope: string;
}

const written = ({ sigil, braced, scope }: Form, name: string): string =>
  braced || !plainName.test(name.replace(/:$/, '')) ? `${sigil}{${scope}${name}}` : `${sigil}${scope}${name}`;

/** Variables for a token like `$na`, `${na`, `@na`, `$env:NA`. */
export function variableMatches(site: Site, token: string): CompletionResult[] {
  const sigil = token.startsWith('@') ? '@' : '$';
  const braced = token.startsWith('{', 1);
  const typed = token.slice(braced ? 2 : 1).replace(/\}$/, '');
  const colon = typed.indexOf(':');
  const form: Form = { sigil, braced, scope: typed.slice(0, colon + 1) };
  const word = typed.slice(colon + 1);
  const scope = typed.slice(0, Math.max(colon, 0)).toLowerCase();
  if (/^(?:global|local|private|script|using|variable)$/.test(scope)) return sessionVariables(site, form, word);
  if (colon >= 0) return driveItems(site, form, typed.slice(0, colon), word);
  return distinct([
    ...textVariables(site, word).map(({ name, tooltip }) => match('Variable', written(form, name), name, tooltip)),
    ...sessionVariables(site, form, word),
    ...environment(site, form, word),
    ...automatic.filter(name => begins(name, word)).map(name => match('Variable', written(form, name), name)),
    ...(sigil === '@' ? [] : prefixes(site, word)),
  ]);
}

function distinct(matches: readonly CompletionResult[]): CompletionResult[] {
  const seen = new Set<string>();
  return matches.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sessionVariables(site: Site, form: Form, word: string): CompletionResult[] {
  const { variables } = site.shell;
  const shown = variables.all().filter(each => each.visibility === 'Public');
  const there = new Set(shown.map(({ name }) => name.toLowerCase()));
  const all = [
    ...shown.map(({ name, value, description }) => ({ name, type: typeOf(value), description })),
    ...alwaysThere
      .filter(name => !there.has(name.toLowerCase()))
      .map(name => ({ name, type: alwaysTyped.get(name) ?? typeOf(variables.get(name)), description: '' })),
  ];
  return all
    .filter(({ name }) => begins(name, word))
    .sort((a, b) => ordinal(a.name, b.name))
    .map(({ name, type, description }) => {
      const typed = type ? `[${withoutNamespaces(typeDisplayName(type))}]$${name}` : name;
      const explained = description || (descriptions.get(name.toLowerCase()) ?? '');
      return match('Variable', written(form, name), name, explained === '' ? typed : `${typed} - ${explained}`);
    });
}

/** Variables of the environment complete from the beginning of `env:` too. */
function environment(site: Site, form: Form, word: string): CompletionResult[] {
  if (word.length === 0 || !'env:'.startsWith(word.toLowerCase())) return [];
  return driveItems(site, { ...form, scope: 'env:' }, 'env', '')
    .map(each => match('Variable', each.text, `env:${each.listText}`, `[string]env:${each.listText}`))
    .sort((a, b) => (a.listText < b.listText ? -1 : 1));
}

/** `$function:na`, `$env:NA`: items of a drive that is not a file system's. */
function driveItems(site: Site, form: Form, drive: string, word: string): CompletionResult[] {
  try {
    const { provider, path } = site.shell.drives.locate(`${drive}:/`);
    if (provider.name === 'FileSystem') return [];
    return provider
      .children(path, true)
      .filter(({ name }) => begins(name, word))
      .sort((a, b) => compareText(a.name, b.name, true))
      .map(({ name }) => match('Variable', written(form, name), name));
  } catch {
    return [];
  }
}

function prefixes(site: Site, word: string): CompletionResult[] {
  const drives = site.shell.drives.list().filter(({ name }) => plainName.test(name));
  return [
    ...drives.map(({ name, description }) => match('Variable', `$${name}:`, name, description || name)),
    ...scopes.map(name => match('Variable', `$${name}`, name)),
  ].filter(each => begins(each.listText, word));
}
