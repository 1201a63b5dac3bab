/** Writes docs/compatibility.md from the recorded cases, the list of gaps and the declarations. Run by `npm run compatibility`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cmdlets } from '#cmdlets';
import { readAllCases } from './case-file.ts';
import { readGaps } from './gaps.ts';

const gaps = readGaps();
const areas = Map.groupBy(readAllCases(), each => each.id.slice(0, each.id.indexOf('/')));
const areaRows = [...areas].map(([area, list]) => {
  const open = list.filter(each => gaps.has(each.id)).length;
  return `| ${area} | ${list.length - open} | ${list.length} | ${(100 * (1 - open / list.length)).toFixed(1)} % |`;
});
const total = [...areas.values()].reduce((sum, list) => sum + list.length, 0);
const modules = Map.groupBy(cmdlets, each => each.module);
const moduleRows = [...modules]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([module, list]) =>
      `| ${module} | ${list.length} | ${list
        .map(each => each.name)
        .sort()
        .join(', ')} |`,
  );

const page = `# Compatibility

Written by \`npm run compatibility\` from the recorded cases and the declarations; do not edit by hand.

## Recorded cases

Scripts, and what PowerShell 7.6.9 printed for them on Linux: both streams to the byte, and the exit code. ${total - gaps.size} of ${total} come out
the same. [gaps.txt](../test/conformance/gaps.txt) lists the others with reasons.

| area | equal | cases | |
|---|---|---|---|
${areaRows.join('\n')}

## Cmdlets

| module | count | names |
|---|---|---|
${moduleRows.join('\n')}

## Left out

Refused by name, with the reason: remoting (PSSession, PSHostProcess), CIM, C# in Add-Type, debugger and runspace debugging, CMS messages,
restarting or stopping the computer. Not there yet: background jobs, \`ForEach-Object -Parallel\`, \`&\` at the end of a pipeline.
`;
writeFileSync(join(import.meta.dirname, '../../docs/compatibility.md'), page);
process.exit(0);
