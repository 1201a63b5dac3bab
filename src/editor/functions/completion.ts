import { completionTable } from '../completion-table.ts';
import type { EditContext, EditFunction } from '../edit-context.ts';
import type { CompletionItem, CompletionList } from '../ports.ts';

/** A completion that goes on at the next key: what was found, and which match stands in the text (-1: none yet). */
interface Running {
  readonly list: CompletionList;
  index: number;
  /** Length of what stands in the text for it now. */
  length: number;
  /** What was typed there. */
  readonly typed: string;
}

const isRunning = (value: unknown): value is Running => typeof value === 'object' && value !== null && 'list' in value;

const commonPrefix = (texts: readonly string[]): string => {
  let prefix = texts[0] ?? '';
  for (const text of texts) {
    let length = 0;
    while (length < prefix.length && prefix[length]?.toLowerCase() === text[length]?.toLowerCase()) length++;
    prefix = prefix.slice(0, length);
  }
  return prefix;
};

/** `#text` stands for lines of the history that hold the text, `#3` for the third one: newest first. */
const fromHistory = (text: string, cursor: number, entries: readonly string[]): CompletionList | null => {
  const wanted = /^#(\S*)$/.exec(text.slice(0, cursor))?.[1]?.toLowerCase();
  if (wanted === undefined || wanted === '') return null;
  const numbered = /^\d+$/.test(wanted) ? entries[Number(wanted) - 1] : undefined;
  const found = numbered === undefined ? entries.filter(line => line.toLowerCase().includes(wanted)) : [numbered];
  const matches = [...new Set(found.toReversed())].map(line => ({ text: line, listText: line, tooltip: line }));
  return { start: 0, length: cursor, matches };
};

const find = async ({ language, buffer, historyEntries }: EditContext): Promise<Running | null> => {
  const { text, cursor } = buffer;
  const list = fromHistory(text, cursor, historyEntries) ?? (await language.complete(text, cursor));
  // Keys wait while the answer is under way, so the text is still the one that was asked about.
  if (list.matches.length === 0) return null;
  return { list, index: -1, length: list.length, typed: text.slice(list.start, list.start + list.length) };
};

const put = ({ buffer }: EditContext, running: Running, text: string): void => {
  const { start } = running.list;
  buffer.anchor = null;
  buffer.replace(start, start + running.length, text);
  running.length = text.length;
};

/** Inside the quotes, if there are any. */
const withSuffix = ({ text, suffix = '' }: CompletionItem): string =>
  suffix !== '' && /['"]$/.test(text) ? `${text.slice(0, -1)}${suffix}${text.slice(-1)}` : text + suffix;

/** Tab as bash has it: what is common to all matches; once more shows them. */
const complete: EditFunction = async edit => {
  const kept = edit.memory.get('completion');
  if (edit.previousFunction === 'Complete' && isRunning(kept)) {
    edit.printBelow(completionTable(kept.list.matches, edit.columns));
    return;
  }
  const running = await find(edit);
  if (!running) return edit.bell();
  const { matches } = running.list;
  const [only] = matches;
  edit.memory.set('quiet', true);
  if (only && matches.length === 1) return put(edit, running, withSuffix(only));
  const common = commonPrefix(matches.map(match => match.text));
  if (common.length > running.typed.length || common.toLowerCase() !== running.typed.toLowerCase()) {
    if (common.length > 0) put(edit, running, common);
  }
  edit.memory.set('completion', running);
};

const possibleCompletions: EditFunction = async edit => {
  const running = await find(edit);
  if (running) edit.printBelow(completionTable(running.list.matches, edit.columns));
  else edit.bell();
};

/** Tab as Windows has it: one match after the other. */
const cycles =
  (direction: -1 | 1): EditFunction =>
  async edit => {
    const kept = edit.memory.get('completion');
    const goesOn = /^TabComplete/.test(edit.previousFunction) && isRunning(kept);
    const running = goesOn ? kept : await find(edit);
    if (!running) return edit.bell();
    const count = running.list.matches.length;
    running.index = running.index < 0 && direction < 0 ? count - 1 : (running.index + direction + count) % count;
    put(edit, running, running.list.matches[running.index]?.text ?? '');
    edit.memory.set('completion', running);
  };

export const completionFunctions: Readonly<Record<string, EditFunction>> = {
  Complete: complete,
  PossibleCompletions: possibleCompletions,
  TabCompleteNext: cycles(1),
  TabCompletePrevious: cycles(-1),
};
