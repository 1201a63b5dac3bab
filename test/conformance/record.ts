/**
 * Fills in what the real PowerShell says to the scripts of a case file, twice, and keeps the cases that answered the same both times.
 *
 *     npm run conformance:record -- PWSH FILE.cases …
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { ConformanceCase } from './case.ts';
import { formatCases, readCases } from './case-file.ts';

const environment = {
  ...process.env,
  NO_COLOR: '1',
  TZ: 'UTC',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
  TERM: 'xterm',
  POWERSHELL_TELEMETRY_OPTOUT: '1',
  POWERSHELL_UPDATECHECK: 'Off',
};

function ask(pwsh: string, script: string): Omit<ConformanceCase, 'id' | 'script'> {
  const home = '/tmp/pcsh-cases/000';
  rmSync(home, { recursive: true, force: true });
  mkdirSync(`${home}/w`, { recursive: true });
  writeFileSync(`${home}/case.ps1`, script);
  const done = spawnSync(pwsh, ['-NoProfile', '-NonInteractive', '-File', '../case.ps1'], {
    cwd: `${home}/w`,
    env: environment,
    encoding: 'utf8',
    input: '',
    timeout: 60_000,
  });
  return { stdout: done.stdout, stderr: done.stderr, exit: done.status ?? -1 };
}

const [pwsh, ...files] = process.argv.slice(2);
if (!pwsh || files.length === 0) throw new Error('usage: record.ts PWSH FILE.cases …');
for (const file of files) {
  const kept: ConformanceCase[] = [];
  for (const each of readCases(file)) {
    const [first, second] = [ask(pwsh, each.script), ask(pwsh, each.script)];
    if (JSON.stringify(first) === JSON.stringify(second)) kept.push({ ...each, ...first });
    else console.log(`${each.id}: answered differently the second time, left out`);
  }
  writeFileSync(file, formatCases(kept));
  console.log(`${file}: ${kept.length} cases`);
}
