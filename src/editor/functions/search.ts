import type { EditContext, EditFunction, KeyMode } from '../edit-context.ts';
import type { KeyEvent } from '../key.ts';

/** One step of a search, so that Backspace can go back. */
interface Found {
  readonly pattern: string;
  readonly index: number;
  readonly failed: boolean;
}

/** Incremental search through the history (Ctrl+r, Ctrl+s): letters narrow it, the same key goes on, another key takes the match. */
class SearchMode implements KeyMode {
  #steps: Found[];
  #direction: -1 | 1;
  readonly #typed: string;
  readonly #typedCursor: number;
  #match: { start: number; end: number } | null = null;

  constructor(edit: EditContext, direction: -1 | 1) {
    this.#direction = direction;
    this.#typed = edit.buffer.text;
    this.#typedCursor = edit.buffer.cursor;
    this.#steps = [{ pattern: '', index: edit.history.index, failed: false }];
  }

  get #last(): Found {
    return this.#steps.at(-1) ?? { pattern: '', index: 0, failed: false };
  }

  get emphasis(): { start: number; end: number } | null {
    return this.#match;
  }

  get below(): readonly string[] {
    const name = this.#direction < 0 ? 'bck-i-search' : 'fwd-i-search';
    return [`${this.#last.failed ? 'failed-' : ''}${name}: ${this.#last.pattern}_`];
  }

  handle(event: KeyEvent, edit: EditContext): boolean {
    if (event.kind === 'text') {
      for (const character of event.text) this.#narrow(this.#last.pattern + character, edit);
      return true;
    }
    if (event.kind === 'paste') return this.#narrow(this.#last.pattern + event.text, edit);
    switch (event.chord) {
      case 'Ctrl+r':
        return this.#goOn(-1, edit);
      case 'Ctrl+s':
        return this.#goOn(1, edit);
      case 'Backspace':
      case 'Ctrl+h':
        if (this.#steps.length > 1) this.#steps.pop();
        return this.#show(edit);
      case 'Ctrl+g':
        edit.buffer.setAll(this.#typed, this.#typedCursor);
        edit.setMode(null);
        return true;
      default:
        edit.history.goTo(this.#last.index, this.#typed);
        edit.setMode(null);
        return event.chord === 'Escape';
    }
  }

  #narrow(pattern: string, edit: EditContext): true {
    const { index } = this.#last;
    const { lines } = edit.history;
    const from = index >= lines.length ? index + this.#direction : index;
    return this.#find(pattern, from, edit);
  }

  #goOn(direction: -1 | 1, edit: EditContext): true {
    this.#direction = direction;
    return this.#find(this.#last.pattern, this.#last.index + direction, edit);
  }

  #find(pattern: string, from: number, edit: EditContext): true {
    const { lines } = edit.history;
    const wanted = pattern.toLowerCase();
    let index = from;
    while (index >= 0 && index < lines.length && !(lines[index] ?? '').toLowerCase().includes(wanted))
      index += this.#direction;
    const failed = index < 0 || index >= lines.length;
    if (failed && pattern !== '') edit.bell();
    this.#steps.push({ pattern, index: failed ? this.#last.index : index, failed: failed && pattern !== '' });
    return this.#show(edit);
  }

  #show(edit: EditContext): true {
    const { index, pattern } = this.#last;
    const line = edit.history.lines[index];
    if (line === undefined || pattern === '') {
      this.#match = null;
      edit.buffer.setAll(this.#typed, this.#typedCursor);
      return true;
    }
    const start = line.toLowerCase().indexOf(pattern.toLowerCase());
    this.#match = start < 0 ? null : { start, end: start + pattern.length };
    edit.buffer.setAll(line, Math.max(0, start));
    return true;
  }
}

const searches =
  (direction: -1 | 1): EditFunction =>
  edit =>
    edit.setMode(new SearchMode(edit, direction));

export const searchFunctions: Readonly<Record<string, EditFunction>> = {
  ReverseSearchHistory: searches(-1),
  ForwardSearchHistory: searches(1),
};
