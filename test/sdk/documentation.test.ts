import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createSandbox, listen } from '#sandbox';
import { createPartnerClient } from '#sdk';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(import.meta.dirname, '.documentation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All examples of the page as one program, against a sandbox at `endpoint`. */
function program(endpoint: string): string {
  const page = readFileSync(join(root, 'docs/sdk.md'), 'utf8');
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
  return blocks.join('\n').replaceAll("'pcsh/sdk'", "'#sdk'").replace('http://127.0.0.1:7071', endpoint);
}

test('the examples of the page compile', () => {
  const file = join(folder, 'examples.ts');
  writeFileSync(file, program('http://127.0.0.1:7071'));
  const settings = { extends: join(root, 'tsconfig.json'), include: [file] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  expect(stdout.split('\n').filter(line => line.includes('examples.ts'))).toEqual([]);
}, 60_000);

test('the examples of the page run, and leave the user that they say', async () => {
  const sandbox = createSandbox({ seed: 7, customers: 3 });
  const server = await listen(sandbox, 0);
  const file = join(folder, 'run.ts');
  // The sources, not what was last built of them.
  writeFileSync(file, program(server.url).replaceAll("'pcsh/sdk'", "'#sdk'"));
  try {
    await import(pathToFileURL(file).href);
    const partner = createPartnerClient({
      endpoint: server.url,
      credential: { getToken: async () => ({ token: 'opaque' }) },
    });
    const [customer] = await partner.customers.list().first(1);
    const users = await partner.customers
      .byId(customer?.id ?? '')
      .users.list()
      .toArray();
    expect(users.filter(({ displayName }) => displayName === 'Roger Federer')).toHaveLength(1);
  } finally {
    await server.close();
    sandbox.close();
  }
});
