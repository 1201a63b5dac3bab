import { compareText, type NetType } from '#values';
import { type CompletionResult, match } from './completion-result.ts';
import type { Site } from './site.ts';

/** Types and namespaces that begin like the word; without a dot in it types are found by their own name or their accelerator. */
export function typeMatches(site: Site, word: string): CompletionResult[] {
  const known = [...site.shell.types.names()];
  const matches = word.includes('.')
    ? [...inNamespace(site, known, word), ...namespaceMatches(site, word)]
    : [...byShortName(site, known, word), ...namespaceMatches(site, word)];
  return matches.sort((a, b) => compareText(a.listText, b.listText, true));
}

type KnownType = ReturnType<Site['shell']['types']['names']> extends Iterable<infer T> ? T : never;

const lastName = (fullName: string): string =>
  fullName.slice(Math.max(fullName.lastIndexOf('.'), fullName.lastIndexOf('+')) + 1);
const namespaceOf = (fullName: string): string => fullName.slice(0, Math.max(0, fullName.lastIndexOf('.')));

function inNamespace(site: Site, known: readonly KnownType[], word: string): CompletionResult[] {
  const wanted = word.toLowerCase();
  const namespace = namespaceOf(wanted);
  return known
    .filter(({ fullName }) => {
      const lower = fullName.toLowerCase();
      return lower.startsWith(wanted) && namespaceOf(lower) === namespace;
    })
    .map(each => typeMatch(site, each, each.fullName));
}

function byShortName(site: Site, known: readonly KnownType[], word: string): CompletionResult[] {
  const wanted = word.toLowerCase();
  return known.flatMap(each => {
    const accelerated = each.shortNames.filter(name => name.startsWith(wanted));
    if (accelerated.length > 0) return accelerated.map(name => typeMatch(site, each, acceleratorText(name)));
    if (!lastName(each.fullName).toLowerCase().startsWith(wanted)) return [];
    return [typeMatch(site, each, attributeText(each.fullName) ?? each.fullName)];
  });
}

/** Accelerators that are spelled like the type itself. */
const acceleratorText = (name: string): string =>
  /^u?int\d+$/.test(name) ? name.replace('i', 'I').replace('uI', 'UI') : name;

const attributeText = (fullName: string): string | null =>
  /^System\.Management\.Automation\.(\w+)Attribute$/.exec(fullName)?.[1] ?? null;

function typeMatch(site: Site, { fullName, shortNames, arity }: KnownType, text: string): CompletionResult {
  const name = lastName(fullName);
  if (arity > 0) {
    const names = arity === 1 ? 'T' : Array.from({ length: arity }, (_, i) => `T${i + 1}`).join(', ');
    return match('Type', text, `${name}<${','.repeat(arity - 1)}>`, `${fullName}[${names}]`);
  }
  const loaded = text !== fullName || shortNames.length > 0 || fullName.startsWith('System.Management.Automation.');
  const type = loaded ? site.shell.types.resolve(fullName) : null;
  return match('Type', text, name, type ? `${kindOf(type)} ${fullName}` : fullName);
}

function kindOf(type: NetType): string {
  if (type.kind === 'enum') return 'Enum';
  if (type.kind === 'interface') return 'Interface';
  return type.kind === 'struct' ? 'Struct' : 'Class';
}

/** Namespaces at the level that the word has reached. */
export function namespaceMatches(site: Site, word: string): CompletionResult[] {
  const wanted = word.toLowerCase();
  const depth = word.split('.').length;
  const found = new Map<string, string>();
  for (const { fullName } of site.shell.types.names()) {
    const parts = namespaceOf(fullName).split('.');
    if (parts.length < depth) continue;
    const namespace = parts.slice(0, depth).join('.');
    if (namespace !== '' && namespace.toLowerCase().startsWith(wanted)) found.set(namespace.toLowerCase(), namespace);
  }
  return [...found.values()]
    .sort((a, b) => compareText(a, b, true))
    .map(namespace => match('Namespace', namespace, lastName(namespace), `Namespace ${namespace}`));
}
