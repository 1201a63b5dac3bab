/**
 * Brings gaps.txt up to date: cases that pass leave it, cases that fail and are not listed are added with the reason `not looked at yet`,
 * to be replaced by a person.
 */
import { writeFileSync } from 'node:fs';
import { readAllCases } from './case-file.ts';
import { gapsPath, readGaps } from './gaps.ts';
import { passes, runCase } from './run-case.ts';

process.env['TZ'] = 'UTC';
const before = readGaps();
const failing = readAllCases().filter(each => !passes(each, runCase(each, '000')));
const lines = failing.map(each => `${each.id}  ${before.get(each.id) ?? 'not looked at yet'}`);
const head =
  '# Cases that do not pass yet, and why: `id  reason`. A listed case that starts to pass has to leave the list.\n# Written by `npm run conformance:gaps`.\n';
writeFileSync(gapsPath, `${head}${lines.join('\n')}\n`);
console.log(`${failing.length} gaps`);
process.exit(0);
