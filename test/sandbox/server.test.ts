import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

/** Runs the command as the launcher would. */
function run(...argv: string[]) {
  const code = `import { runSandboxServer } from './src/shell/sandbox-server.ts'; process.exitCode = await runSandboxServer(process.argv.slice(1));`;
  return spawn(process.execPath, ['--input-type=module-typescript', '-e', code, '--', ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('pcsh sandbox', () => {
  it('prints its address first, answers on loopback, and ends on SIGTERM', async () => {
    const child = run('-port', '0', '--customers', '3', '-Seed:5');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${line}/v1/customers`, { headers: { Authorization: 'Bearer anything' } });
    expect(await response.json()).toMatchObject({ totalCount: 3 });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    [['-Port', 'x'], '-Port wants a number from 0 to 65535'],
    [['-Moon'], "Unknown option '--moon'"],
    [['extra'], "Unexpected argument 'extra'"],
  ])('refuses %j', async (argv, message) => {
    const child = run(...argv);
    let text = '';
    child.stderr.on('data', chunk => (text += chunk));
    expect(await once(child, 'close')).toEqual([64, null]);
    expect(text).toContain(message);
    expect(text).toContain('Usage: pcsh sandbox');
    expect(text).not.toContain('    at ');
  });
});
