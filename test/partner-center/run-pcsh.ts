import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const launcher = join(import.meta.dirname, '../../bin/pcsh');

/** Runs the shell as a person does. Warnings of Node about the database it has built in are no part of the output. */
export function runPcsh(...args: readonly string[]): Promise<Run> {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '120', TZ: 'UTC' };
  return new Promise(resolve => {
    const child = execFile(launcher, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr), exitCode });
    });
    // Nothing is piped in.
    child.stdin?.end();
  });
}

/** A script in the embedded sandbox, which is new for every run. */
export function inSandbox(script: string): Promise<Run> {
  return runScript(script, '-Sandbox');
}

export async function runScript(script: string, ...options: readonly string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'pcsh-test-'));
  try {
    const file = join(folder, 'script.ps1');
    await writeFile(file, script);
    return await runPcsh(...options, '-NoProfile', '-File', file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Lines without those that are empty. */
export function lines(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '');
}

/** Customer, users and role that the sandbox of seed 1 always has. */
export const seeded = {
  customer: '69d0382c-a022-4440-8cd9-e7a3ffa42dfa',
  domain: 'lanterndale.onmicrosoft.com',
  user: '17015b41-647f-4245-aacc-5bd97e58d1ef',
  deletedUser: '3d88913a-84cc-4fdb-84fd-b165abfffb16',
  nobody: '11111111-1111-4111-8111-111111111111',
} as const;
