/**
 * Runs conformance cases and says which differ.
 *
 *     npm run conformance -- [--area NAME] [--only TEXT] [--show] [--quiet]
 *
 * `--show` prints what was expected and what came, `--quiet` only the counts.
 */
import { parseArgs } from 'node:util';
import { readAllCases } from './case-file.ts';
import { passes, runCase } from './run-case.ts';

process.env['TZ'] = 'UTC';
const { values } = parseArgs({
  options: {
    area: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'boolean' },
    quiet: { type: 'boolean' },
    slot: { type: 'string', default: '000' },
  },
});
const cases = readAllCases().filter(
  each => (!values.area || each.id.startsWith(`${values.area}/`)) && (!values.only || each.id.includes(values.only)),
);
const counts = new Map<string, [passed: number, total: number]>();
const start = performance.now();
for (const each of cases) {
  const area = each.id.slice(0, each.id.indexOf('/'));
  const count = counts.get(area) ?? [0, 0];
  counts.set(area, count);
  count[1]++;
  const result = runCase(each, values.slot);
  if (passes(each, result)) {
    count[0]++;
    continue;
  }
  if (values.quiet) continue;
  console.log(`FAIL ${each.id}`);
  if (!values.show) continue;
  console.log(
    `${each.script}\n-- expected (exit ${each.exit})\n${each.stdout}${each.stderr ? `-- stderr\n${each.stderr}` : ''}`,
  );
  console.log(`-- got (exit ${result.exit})\n${result.stdout}${result.stderr ? `-- stderr\n${result.stderr}` : ''}\n`);
}
for (const [area, [passed, total]] of counts) console.log(`${area.padEnd(18)} ${passed} of ${total}`);
const passed = [...counts.values()].reduce((sum, [each]) => sum + each, 0);
console.log(
  `${passed} of ${cases.length} (${((100 * passed) / cases.length).toFixed(1)} %) in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
process.exit(0);
