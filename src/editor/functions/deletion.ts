import type { EditContext, EditFunction } from '../edit-context.ts';

const removeSelection = ({ buffer }: EditContext): boolean => {
  const selection = buffer.selection;
  buffer.anchor = null;
  if (!selection) return false;
  buffer.replace(selection.start, selection.end, '');
  return true;
};

const removeTo = (edit: EditContext, target: (edit: EditContext) => number): void => {
  if (removeSelection(edit)) return;
  const { buffer } = edit;
  const to = target(edit);
  buffer.replace(Math.min(to, buffer.cursor), Math.max(to, buffer.cursor), '');
};

const swapCharacters: EditFunction = ({ buffer, bell }) => {
  const at = buffer.cursor === buffer.text.length ? buffer.previous() : buffer.cursor;
  if (at === 0 || buffer.text.length < 2) return bell();
  const before = buffer.previous(at);
  const after = buffer.next(at);
  buffer.replace(before, after, buffer.text.slice(at, after) + buffer.text.slice(before, at));
};

/** Changes the word from the cursor on, and goes behind it. */
const changesWord =
  (change: (word: string) => string): EditFunction =>
  ({ buffer, words }) => {
    const end = words.endOfWord(buffer.text, buffer.cursor);
    buffer.replace(buffer.cursor, end, change(buffer.text.slice(buffer.cursor, end)));
  };

const capitalize = (word: string): string => word.toLowerCase().replace(/[\p{L}\p{N}]/u, first => first.toUpperCase());

export const deletionFunctions: Readonly<Record<string, EditFunction>> = {
  BackwardDeleteChar: edit => removeTo(edit, ({ buffer }) => buffer.previous()),
  DeleteChar: edit => removeTo(edit, ({ buffer }) => buffer.next()),
  DeleteCharOrExit: edit => {
    if (edit.buffer.text === '') edit.end({ kind: 'exit' });
    else removeTo(edit, ({ buffer }) => buffer.next());
  },
  BackwardDeleteLine: edit => removeTo(edit, () => 0),
  BackwardDeleteInput: edit => removeTo(edit, () => 0),
  ForwardDeleteLine: edit => removeTo(edit, ({ buffer }) => buffer.lineEnd()),
  ForwardDeleteInput: edit => removeTo(edit, ({ buffer }) => buffer.text.length),
  DeleteWord: edit => removeTo(edit, ({ buffer, words }) => words.endOfWord(buffer.text, buffer.cursor)),
  DeleteLine: ({ buffer }) => buffer.setAll(''),
  RevertLine: ({ buffer, history }) => {
    buffer.anchor = null;
    buffer.setAll('');
    history.reset();
  },
  SwapCharacters: swapCharacters,
  UpcaseWord: changesWord(word => word.toUpperCase()),
  DowncaseWord: changesWord(word => word.toLowerCase()),
  CapitalizeWord: changesWord(capitalize),
  Undo: ({ buffer, bell }) => void (buffer.undo() || bell()),
  Redo: ({ buffer, bell }) => void (buffer.redo() || bell()),
};
