import { sep } from 'node:path';

/**
 * How the file system of this machine writes paths. In what is typed a backslash is a separator everywhere, as PowerShell has it;
 * in the names that the system gives it is a letter like others, and nothing here touches those.
 */
export const separator = sep;

export function unifySeparators(path: string): string {
  return separator === '/' ? path.replaceAll('\\', '/') : path.replaceAll('/', '\\');
}

/** The head of a path that names where it starts: `Env:`, `C:`, `FileSystem::`. */
export interface Qualifier {
  readonly kind: 'drive' | 'provider';
  readonly name: string;
  readonly rest: string;
}

/** Null for a path that starts with neither a drive's nor a provider's name. */
export function qualifierOf(path: string): Qualifier | null {
  const provider = /^([\w.]+(?:\\[\w.]+)?)::(.*)$/s.exec(path);
  if (provider) return { kind: 'provider', name: provider[1] ?? '', rest: provider[2] ?? '' };
  const drive = /^([^\\/:*?[\]]+):(.*)$/s.exec(path);
  return drive ? { kind: 'drive', name: drive[1] ?? '', rest: drive[2] ?? '' } : null;
}

/** Joined with one separator; nothing else is changed. */
export function joinPaths(parent: string, child: string): string {
  if (parent === '') return child;
  const tail = child.startsWith(separator) ? child.slice(1) : child;
  return parent.endsWith(separator) ? parent + tail : parent + separator + tail;
}

/** Everything before the last separator; empty when there is none, or only the root stands there. */
export function parentOf(path: string): string {
  const text = withoutTrailingSeparator(path);
  const at = text.lastIndexOf(separator);
  return at <= 0 ? '' : text.slice(0, at);
}

/** What stands behind the last separator. */
export function leafOf(path: string): string {
  const text = withoutTrailingSeparator(path);
  return text.slice(text.lastIndexOf(separator) + 1);
}

export function withoutTrailingSeparator(path: string): string {
  return path.length > 1 && path.endsWith(separator) ? path.slice(0, -1) : path;
}

/** Takes `.`, `..` and empty segments out of the part behind a root. */
export function collapse(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split(separator)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  return kept.join(separator);
}

/** `to` as seen from the folder `from`; both absolute. Starts with a dot always. */
export function relativePath(from: string, to: string): string {
  const here = collapse(from).split(separator).filter(Boolean);
  const there = collapse(to).split(separator).filter(Boolean);
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
  if (shared === here.length && there.length === here.length) {
    const name = here.at(-1);
    return name === undefined ? '.' : ['..', name].join(separator);
  }
  const up = here.length - shared;
  const down = there.slice(shared);
  return up === 0 ? ['.', ...down].join(separator) : [...Array<string>(up).fill('..'), ...down].join(separator);
}
