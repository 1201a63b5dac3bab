import { sep } from 'node:path';

/** Paths as texts: nothing here looks at what the paths lead to. */
export interface QualifiedPath {
  /** `C:`, `Env:` or `FileSystem::`; empty when the path starts with none. */
  readonly qualifier: string;
  readonly rest: string;
}

export function splitQualifier(path: string): QualifiedPath {
  const match = /^([\w.\\]+::|[^\\/:*?[\]]+:)(.*)$/s.exec(path);
  return { qualifier: match?.[1] ?? '', rest: match?.[2] ?? path };
}

export function unified(path: string): string {
  return sep === '/' ? path.replaceAll('\\', '/') : path.replaceAll('/', '\\');
}

/** Everything before the last separator. */
export function parentText(path: string): string {
  const text = unified(path).replace(/(?<=.)[\\/]$/, '');
  const { qualifier, rest } = splitQualifier(text);
  const at = rest.lastIndexOf(sep);
  if (at > 0) return qualifier + rest.slice(0, at);
  return at === 0 && qualifier !== '' ? qualifier + sep : '';
}

/** What stands behind the last separator. */
export function leafText(path: string): string {
  const text = unified(path).replace(/(?<=.)[\\/]$/, '');
  if (text === sep) return '';
  const { rest } = splitQualifier(text);
  return rest.slice(rest.lastIndexOf(sep) + 1);
}

/** The last dot and what follows; empty when there is none. */
export function extensionText(path: string): string {
  const leaf = leafText(path);
  const at = leaf.lastIndexOf('.');
  return at < 0 || at === leaf.length - 1 ? '' : leaf.slice(at);
}

/** Two parts with one separator between them. */
export function joinText(parent: string, child: string): string {
  const head = unified(parent);
  const tail = unified(child);
  if (head.endsWith(sep)) return head + (tail.startsWith(sep) ? tail.slice(1) : tail);
  return head + (tail.startsWith(sep) ? tail : sep + tail);
}
