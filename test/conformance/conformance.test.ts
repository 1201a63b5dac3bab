import { describe, expect, it } from 'vitest';
import type { ConformanceCase } from './case.ts';
import { readAllCases } from './case-file.ts';
import { readGaps } from './gaps.ts';
import { passes, runCase } from './run-case.ts';

process.env['TZ'] = 'UTC';

/** Runs of the suite side by side have folders of their own, of the recorded length. */
const slot = String(process.pid % 1000).padStart(3, '0');
const gaps = readGaps();
const cases = readAllCases();
const areas = Map.groupBy(cases, each => each.id.slice(0, each.id.indexOf('/')));

/** What PowerShell printed, or what this shell did: equal to the byte. */
const printed = ({ stdout, stderr, exit }: Pick<ConformanceCase, 'stdout' | 'stderr' | 'exit'>) => ({
  stdout,
  stderr,
  exit,
});

for (const [area, list] of areas) {
  describe(`what PowerShell 7.6.9 answered: ${area}`, () => {
    for (const each of list) {
      const reason = gaps.get(each.id);
      if (reason === undefined) it(each.id, () => expect(runCase(each, slot)).toEqual(printed(each)));
      else
        it(`gap: ${each.id} (${reason})`, () =>
          expect(passes(each, runCase(each, slot)), 'passes now: take it off gaps.txt').toBe(false));
    }
  });
}

describe('the list of gaps', () => {
  it('names only cases that there are', () => {
    const ids = new Set(cases.map(each => each.id));
    expect([...gaps.keys()].filter(id => !ids.has(id))).toEqual([]);
  });
});
