import { type Dirent, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Shell } from '#cmdlet';
import type { CompletionResult } from './completion-result.ts';

const needsQuotes = /[\s'"`$@#(){}[\];,|&<>]/;

/** A path as a word of the language: quoted where it holds what the language would read. */
const asWord = (path: string): string => (needsQuotes.test(path) ? `'${path.replaceAll("'", "''")}'` : path);

const entriesOf = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

const isFolder = (entry: Dirent, path: string): boolean => {
  if (entry.isDirectory()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Files and folders that go on from the word; names without a folder get `./` in front, as PowerShell writes them. */
export function paths(shell: Shell, word: string): CompletionResult[] {
  const cut = word.lastIndexOf('/') + 1;
  const typedFolder = word.slice(0, cut);
  const wanted = word.slice(cut).toLowerCase();
  const base = shell.drives.location;
  const folder = typedFolder.startsWith('~/')
    ? homedir() + typedFolder.slice(1)
    : typedFolder.startsWith('/')
      ? typedFolder
      : join(base, typedFolder);
  const shownFolder =
    typedFolder === '' ? './' : typedFolder.startsWith('~/') ? `${homedir()}/${typedFolder.slice(2)}` : typedFolder;
  return entriesOf(folder)
    .filter(({ name }) => name.toLowerCase().startsWith(wanted) && (wanted !== '' || !name.startsWith('.')))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(entry => {
      const full = join(folder, entry.name);
      const kind = isFolder(entry, full) ? 'ProviderContainer' : 'ProviderItem';
      return { text: asWord(shownFolder + entry.name), listText: entry.name, tooltip: full, kind };
    });
}
