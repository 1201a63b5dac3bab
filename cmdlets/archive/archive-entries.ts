import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Entries of a zip file by name, as the zip library takes them. Names come from the file system, never from a script. */
export type ArchiveEntries = Record<string, Uint8Array | [Uint8Array, { mtime: Date }]>;

/** Adds a file, or a folder with all that is in it, under its own name. */
export function addToArchive(
  entries: ArchiveEntries,
  path: string,
  checkStop: () => void,
  name = basename(path),
): void {
  checkStop();
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    entries[name] = [readFileSync(path), { mtime: stat.mtime }];
    return;
  }
  const children = readdirSync(path);
  entries[`${name}/`] = [new Uint8Array(0), { mtime: stat.mtime }];
  for (const child of children) addToArchive(entries, join(path, child), checkStop, `${name}/${child}`);
}
