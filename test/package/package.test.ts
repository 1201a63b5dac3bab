import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TerminalDriver } from '../shell/terminal-driver.ts';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'package-'));
const prefix = join(work, 'prefix');
const home = join(work, 'home');
/** A machine that has a Node and nothing of this project. */
const env = {
  HOME: home,
  PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
  LANG: 'en_US.UTF-8',
  TERM: 'xterm-256color',
};
const pcsh = join(prefix, 'bin/pcsh');

/** Builds, packs and installs as a person would, in folders of its own. */
beforeAll(() => {
  const staging = join(work, 'staging');
  for (const folder of [staging, prefix, home]) mkdirSync(folder);
  const run = (file: string, args: string[], cwd: string, more: Record<string, string> = {}): string =>
    execFileSync(file, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c'], root, { PCSH_OUT: join(staging, 'dist') });
  for (const path of ['bin', 'packaging', 'package.json', 'LICENSE'])
    cpSync(join(root, path), join(staging, path), { recursive: true });
  run(process.execPath, ['packaging/manifest.ts', 'strip'], staging);
  const file = run('npm', ['pack', '--silent', '--ignore-scripts'], staging).trim();
  run('npm', ['install', '--silent', '--offline', '--global', '--prefix', prefix, join(staging, file)], staging);
}, 60_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

const wide = `
(1, 2).Count; 'abc'.Length; @{ a = 1 }.Count; [int]'5' + 2.5; 7 / 2; 1kb; 'a', 'b' -join '-'; 'x{0:n2}' -f 1234.5
[pscustomobject]@{ Name = 'a'; Value = 1 }, [pscustomobject]@{ Name = 'b'; Value = 22 }
1..5 | Where-Object { $_ % 2 } | ForEach-Object { $_ * 2 } | Measure-Object -Sum | Format-List Count, Sum
[datetime]'2024-02-03' | Get-Date -Format 'yyyy-MM-dd dddd'; [math]::Round(2.5); [guid]::Empty; [System.Text.StringBuilder]::new('x').Length
'{"a":[1,2]}' | ConvertFrom-Json | ConvertTo-Json -Compress; 'b', 'a' | Sort-Object; 'abc' -match '(b)'; $Matches[1]
[System.Collections.Generic.List[int]]::new().Count; [regex]::Replace('aXb', 'x', '-', 'IgnoreCase'); [convert]::ToString(10, 2)
class Seat { [int]$N; Seat([int]$n) { $this.N = $n } [int] Twice() { return $this.N * 2 } }; [Seat]::new(4).Twice()
try { throw [System.ArgumentException]::new('bad') } catch [System.ArgumentException] { $_.Exception.Message }; Get-Item nosuch
`;

const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(pcsh, args, { encoding: 'utf8', env, cwd: home, input: '' });
  return { stdout, stderr, exit: status };
};

describe('the installed package', () => {
  test('brings neither packages nor a Node along', () => {
    const installed = join(prefix, 'lib/node_modules/pcsh');
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest)).not.toContain('optionalDependencies');
    expect(Object.keys(manifest)).not.toContain('dependencies');
    expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  });

  test('runs a command', () => {
    expect(run('-NoProfile', '-Command', '1 + 1; exit 3')).toEqual({ stdout: '2\n', stderr: '', exit: 3 });
    expect(run('-Version').stdout).toMatch(/^PowerShell 7\./);
  });

  test('reaches the embedded sandbox', () => {
    const { stdout, exit } = run(
      '-NoProfile',
      '-Sandbox',
      '-Command',
      '(Get-PartnerCustomer | Select-Object -First 2).Count',
    );
    expect({ stdout, exit }).toEqual({ stdout: '2\n', exit: 0 });
  });

  test('answers like the sources', () => {
    const script = join(home, 'case.ps1');
    const sources = join(root, 'src/main.ts');
    // Types, operators, formatting and cmdlets of several files: what a bundler could have left out.
    writeFileSync(script, wide);
    const { stdout, stderr, status } = spawnSync(process.execPath, [sources, '-NoProfile', script], {
      encoding: 'utf8',
      env,
      cwd: home,
      input: '',
    });
    expect(run('-NoProfile', script)).toEqual({ stdout, stderr, exit: status });
    expect(stdout.split('\n').length).toBeGreaterThan(20);
  });

  test('prompts, edits and runs at a terminal', async () => {
    const terminal = new TerminalDriver({ file: pcsh, args: ['-NoProfile', '-NoLogo'], env, cwd: home });
    await terminal.untilLast(`PS ${home}>`);
    terminal.type('"ab" * 2\r');
    await terminal.untilScreen(`PS ${home}> "ab" * 2`, 'abab', `PS ${home}>`);
    terminal.type('Get-Loc\t\r');
    await terminal.until(screen => screen.includes(`PS ${home}> Get-Location`));
    terminal.type('exit 5\r');
    expect(await terminal.exited).toBe(5);
  });

  test('says so when Node is too old', () => {
    const text = readFileSync(join(prefix, 'lib/node_modules/pcsh/dist/pcsh.cjs'), 'utf8');
    expect(text).toContain('pcsh needs Node 24 or later');
  });
});
