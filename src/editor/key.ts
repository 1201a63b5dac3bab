/**
 * What came from the terminal. A chord is written as PSReadLine writes it (`Ctrl+a`, `Alt+b`, `UpArrow`, `Shift+Tab`), modifiers in the
 * order Ctrl, Alt, Shift; `text` is what it would type if it is bound to nothing.
 */
export type KeyEvent =
  | { readonly kind: 'key'; readonly chord: string; readonly text: string }
  /** Plain characters that came together. */
  | { readonly kind: 'text'; readonly text: string }
  /** A bracketed paste. */
  | { readonly kind: 'paste'; readonly text: string };

export interface Modifiers {
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

export const chordOf = (name: string, { ctrl, alt, shift }: Modifiers = {}): string =>
  `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;

const keyNames = new Map(
  [
    'UpArrow',
    'DownArrow',
    'LeftArrow',
    'RightArrow',
    'Home',
    'End',
    'Insert',
    'Delete',
    'PageUp',
    'PageDown',
    'Tab',
    'Enter',
    'Escape',
    'Backspace',
    'Spacebar',
    ...Array.from({ length: 24 }, (_, i) => `F${i + 1}`),
  ].map(name => [name.toLowerCase(), name]),
);

/** A chord as a person may write it (`ctrl+A`, `Shift+Ctrl+home`) in our form; a list of chords parted by commas stays one. */
export const normalizeChord = (typed: string): string => {
  const parts = typed.trim().split('+');
  const last = typed.trim().endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const modifiers = parts.slice(0, -1).map(part => part.toLowerCase());
  const ctrl = modifiers.includes('ctrl') || modifiers.includes('control');
  const name = keyNames.get(last.toLowerCase()) ?? (ctrl && last.length === 1 ? last.toLowerCase() : last);
  return chordOf(name, { ctrl, alt: modifiers.includes('alt'), shift: modifiers.includes('shift') });
};
