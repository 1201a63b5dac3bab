import { Graphemes } from './grapheme.ts';

interface Edit {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly cursorBefore: number;
  readonly cursorAfter: number;
}

/** The text under edit with its cursor, selection and undo list. All positions are offsets between grapheme clusters. */
export class EditBuffer {
  readonly graphemes = new Graphemes();
  #text = '';
  #cursor = 0;
  #undone: Edit[][] = [];
  #done: Edit[][] = [];
  #group: Edit[] | null = null;
  /** Where a selection started; null without one. It reaches to the cursor. */
  anchor: number | null = null;
  mark = 0;

  get text(): string {
    return this.#text;
  }

  get cursor(): number {
    return this.#cursor;
  }

  set cursor(offset: number) {
    this.#cursor = Math.max(0, Math.min(offset, this.#text.length));
  }

  get selection(): { readonly start: number; readonly end: number } | null {
    if (this.anchor === null || this.anchor === this.#cursor) return null;
    return { start: Math.min(this.anchor, this.#cursor), end: Math.max(this.anchor, this.#cursor) };
  }

  /** The one way in which text changes: can be undone. The cursor goes behind what was put in. */
  replace(start: number, end: number, inserted: string, cursorAfter = start + inserted.length): void {
    const removed = this.#text.slice(start, end);
    if (removed === '' && inserted === '') {
      this.cursor = cursorAfter;
      return;
    }
    const edit: Edit = { at: start, removed, inserted, cursorBefore: this.#cursor, cursorAfter };
    this.#apply(edit.at, edit.removed, edit.inserted, cursorAfter);
    this.#undone = [];
    if (this.#group) this.#group.push(edit);
    else this.#done.push([edit]);
  }

  insert(text: string): void {
    const selection = this.selection;
    this.anchor = null;
    if (selection) this.replace(selection.start, selection.end, text);
    else this.replace(this.#cursor, this.#cursor, text);
  }

  /** Everything that happens inside is one step for undo. */
  asOneEdit(change: () => void): void {
    if (this.#group) {
      change();
      return;
    }
    this.#group = [];
    try {
      change();
    } finally {
      if (this.#group.length > 0) this.#done.push(this.#group);
      this.#group = null;
    }
  }

  setAll(text: string, cursor = text.length): void {
    this.replace(0, this.#text.length, text, cursor);
  }

  undo(): boolean {
    const group = this.#done.pop();
    if (!group) return false;
    for (const edit of group.toReversed()) this.#apply(edit.at, edit.inserted, edit.removed, edit.cursorBefore);
    this.#undone.push(group);
    return true;
  }

  redo(): boolean {
    const group = this.#undone.pop();
    if (!group) return false;
    for (const edit of group) this.#apply(edit.at, edit.removed, edit.inserted, edit.cursorAfter);
    this.#done.push(group);
    return true;
  }

  /** A new line of input: nothing of the old one can be undone. */
  reset(text = ''): void {
    this.#text = text;
    this.#cursor = text.length;
    this.#done = [];
    this.#undone = [];
    this.anchor = null;
    this.mark = 0;
  }

  // Offsets of the line that the cursor (or another offset) is in.
  lineStart(offset = this.#cursor): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  lineEnd(offset = this.#cursor): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }

  get multiLine(): boolean {
    return this.#text.includes('\n');
  }

  next(offset = this.#cursor): number {
    return this.graphemes.next(this.#text, offset);
  }

  previous(offset = this.#cursor): number {
    return this.graphemes.previous(this.#text, offset);
  }

  #apply(at: number, removed: string, inserted: string, cursor: number): void {
    this.#text = this.#text.slice(0, at) + inserted + this.#text.slice(at + removed.length);
    this.cursor = cursor;
  }
}
