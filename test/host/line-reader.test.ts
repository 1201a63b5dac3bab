import { expect, test } from 'vitest';
import { LineReader } from '#host';

/** Gives a text in pieces of some bytes. */
const reader = (text: string, size: number): LineReader => {
  let bytes = Buffer.from(text, 'utf8');
  return new LineReader(0, (_, into) => {
    const part = bytes.subarray(0, size);
    bytes = bytes.subarray(part.length);
    into.set(part);
    return part.length;
  });
};

const all = (lines: LineReader): string[] => {
  const found: string[] = [];
  for (let line = lines.next(); line !== null; line = lines.next()) found.push(line);
  return found;
};

test.each([1, 2, 3, 1000])('lines from pieces of %i bytes', size => {
  expect(all(reader('one\r\ntwö\n\nlast', size))).toEqual(['one', 'twö', '', 'last']);
});

test('a line break at the end opens no further line', () => {
  expect(all(reader('a\nb\n', 10))).toEqual(['a', 'b']);
  expect(all(reader('', 10))).toEqual([]);
});

test('raw lines keep their breaks, and the rest comes whole', () => {
  const lines = reader('a\r\nb\nc\nd', 10);
  expect(lines.nextRaw()).toBe('a\r\n');
  expect(lines.nextRaw()).toBe('b\n');
  expect(lines.rest()).toBe('c\nd');
  expect(lines.next()).toBeNull();
});
