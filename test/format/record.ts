/**
 * Asks a real PowerShell what it makes of the cases in a .jsonl file, and writes its answers into the file:
 * `PWSH=/path/to/pwsh node test/format/record.ts test/format/cases.jsonl`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipelineOf, readCases } from './format-case.ts';

const pwsh = process.env['PWSH'] ?? 'pwsh';
for (const file of process.argv.slice(2)) {
  const cases = readCases(file);
  const folder = mkdtempSync(join(tmpdir(), 'format-'));
  const answers = join(folder, 'answers.json');
  const script = cases.map(each => `$answers.Add((${pipelineOf(each)}))`).join('\n');
  writeFileSync(
    join(folder, 'record.ps1'),
    `$PSStyle.OutputRendering = 'PlainText'\n$answers = [Collections.Generic.List[string]]::new()\n${script}\n` +
      `[IO.File]::WriteAllText('${answers}', (ConvertTo-Json @($answers)))\n`,
  );
  const environment = { ...process.env, NO_COLOR: '1', TZ: 'UTC', LANG: 'en_US.UTF-8' };
  execFileSync(pwsh, ['-NoProfile', '-NonInteractive', '-File', join(folder, 'record.ps1')], {
    env: environment,
    stdio: 'inherit',
  });
  const texts: string[] = JSON.parse(readFileSync(answers, 'utf8'));
  const lines = cases.map((each, i) =>
    JSON.stringify({ ...each, lines: (texts[i] ?? '').replace(/\n$/, '').split('\n') }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}
