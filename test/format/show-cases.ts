/** Prints cases that differ: `node test/format/show-cases.ts cases.jsonl [id…]`. */
import { join } from 'node:path';
import { linesOf } from './case-lines.ts';
import { readCases } from './format-case.ts';

const [file = 'cases.jsonl', ...patterns] = process.argv.slice(2);
const cases = readCases(join(import.meta.dirname, file)).filter(
  each => patterns.length === 0 || patterns.some(pattern => new RegExp(`^${pattern}$`).test(each.id)),
);
let bad = 0;
for (const each of cases) {
  const lines = linesOf(each);
  if (lines.join('\n') === each.lines?.join('\n')) continue;
  bad++;
  console.log(
    `##### ${each.id}\n${lines.map(line => `${line}|`).join('\n')}\n----- expected\n${each.lines?.map(line => `${line}|`).join('\n')}`,
  );
}
console.log(`${bad} of ${cases.length} differ`);
