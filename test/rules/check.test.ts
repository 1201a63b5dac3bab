import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Output of a tool of the project's; empty where it has nothing to say. */
const complaints = (tool: string, ...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
};

test('types', { timeout: 120_000 }, () => {
  expect(complaints('tsc', '-p', '.')).toBe('');
});

test('style', { timeout: 120_000 }, () => {
  expect(complaints('biome', 'check', '--error-on-warnings', '--max-diagnostics=20')).toBe('');
});
