import type { CommandMetadata, ParameterMetadata, Shell } from '#cmdlet';
import type { CompletionResult } from './completion-result.ts';

/** The runtime's commands carry their metadata; the view that cmdlets have of them does not name it. */
const hasMetadata = (info: object): info is { readonly metadata: CommandMetadata | null } => 'metadata' in info;

/** What is known of a command's parameters; null for a program, or for a name that means nothing. */
export function metadataFor(shell: Shell, name: string, depth = 0): CommandMetadata | null {
  const info = shell.commands.resolve(name);
  if (!info) return null;
  if (info.commandType === 'Alias') return depth < 10 ? metadataFor(shell, info.definition, depth + 1) : null;
  return hasMetadata(info) ? info.metadata : null;
}

const all = (metadata: CommandMetadata): readonly ParameterMetadata[] => [...metadata.parameters, ...metadata.common];

export function findParameter(metadata: CommandMetadata, name: string): ParameterMetadata | null {
  const wanted = name.toLowerCase();
  const named = (parameter: ParameterMetadata): boolean =>
    [parameter.name, ...parameter.aliases].some(known => known.toLowerCase() === wanted);
  const exact = all(metadata).find(named);
  if (exact) return exact;
  const begun = all(metadata).filter(parameter => parameter.name.toLowerCase().startsWith(wanted));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Names of parameters that begin like the word (given without its dash). */
export function parameterNames(metadata: CommandMetadata, word: string): CompletionResult[] {
  const wanted = word.toLowerCase();
  return all(metadata)
    .filter(({ name, hidden }) => !hidden && name.toLowerCase().startsWith(wanted))
    .map(({ name, type }) => ({
      text: `-${name}`,
      listText: name,
      tooltip: `[${type.typeName}] ${name}`,
      kind: 'ParameterName' as const,
    }));
}

/** Values that a parameter's type names: the members of an enumeration, or of a ValidateSet. */
export function parameterValues({ type }: ParameterMetadata, word: string): CompletionResult[] {
  const wanted = word.toLowerCase();
  return [...(type.names ?? [])]
    .filter(name => name.toLowerCase().startsWith(wanted))
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(name => ({
      text: /[\s'"]/.test(name) ? `'${name}'` : name,
      listText: name,
      tooltip: name,
      kind: 'ParameterValue' as const,
    }));
}
