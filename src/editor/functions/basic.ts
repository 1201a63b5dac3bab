import type { EditFunction } from '../edit-context.ts';

const acceptLine: EditFunction = ({ buffer, language, end }) => {
  if (language.incomplete(buffer.text)) {
    buffer.cursor = buffer.text.length;
    buffer.insert('\n');
    return;
  }
  end({ kind: 'accepted', text: buffer.text });
};

/** Runs the line, and brings the line that followed it in the history into the next input. */
const acceptAndGetNext: EditFunction = edit => {
  const next = edit.history.lines[edit.history.index + 1];
  if (next !== undefined) edit.startNextWith(next);
  edit.end({ kind: 'accepted', text: edit.buffer.text });
};

const digitArgument: EditFunction = (edit, event) => {
  const digit = event.kind === 'key' ? event.chord.slice(-1) : '';
  if (digit === '-') edit.setArgument(-1);
  else edit.setArgument((edit.argument ?? 0) * 10 + Number(digit));
};

export const basicFunctions: Readonly<Record<string, EditFunction>> = {
  AcceptLine: acceptLine,
  ValidateAndAcceptLine: acceptLine,
  AcceptAndGetNext: acceptAndGetNext,
  AddLine: ({ buffer }) => buffer.insert('\n'),
  InsertLineAbove: ({ buffer }) => {
    const start = buffer.lineStart();
    buffer.replace(start, start, '\n', start);
  },
  InsertLineBelow: ({ buffer }) => {
    const end = buffer.lineEnd();
    buffer.replace(end, end, '\n');
  },
  CancelLine: ({ end }) => end({ kind: 'cancelled' }),
  CopyOrCancelLine: ({ buffer, kills, end }) => {
    const selection = buffer.selection;
    if (!selection) return end({ kind: 'cancelled' });
    kills.add(buffer.text.slice(selection.start, selection.end), false, false);
  },
  Abort: ({ bell }) => bell(),
  ClearScreen: ({ clearScreen }) => clearScreen(),
  DigitArgument: digitArgument,
  SelfInsert: ({ buffer }, event) => buffer.insert(event.text),
  Ignore: () => undefined,
};
