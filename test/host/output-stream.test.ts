import { expect, test } from 'vitest';
import { OutputStream } from '#host';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A pipe that takes `room` bytes a time, with errors in between. */
const pipe = (room: number, errors: (Error | null)[] = []) => {
  const taken: Buffer[] = [];
  const write = (_: number, bytes: Uint8Array | string, offset = 0): number => {
    const error = errors.shift();
    if (error) throw error;
    const part = Buffer.from(bytes).subarray(offset, offset + room);
    taken.push(part);
    return part.length;
  };
  return { write, text: () => Buffer.concat(taken).toString('utf8') };
};

test('writes all, however little the pipe takes at a time', () => {
  const { write, text } = pipe(3);
  new OutputStream(1, write).write('Grüße aus Köln 😀\n');
  expect(text()).toBe('Grüße aus Köln 😀\n');
});

test('waits for a full pipe', () => {
  const { write, text } = pipe(4, [failure('EAGAIN'), null, failure('EAGAIN'), failure('EINTR'), null]);
  new OutputStream(1, write).write('0123456789');
  expect(text()).toBe('0123456789');
});

test('a pipe that nobody reads swallows the rest', () => {
  const { write, text } = pipe(100, [null, failure('EPIPE')]);
  const stream = new OutputStream(1, write);
  stream.write('one');
  stream.write('two');
  stream.write('three');
  expect(text()).toBe('one');
  expect(stream.closed).toBe(true);
});
