import { join, relative } from 'node:path';
import type { ChildItem, ItemPath } from '#cmdlet';
import { compareText, WildcardPattern } from '#values';
import { type CompletionResult, match } from './completion-result.ts';
import { asWord, begins, type Word } from './quoting.ts';
import type { Site } from './site.ts';

export interface PathOptions {
  /** Folders only, as Set-Location wants them. */
  readonly containersOnly?: boolean;
  /** Characters of wildcards stand for themselves (-LiteralPath). */
  readonly literal?: boolean;
  /** Where a command's name stands: what needs quotes also needs `&`. */
  readonly called?: boolean;
}

/** A folder as typed: where it leads, and how its items are written. */
interface Folder {
  readonly item: ItemPath;
  readonly prefix: string;
}

/** Items of a provider that go on from the word: files, variables, functions … */
export function pathMatches(site: Site, word: Word, options: PathOptions = {}): CompletionResult[] {
  const cut = word.text.lastIndexOf('/') + 1 || word.text.indexOf(':') + 1;
  const leaf = word.text.slice(cut);
  if (word.text === '~') return [];
  const folder = folderOf(site, word.text.slice(0, cut));
  if (!folder) return [];
  return childrenOf(folder.item)
    .filter(child => begins(child.name, leaf) && (child.isContainer || !options.containersOnly))
    .sort((a, b) => compareText(a.name, b.name, true))
    .map(child => {
      const path = folder.prefix + (options.literal ? child.name : WildcardPattern.escape(child.name));
      const kind = child.isContainer ? 'ProviderContainer' : 'ProviderItem';
      return match(kind, written(path, word, options), child.name, tooltipOf(folder, child.name));
    });
}

function written(path: string, { quote }: Word, options: PathOptions): string {
  const bare = options.literal === true && asWord(path.replace(/[[\]]/g, '')) === path.replace(/[[\]]/g, '');
  const text = bare && quote === '' ? path : asWord(path, quote);
  return options.called && quote === '' && text !== path ? `& ${text}` : text;
}

function tooltipOf({ item, prefix }: Folder, name: string): string {
  return item.provider.name === 'FileSystem' ? join(item.path, name) : prefix + name;
}

function folderOf(site: Site, typed: string): Folder | null {
  const { drives } = site.shell;
  try {
    const item = drives.locate(typed === '' ? '.' : typed);
    const colon = typed.indexOf(':');
    if (colon >= 0) {
      const rest = typed.slice(colon + 1).replace(/^\//, '');
      return { item, prefix: `${item.drive?.name ?? typed.slice(0, colon)}:/${rest}` };
    }
    if (/^[/~]/.test(typed) || item.provider.name !== 'FileSystem') return { item, prefix: typed };
    return { item, prefix: relativePrefix(drives.locate('.').path, item.path) };
  } catch {
    // A drive that is not there has no items.
    return null;
  }
}

/** `./`, `./sub/`, `../`: how a folder is written from the current one. */
function relativePrefix(from: string, to: string): string {
  const path = relative(from, to);
  if (path === '') return './';
  return path.startsWith('..') ? `${path}/` : `./${path}/`;
}

function childrenOf(item: ItemPath): ChildItem[] {
  try {
    return item.provider.children(item.path, true);
  } catch {
    // No such folder, or not ours to read.
    return [];
  }
}
