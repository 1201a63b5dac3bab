import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createSandbox, listen } from '#sandbox';

const main = join(import.meta.dirname, '../../src/main.ts');
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** `pcsh portal` with these arguments, and the first line that it prints. */
async function portal(...args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [main, 'portal', '-Port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const address = await new Promise<string>(resolve => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '');
    });
  });
  return { child, address };
}

async function customersSeenAt(address: string): Promise<string> {
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return (await fetch(new URL('/', address), { headers: { Cookie: cookie } })).text();
}

test('serves the embedded sandbox on loopback, and ends with SIGTERM', async () => {
  const { child, address } = await portal();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/);
  expect(await customersSeenAt(address)).toContain('href="/customers/');
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('shows a sandbox that listens elsewhere on this machine', async () => {
  const sandbox = createSandbox({ seed: 11, customers: 2 });
  const server = await listen(sandbox, 0);
  const { address } = await portal('--endpoint', server.url);
  expect((await customersSeenAt(address)).match(/href="\/customers\//g)).toHaveLength(2);
  await server.close();
  sandbox.close();
});

test.each([
  [['-Port', 'x'], 64, '-Port wants a number from 0 to 65535\n'],
  [['-Endpoint', 'http://example.com'], 64, '-Endpoint wants an https address, or an http address of this machine\n'],
  [['-Endpoint', 'https://example.com'], 1, 'The portal cannot start: PCSH_TOKEN has no token for this endpoint.\n'],
])('refuses %j', (args, code, message) => {
  const { status, stderr } = spawnSync(process.execPath, [main, 'portal', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect([status, stderr.slice(0, message.length)]).toEqual([code, message]);
});
