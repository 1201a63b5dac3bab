import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complete } from '#completion';
import type { Session } from '#runtime';
import { makeFolder } from './folder.ts';
import { inputs, lineAndCursor, setup } from './inputs.ts';
import { quietSession } from './session.ts';

type Match = readonly [kind: string, text: string, list: string, tooltip: string];

interface Answer {
  readonly line: string;
  readonly cursor: number;
  readonly start: number;
  readonly length: number;
  readonly matches: readonly Match[];
}

/** What PowerShell 7.6.9 answered; see record.ts. */
const recorded: { readonly answers: readonly Answer[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'answers.json'), 'utf8'),
);
const answers = new Map(recorded.answers.map(answer => [`${answer.line}\t${answer.cursor}`, answer]));

const before = process.cwd();
const place: { home: string; session: Session | null } = { home: '', session: null };

beforeAll(() => {
  place.home = makeFolder();
  process.chdir(place.home);
  const { session, written } = quietSession();
  session.run(setup);
  expect(written).toEqual([]);
  place.session = session;
});
afterAll(() => process.chdir(before));

/** Text that stands for the folder of the day in what was recorded. */
const shown = (text: string): string => text.replaceAll(place.home, '<folder>');

describe.each(Object.entries(inputs))('%s', (_, lines) => {
  test.each(lines)('%s', input => {
    const { line, cursor } = lineAndCursor(input);
    const answer = answers.get(`${line}\t${cursor}`);
    if (!answer || !place.session) throw new Error('Not recorded.');
    const { start, length, matches } = complete(place.session.shell, line, cursor);
    const found = matches.map(({ kind, text, listText, tooltip }): Match => [kind, text, listText, shown(tooltip)]);
    expect(found).toEqual(answer.matches);
    if (found.length > 0) expect([start, length]).toEqual([answer.start, answer.length]);
  });
});
