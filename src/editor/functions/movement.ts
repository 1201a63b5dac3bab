import type { EditContext, EditFunction } from '../edit-context.ts';

/** How far a movement goes: an offset, from what stands in the buffer. */
type Movement = (edit: EditContext) => number;

const movements = {
  BackwardChar: ({ buffer }) => buffer.previous(),
  ForwardChar: ({ buffer }) => buffer.next(),
  BackwardWord: ({ buffer, words }) => words.startOfWord(buffer.text, buffer.cursor),
  ForwardWord: ({ buffer, words }) => words.endOfWord(buffer.text, buffer.cursor),
  NextWord: ({ buffer, words }) => words.nextWord(buffer.text, buffer.cursor),
  BeginningOfLine: ({ buffer }) => (buffer.cursor === buffer.lineStart() ? 0 : buffer.lineStart()),
  EndOfLine: ({ buffer }) => (buffer.cursor === buffer.lineEnd() ? buffer.text.length : buffer.lineEnd()),
} satisfies Record<string, Movement>;

const moves =
  (movement: Movement): EditFunction =>
  edit => {
    const times = Math.max(1, edit.argument ?? 1);
    for (let i = 0; i < times; i++) edit.buffer.cursor = movement(edit);
    edit.buffer.anchor = null;
  };

/** Moves and keeps hold of where it came from, so that the text between is selected. */
const selects =
  (movement: Movement): EditFunction =>
  edit => {
    edit.buffer.anchor ??= edit.buffer.cursor;
    edit.buffer.cursor = movement(edit);
  };

/** Takes the suggested text over as far as `to` says; false when there is none to take. */
const takePrediction = (edit: EditContext, to: (line: string, from: number) => number): boolean => {
  const { buffer, prediction } = edit;
  if (prediction === null || buffer.cursor !== buffer.text.length) return false;
  const from = buffer.text.length;
  buffer.replace(from, from, prediction.slice(from, to(prediction, from)));
  return true;
};

/** At the end of the input, movement forward takes over what is suggested there. */
const orPrediction =
  (movement: Movement, to: (edit: EditContext, line: string, from: number) => number): EditFunction =>
  (edit, event) => {
    if (!takePrediction(edit, (line, from) => to(edit, line, from))) moves(movement)(edit, event);
  };

/** A line up or down, keeping the column; false at the first or last line. */
export const moveLine = (edit: EditContext, direction: -1 | 1): boolean => {
  const { buffer, memory } = edit;
  const start = buffer.lineStart();
  const end = buffer.lineEnd();
  if (direction < 0 ? start === 0 : end === buffer.text.length) return false;
  const kept = memory.get('column');
  const column =
    typeof kept === 'number'
      ? kept
      : buffer.cursor === end && end > start
        ? Number.POSITIVE_INFINITY
        : buffer.cursor - start;
  const target = direction < 0 ? buffer.lineStart(start - 1) : end + 1;
  buffer.cursor = Math.min(buffer.lineEnd(target), target + column);
  memory.set('column', column);
  return true;
};

export const movementFunctions: Readonly<Record<string, EditFunction>> = {
  BackwardChar: moves(movements.BackwardChar),
  ForwardChar: orPrediction(movements.ForwardChar, (_, line) => line.length),
  BackwardWord: moves(movements.BackwardWord),
  ForwardWord: orPrediction(movements.ForwardWord, ({ words }, line, from) => words.endOfWord(line, from)),
  NextWord: orPrediction(movements.NextWord, ({ words }, line, from) => words.nextWord(line, from)),
  BeginningOfLine: moves(movements.BeginningOfLine),
  EndOfLine: moves(movements.EndOfLine),
  AcceptSuggestion: edit => void takePrediction(edit, line => line.length),
  AcceptNextSuggestionWord: edit => void takePrediction(edit, (line, from) => edit.words.endOfWord(line, from)),
  PreviousLine: edit => void moveLine(edit, -1),
  NextLine: edit => void moveLine(edit, 1),
  SelectBackwardChar: selects(movements.BackwardChar),
  SelectForwardChar: selects(movements.ForwardChar),
  SelectBackwardWord: selects(movements.BackwardWord),
  SelectForwardWord: selects(movements.ForwardWord),
  SelectNextWord: selects(movements.NextWord),
  SelectBackwardsLine: selects(({ buffer }) => buffer.lineStart()),
  SelectLine: selects(({ buffer }) => buffer.lineEnd()),
  SelectAll: ({ buffer }) => {
    buffer.anchor = 0;
    buffer.cursor = buffer.text.length;
  },
  SetMark: ({ buffer }) => {
    buffer.mark = buffer.cursor;
  },
  ExchangePointAndMark: ({ buffer }) => {
    const { mark } = buffer;
    buffer.mark = buffer.cursor;
    buffer.cursor = mark;
  },
};
