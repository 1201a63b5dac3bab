import type { EditContext, EditFunction } from '../edit-context.ts';
import { moveLine } from './movement.ts';

const put = (edit: EditContext, line: string | null, cursor?: number): void => {
  if (line === null) return;
  edit.buffer.anchor = null;
  edit.buffer.setAll(line, cursor);
};

/** In several lines that were typed, up and down move between them; in those that came from the history they go on through it. */
const recalls =
  (direction: -1 | 1): EditFunction =>
  edit => {
    if (edit.memory.get('recalled') !== true && edit.buffer.multiLine && moveLine(edit, direction)) return;
    edit.memory.set('recalled', true);
    edit.memory.set('quiet', true);
    put(edit, edit.history.step(direction, edit.buffer.text));
  };

/** Lines that begin like the text before the cursor; the cursor stays. */
const searches =
  (direction: -1 | 1): EditFunction =>
  edit => {
    const { buffer, memory, previousFunction } = edit;
    const kept = /^HistorySearch/.test(previousFunction) ? memory.get('prefix') : undefined;
    const prefix = typeof kept === 'string' ? kept : buffer.text.slice(0, buffer.cursor);
    memory.set('prefix', prefix);
    const wanted = prefix.toLowerCase();
    const found = edit.history.step(direction, buffer.text, line => line.toLowerCase().startsWith(wanted));
    put(edit, found, prefix === '' ? undefined : prefix.length);
  };

export const historyFunctions: Readonly<Record<string, EditFunction>> = {
  PreviousHistory: recalls(-1),
  NextHistory: recalls(1),
  HistorySearchBackward: searches(-1),
  HistorySearchForward: searches(1),
  BeginningOfHistory: edit => put(edit, edit.history.first(edit.buffer.text)),
  EndOfHistory: edit => put(edit, edit.history.last()),
};
