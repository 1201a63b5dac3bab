/**
 * Asks the real PowerShell what completes the lines of inputs.ts, and writes answers.json.
 *
 *     node test/completion/record.ts PWSH
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './folder.ts';
import { inputs, lineAndCursor, setup } from './inputs.ts';

const [pwsh] = process.argv.slice(2);
if (!pwsh) throw new Error('usage: record.ts PWSH');
const home = makeFolder();
const lines = Object.values(inputs).flat().map(lineAndCursor);
writeFileSync(join(home, '../lines.json'), JSON.stringify(lines));
const script = `${setup}
$answers = foreach ($each in Get-Content ../lines.json -Raw | ConvertFrom-Json) {
    $r = TabExpansion2 $each.line $each.cursor
    $matches = @($r.CompletionMatches | ForEach-Object { , @("$($_.ResultType)", $_.CompletionText, $_.ListItemText, $_.ToolTip) })
    [pscustomobject]@{ line = $each.line; cursor = $each.cursor; start = $r.ReplacementIndex; length = $r.ReplacementLength; matches = $matches }
}
[pscustomobject]@{ version = "$($PSVersionTable.PSVersion)"; answers = $answers } | ConvertTo-Json -Depth 6 | Set-Content ../answers.json
`;
writeFileSync(join(home, '../ask.ps1'), script);
const done = spawnSync(pwsh, ['-NoProfile', '-NonInteractive', '-File', '../ask.ps1'], { cwd: home, encoding: 'utf8' });
if (done.status !== 0 || done.stderr !== '') throw new Error(done.stderr);
const { version, answers } = JSON.parse(readFileSync(join(home, '../answers.json'), 'utf8'));
const rows = answers.map((answer: unknown) => `  ${JSON.stringify(answer).replaceAll(home, '<folder>')}`);
writeFileSync(
  join(import.meta.dirname, 'answers.json'),
  `{ "version": ${JSON.stringify(version)}, "answers": [\n${rows.join(',\n')}\n] }\n`,
);
console.log(`${rows.length} lines`);
