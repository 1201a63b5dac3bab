import type { EditContext, EditFunction } from '../edit-context.ts';

const isKill = (name: string): boolean => /Kill|WordRubout/.test(name);

/** Kills to where `target` says; kills one after the other join. */
const kills =
  (target: (edit: EditContext) => number): EditFunction =>
  edit => {
    const { buffer } = edit;
    const to = target(edit);
    const start = Math.min(to, buffer.cursor);
    const end = Math.max(to, buffer.cursor);
    edit.kills.add(buffer.text.slice(start, end), isKill(edit.previousFunction), to < buffer.cursor);
    buffer.anchor = null;
    buffer.replace(start, end, '');
  };

const yank: EditFunction = ({ buffer, kills: ring }) => {
  buffer.mark = buffer.cursor;
  buffer.insert(ring.current);
};

const yankPop: EditFunction = ({ buffer, kills: ring, previousFunction, bell }) => {
  if (previousFunction !== 'Yank' && previousFunction !== 'YankPop') return bell();
  const old = ring.current;
  buffer.replace(buffer.cursor - old.length, buffer.cursor, ring.rotate());
};

/** The words of a line as arguments: quotes hold blanks together. */
const argumentsOf = (line: string): string[] => line.match(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"|[^\s'"|;]+/g) ?? [];

/** Inserts the last argument of the newest line; again takes that of the line before. */
const yankLastArg: EditFunction = ({ buffer, historyEntries, memory, previousFunction, bell }) => {
  const again = previousFunction === 'YankLastArg';
  const depth = again ? Number(memory.get('depth') ?? 0) + 1 : 1;
  const inserted = again ? String(memory.get('inserted') ?? '') : '';
  const line = historyEntries.at(-depth);
  const argument = line === undefined ? undefined : argumentsOf(line).at(-1);
  if (argument === undefined) return bell();
  buffer.replace(buffer.cursor - inserted.length, buffer.cursor, argument);
  memory.set('depth', depth);
  memory.set('inserted', argument);
};

const yankNthArg: EditFunction = ({ buffer, historyEntries, argument, bell }) => {
  const word = argumentsOf(historyEntries.at(-1) ?? '')[argument ?? 1];
  if (word === undefined) bell();
  else buffer.insert(word);
};

/** Without a clipboard of the system, cut and copy go through the kill ring. */
const cutOrCopy =
  (cut: boolean): EditFunction =>
  ({ buffer, kills: ring }) => {
    const { start, end } = buffer.selection ?? { start: 0, end: buffer.text.length };
    ring.add(buffer.text.slice(start, end), false, false);
    if (cut) {
      buffer.anchor = null;
      buffer.replace(start, end, '');
    }
  };

export const killFunctions: Readonly<Record<string, EditFunction>> = {
  KillLine: kills(({ buffer }) => (buffer.cursor === buffer.lineEnd() ? buffer.next() : buffer.lineEnd())),
  BackwardKillLine: kills(() => 0),
  BackwardKillInput: kills(() => 0),
  KillWord: kills(({ buffer, words }) => words.endOfWord(buffer.text, buffer.cursor)),
  BackwardKillWord: kills(({ buffer, words }) => words.startOfWord(buffer.text, buffer.cursor)),
  ShellKillWord: kills(({ buffer, words }) => words.endOfWord(buffer.text, buffer.cursor)),
  UnixWordRubout: kills(({ buffer, words }) => words.startOfBlankWord(buffer.text, buffer.cursor)),
  KillRegion: kills(({ buffer }) => buffer.mark),
  Yank: yank,
  YankPop: yankPop,
  YankLastArg: yankLastArg,
  YankNthArg: yankNthArg,
  Cut: cutOrCopy(true),
  Copy: cutOrCopy(false),
  Paste: yank,
};
