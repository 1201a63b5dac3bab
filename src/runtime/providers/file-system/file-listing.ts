import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import type { ChildItem } from '#cmdlet';
import { joinPaths, leafOf } from '../path-syntax.ts';

/** What stands at a path, links followed; null for nothing and for a link that leads nowhere. */
export function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false, bigint: false }) ?? null;
}

/** The entry itself, a link as a link; null for nothing. A name that is no path of the system's is nothing as well. */
export function entryOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

export function isFolder(path: string): boolean {
  try {
    return statOf(path)?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** On Unix a name that starts with a dot is hidden. */
export function isHidden(path: string): boolean {
  const leaf = leafOf(path);
  return leaf.startsWith('.') && leaf !== '.' && leaf !== '..';
}

/** Entries of a folder as PowerShell lists them: folders, then files, each by name in the culture's order. */
export function listFolder(path: string, force: boolean): ChildItem[] {
  const folders: ChildItem[] = [];
  const files: ChildItem[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!force && entry.name.startsWith('.')) continue;
    const isContainer = leadsToFolder(path, entry);
    const list = isContainer ? folders : files;
    list.push(
      entry.isSymbolicLink() ? { name: entry.name, isContainer, isLink: true } : { name: entry.name, isContainer },
    );
  }
  const { compare } = new Intl.Collator('en-US');
  const byName = (a: ChildItem, b: ChildItem): number => compare(a.name, b.name);
  return [...folders.sort(byName), ...files.sort(byName)];
}

function leadsToFolder(parent: string, entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && isFolder(joinPaths(parent, entry.name)));
}
