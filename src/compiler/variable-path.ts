/** `$global:x`, `$env:PATH`, `$x`: the scope or drive in front, in lower case, and the name behind it. */
export interface VariablePath {
  readonly scope: 'global' | 'script' | 'local' | 'private' | 'using' | 'workflow' | null;
  /** A drive other than the scopes: `env`, `function`, `variable`, `alias`, a path's drive. */
  readonly drive: string | null;
  /** As written. */
  readonly name: string;
  readonly lower: string;
}

const scopes = new Set(['global', 'script', 'local', 'private', 'using', 'workflow']);

export function parseVariablePath(path: string): VariablePath {
  const colon = path.indexOf(':');
  if (colon > 0) {
    const head = path.slice(0, colon).toLowerCase();
    const name = path.slice(colon + 1);
    if (scopes.has(head)) return { scope: head as VariablePath['scope'], drive: null, name, lower: name.toLowerCase() };
    if (head === 'variable') return { scope: null, drive: null, name, lower: name.toLowerCase() };
    return { scope: null, drive: head, name, lower: name.toLowerCase() };
  }
  return { scope: null, drive: null, name: path, lower: path.toLowerCase() };
}

/** Names that the language itself sets for each function or block; read from the activation, not from a slot. */
export const automaticNames: ReadonlySet<string> = new Set([
  'args',
  'input',
  'this',
  'psboundparameters',
  'myinvocation',
  'pscmdlet',
  'psscriptroot',
  'pscommandpath',
  '?',
  '^',
  '$',
]);
