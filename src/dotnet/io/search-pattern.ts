import { escapeForRegExp } from '../regex/escape.ts';

/** Does a name match a search pattern of System.IO (`*.txt`, `a?c`)? Case counts, as the file system's does. */
export function matchesPattern(name: string, pattern: string): boolean {
  if (pattern === '*' || pattern === '*.*') return true;
  const source = escapeForRegExp(pattern).replaceAll('\\*', '.*').replaceAll('\\?', '.');
  return new RegExp(`^${source}$`, 's').test(name);
}
