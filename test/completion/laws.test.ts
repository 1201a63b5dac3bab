import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete } from '#completion';
import { readAllCases } from '../conformance/case-file.ts';
import { inputs, lineAndCursor } from './inputs.ts';
import { quietSession } from './session.ts';

const scripts = [
  ...readAllCases().map(each => each.script),
  ...Object.values(inputs)
    .flat()
    .map(each => lineAndCursor(each).line),
];

/** A script and a place in it; some scripts with a piece cut out, as when somebody edits. */
const places = fc
  .record({
    at: fc.nat(scripts.length - 1),
    cursor: fc.nat(4000),
    from: fc.nat(4000),
    cut: fc.nat(12),
    edited: fc.boolean(),
  })
  .map(({ at, cursor, from, cut, edited }) => {
    const script = scripts[at] ?? '';
    const text = edited
      ? script.slice(0, from % (script.length + 1)) + script.slice((from % (script.length + 1)) + cut)
      : script;
    return { text, cursor: cursor % (text.length + 1) };
  });

test('completion never throws, and replaces a part of the text that touches the cursor', () => {
  const { session, written } = quietSession();
  fc.assert(
    fc.property(places, ({ text, cursor }) => {
      const { start, length, matches } = complete(session.shell, text, cursor);
      if (matches.length > 0) {
        expect(start).toBeLessThanOrEqual(cursor);
        expect(start + length).toBeGreaterThanOrEqual(cursor);
        expect(start + length).toBeLessThanOrEqual(text.length);
      }
      for (const each of matches) {
        expect(each.text).not.toBe('');
        expect(each.listText).not.toBe('');
        expect(each.tooltip).not.toBe('');
      }
    }),
    { numRuns: 400, examples: [[{ text: ':a while (1) { continue a', cursor: 16 }]] },
  );
  expect(written).toEqual([]);
});

test('what is offered completes to itself', () => {
  const { session } = quietSession();
  for (const line of ['Get-Ch', 'Get-ChildItem -Fo', '$ErrorA', '[System.DayOfW', '"abc".Sub']) {
    const first = complete(session.shell, line, line.length);
    const [match] = first.matches;
    const done = line.slice(0, first.start) + (match?.text ?? '').replace(/\($/, '');
    expect(complete(session.shell, done, done.length).matches.map(each => each.text)).toContain(match?.text);
  }
});
