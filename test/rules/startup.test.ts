import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Loads the engine with every constructor of Intl replaced by one that notes where it was called. */
const script = `
  const seen = [];
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const Original = Intl[name];
    if (typeof Original !== 'function' || !Original.prototype) continue;
    Intl[name] = new Proxy(Original, {
      construct(target, args) {
        seen.push(name + ' ' + (/\\/(?:src|cmdlets)\\/[^:)]*/.exec(new Error().stack)?.[0] ?? ''));
        return Reflect.construct(target, args);
      },
    });
  }
  Error.stackTraceLimit = 30;
  await import('./src/compose.ts');
  console.log(JSON.stringify(seen));
`;

/** ICU's objects cost 3 to 20 ms each, more than all the rest of a start: they are made when first needed. */
test('loading the engine makes no object of ICU', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([]);
});
