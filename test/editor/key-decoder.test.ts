import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyDecoder } from '#editor';
import { normalizeChord } from '../../src/editor/key.ts';

const decode = (bytes: string): string[] => {
  const decoder = new KeyDecoder();
  const events = [...decoder.decode(bytes), ...decoder.flush()];
  return events.map(event => (event.kind === 'key' ? event.chord : `${event.kind}:${event.text}`));
};

/** What an xterm sends, and what it means. */
test.each([
  ['abc', ['text:abc']],
  ['\r', ['Enter']],
  ['\t', ['Tab']],
  ['\x1b[Z', ['Shift+Tab']],
  ['\x7f', ['Backspace']],
  ['\x08', ['Ctrl+Backspace']],
  ['\0', ['Ctrl+Spacebar']],
  ['\x01\x1a', ['Ctrl+a', 'Ctrl+z']],
  ['\x1f\x1d', ['Ctrl+_', 'Ctrl+]']],
  ['\x1b', ['Escape']],
  ['\x1bb', ['Alt+b']],
  ['\x1bB', ['Alt+B']],
  ['\x1b<', ['Alt+<']],
  ['\x1b\r', ['Alt+Enter']],
  ['\x1b\x7f', ['Alt+Backspace']],
  ['\x1b\x19', ['Ctrl+Alt+y']],
  ['\x1b[A\x1bOB', ['UpArrow', 'DownArrow']],
  ['\x1b[1;5C', ['Ctrl+RightArrow']],
  ['\x1b[1;2H', ['Shift+Home']],
  ['\x1b[1;6D', ['Ctrl+Shift+LeftArrow']],
  ['\x1b[3~\x1b[3;5~', ['Delete', 'Ctrl+Delete']],
  ['\x1bOP\x1b[19~\x1b[19;2~', ['F1', 'F8', 'Shift+F8']],
  ['\x1b[13;2u', ['Shift+Enter']],
  ['\x1b[27;2;13~', ['Shift+Enter']],
  ['\x1b[97;5u', ['Ctrl+a']],
  ['\x1b[?1;2c', []],
  ['Жук\x1b[D', ['text:Жук', 'LeftArrow']],
  ['\x1b[200~a\r\nb\tc\x1b[201~x', ['paste:a\nb\tc', 'text:x']],
])('%j', (bytes, keys) => {
  expect(decode(bytes)).toEqual(keys);
});

test('sequences may come in pieces', () => {
  const bytes = 'a\x1b[1;5C\x1b[200~paste\x1b[201~\x1bOA\x1b.';
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), cuts => {
      const decoder = new KeyDecoder();
      const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      const events = edges.slice(1).flatMap((end, i) => decoder.decode(bytes.slice(edges[i], end)));
      const names = events.map(event => (event.kind === 'key' ? event.chord : event.text));
      expect(names.join(' ')).toBe('a Ctrl+RightArrow paste UpArrow Alt+.');
    }),
  );
});

test.each([
  ['ctrl+A', 'Ctrl+a'],
  ['Shift+Ctrl+home', 'Ctrl+Shift+Home'],
  ['alt+.', 'Alt+.'],
  ['Ctrl++', 'Ctrl++'],
  ['uparrow', 'UpArrow'],
])('%s is written %s', (typed, chord) => {
  expect(normalizeChord(typed)).toBe(chord);
});
