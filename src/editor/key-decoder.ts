import { chordOf, type KeyEvent, type Modifiers } from './key.ts';

const finals = new Map([
  ['A', 'UpArrow'],
  ['B', 'DownArrow'],
  ['C', 'RightArrow'],
  ['D', 'LeftArrow'],
  ['H', 'Home'],
  ['F', 'End'],
  ['P', 'F1'],
  ['Q', 'F2'],
  ['R', 'F3'],
  ['S', 'F4'],
]);
const tildes = new Map([
  [1, 'Home'],
  [2, 'Insert'],
  [3, 'Delete'],
  [4, 'End'],
  [5, 'PageUp'],
  [6, 'PageDown'],
  [7, 'Home'],
  [8, 'End'],
  [11, 'F1'],
  [12, 'F2'],
  [13, 'F3'],
  [14, 'F4'],
  [15, 'F5'],
  [17, 'F6'],
  [18, 'F7'],
  [19, 'F8'],
  [20, 'F9'],
  [21, 'F10'],
  [23, 'F11'],
  [24, 'F12'],
]);
const codes = new Map([
  [9, 'Tab'],
  [13, 'Enter'],
  [27, 'Escape'],
  [32, 'Spacebar'],
  [127, 'Backspace'],
]);

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

const key = (name: string, modifiers: Modifiers = {}, text = ''): KeyEvent => ({
  kind: 'key',
  chord: chordOf(name, modifiers),
  text,
});

const modifiersOf = (code: number | undefined): Modifiers => {
  const bits = (code ?? 1) - 1;
  return { shift: (bits & 1) !== 0, alt: (bits & 2) !== 0, ctrl: (bits & 4) !== 0 };
};

/** A key given by its character code, as the kitty protocol and modifyOtherKeys do. */
const codeKey = (code: number, modifiers: Modifiers): KeyEvent => {
  const name = codes.get(code);
  if (name) return key(name, modifiers);
  const character = String.fromCodePoint(code);
  if (!modifiers.ctrl && !modifiers.alt) return { kind: 'text', text: character };
  return key(character, { ctrl: modifiers.ctrl ?? false, alt: modifiers.alt ?? false }, character);
};

const controlKey = (character: string, alt: boolean): KeyEvent => {
  const code = character.charCodeAt(0);
  if (code === 13) return key('Enter', { alt });
  if (code === 9) return key('Tab', { alt });
  if (code === 27) return key('Escape', { alt });
  if (code === 127) return key('Backspace', { alt });
  if (code === 8) return key('Backspace', { ctrl: true, alt });
  if (code === 0) return key('Spacebar', { ctrl: true, alt });
  return key(code <= 26 ? String.fromCharCode(code + 96) : String.fromCharCode(code + 64), { ctrl: true, alt });
};

/** Turns what a terminal sends into keys. A sequence may come in pieces; an Escape that stands alone is known only after a while. */
export class KeyDecoder {
  #pending = '';

  /** True while an unfinished sequence is held: call `flush` when nothing more comes. */
  get pending(): boolean {
    return this.#pending !== '';
  }

  decode(input: string): KeyEvent[] {
    const text = this.#pending + input;
    this.#pending = '';
    const events: KeyEvent[] = [];
    let at = 0;
    while (at < text.length) {
      const read = this.#read(text, at);
      if (read === null) {
        this.#pending = text.slice(at);
        break;
      }
      if (read.event) events.push(read.event);
      at = read.end;
    }
    return events;
  }

  /** What is held was all: an Escape key, and perhaps characters behind it. */
  flush(): KeyEvent[] {
    const text = this.#pending;
    this.#pending = '';
    if (text === '' || text.startsWith(PASTE_START)) return [];
    return [key('Escape'), ...(text.length > 1 ? this.decode(text.slice(1)) : [])];
  }

  #read(text: string, at: number): { event: KeyEvent | null; end: number } | null {
    const character = text[at] ?? '';
    if (character === '\x1b') return readEscape(text, at);
    if (character < ' ' || character === '\x7f') return { event: controlKey(character, false), end: at + 1 };
    let end = at + 1;
    for (let c = text[end]; c !== undefined && c >= ' ' && c !== '\x7f'; c = text[end]) end++;
    return { event: { kind: 'text', text: text.slice(at, end) }, end };
  }
}

function readEscape(text: string, at: number): { event: KeyEvent | null; end: number } | null {
  const next = text[at + 1];
  if (next === undefined) return null;
  if (text.startsWith(PASTE_START, at)) {
    const end = text.indexOf(PASTE_END, at);
    if (end < 0) return null;
    const pasted = text.slice(at + PASTE_START.length, end).replace(/\r\n?/g, '\n');
    return { event: { kind: 'paste', text: pasted }, end: end + PASTE_END.length };
  }
  if (next === '[') return readControlSequence(text, at);
  if (next === 'O') {
    const final = text[at + 2];
    if (final === undefined) return null;
    const name = finals.get(final);
    return { event: name ? key(name) : key('O', { alt: true }, 'O'), end: name ? at + 3 : at + 2 };
  }
  if (next === '\x1b') {
    const inner = readEscape(text, at + 1);
    if (inner === null) return null;
    if (inner.event?.kind === 'key' && inner.end > at + 2)
      return { event: { ...inner.event, chord: `Alt+${inner.event.chord}` }, end: inner.end };
    return { event: key('Escape'), end: at + 1 };
  }
  if (next < ' ' || next === '\x7f') return { event: controlKey(next, true), end: at + 2 };
  const character = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  const name = character === ' ' ? 'Spacebar' : character;
  return { event: key(name, { alt: true }, character), end: at + 1 + character.length };
}

function readControlSequence(text: string, at: number): { event: KeyEvent | null; end: number } | null {
  let end = at + 2;
  while (end < text.length && /[\d;:<=>?]/.test(text[end] ?? '')) end++;
  const final = text[end];
  if (final === undefined) return null;
  const parameters = text.slice(at + 2, end);
  const numbers = parameters.split(';').map(part => Number.parseInt(part, 10));
  end += 1;
  if (final === 'Z') return { event: key('Tab', { shift: true }), end };
  if (final === 'u' && /^\d/.test(parameters)) return { event: codeKey(numbers[0] ?? 0, modifiersOf(numbers[1])), end };
  if (final === '~') {
    if (numbers[0] === 27 && numbers[2] !== undefined)
      return { event: codeKey(numbers[2], modifiersOf(numbers[1])), end };
    const name = tildes.get(numbers[0] ?? 0);
    return { event: name ? key(name, modifiersOf(numbers[1])) : null, end };
  }
  const name = finals.get(final);
  return { event: name ? key(name, modifiersOf(numbers[1])) : null, end };
}
