import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { HostPort } from '#cmdlet';
import { cmdlets } from '#cmdlets';
import { formatter } from '#format';
import { Session } from '#runtime';
import type { ConformanceCase } from './case.ts';

/** What a case made of this shell. */
export interface CaseResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** A host without a terminal that keeps what is written. */
class RecordingHost implements HostPort {
  stdout = '';
  stderr = '';
  readonly terminal = { interactive: false, columns: 80, rows: 24, ansi: false };
  readonly stopRequested = false;
  readonly capturesPrograms = true;
  readonly nonInteractive = true;
  readonly stopFlag = new Int32Array(1);
  write(stream: 'out' | 'err', text: string): void {
    if (stream === 'out') this.stdout += text;
    else this.stderr += text;
    // A script that goes on and on is stopped as Ctrl+C would stop it.
    if (this.stdout.length + this.stderr.length > 1_000_000) this.stopFlag[0] = 1;
  }
  flush(): void {}
  progress(): void {}
  setTitle(): void {}
  sleep(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
  call(): never {
    throw new Error('There is no host to ask.');
  }
  begin(): never {
    throw new Error('There is no host to ask.');
  }
  wait(): never {
    throw new Error('There is no host to ask.');
  }
}

const environment = { ...process.env, TZ: 'UTC', NO_COLOR: '1', TERM: 'xterm', LANG: 'en_US.UTF-8' };

/**
 * Runs a case in this process: an empty folder `w` beside the script, as it was recorded. Paths have the recorded length, because
 * error texts wrap; `slot` (three digits) keeps parallel runs apart.
 */
export function runCase(each: ConformanceCase, slot: string): CaseResult {
  const home = `/tmp/pcsh-cases/${slot}`;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(`${home}/w`, { recursive: true });
  const file = `${home}/case.ps1`;
  writeFileSync(file, each.script);
  const before = process.cwd();
  process.chdir(`${home}/w`);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  const host = new RecordingHost();
  try {
    const session = new Session({ host, cmdlets, formatter });
    const result = session.run(each.script, { file });
    const exit = result.exitCode ?? (result.failed ? 1 : 0);
    return { stdout: recorded(host.stdout, slot), stderr: recorded(host.stderr, slot), exit: exit & 0xff };
  } finally {
    process.chdir(before);
  }
}

const recorded = (text: string, slot: string): string =>
  text.replaceAll(`/tmp/pcsh-cases/${slot}`, '/tmp/pcsh-cases/000');

export function passes(each: ConformanceCase, result: CaseResult): boolean {
  return each.stdout === result.stdout && each.stderr === result.stderr && each.exit === result.exit;
}
