import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TerminalDriver } from '../shell/terminal-driver.ts';

/**
 * How long pcsh takes to run one command, and to its first prompt, beside `node -e 0` on the same machine; medians, run in turn.
 * The aims: at most 1.8 times, and 3 times.
 */
const rounds = Number(process.argv[2] ?? 25);
const pcsh = resolve(import.meta.dirname, '../../bin/pcsh');
const home = mkdtempSync(join(tmpdir(), 'startup-'));
const env = {
  ...process.env,
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  XDG_CONFIG_HOME: home,
  XDG_STATE_HOME: home,
};

const time = (file: string, args: string[]): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} gave ${status}: ${stderr}`);
  return performance.now() - start;
};

const prompt = async (): Promise<number> => {
  const start = performance.now();
  const terminal = new TerminalDriver({ file: pcsh, args: ['-NoProfile', '-NoLogo'], env, cwd: home });
  await terminal.until(screen => screen.at(-1) === `PS ${home}>`);
  const taken = performance.now() - start;
  terminal.end();
  await terminal.exited;
  return taken;
};

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const taken = { node: [] as number[], command: [] as number[], prompt: [] as number[] };
time(pcsh, ['-NoProfile', '-Command', '1']);
for (let round = 0; round < rounds; round++) {
  taken.node.push(time(process.execPath, ['-e', '0']));
  taken.command.push(time(pcsh, ['-NoProfile', '-Command', '1']));
  taken.prompt.push(await prompt());
}
const base = median(taken.node);
const row = (name: string, values: number[], aim: string): string =>
  `${name.padEnd(28)} ${median(values).toFixed(1).padStart(7)} ms ${(median(values) / base).toFixed(2).padStart(6)} ${aim}`;
console.log(row('node -e 0', taken.node, ''));
console.log(row('pcsh -NoProfile -Command 1', taken.command, '(aim 1.8)'));
console.log(row('first prompt', taken.prompt, '(aim 3)'));
process.exit(0);
