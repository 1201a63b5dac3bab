/** Every example of a declaration that needs nothing from outside runs, and says nothing on the error stream. */
import { describe, expect, test } from 'vitest';
import { cmdlets } from '#cmdlets';
import { runCase } from '../conformance/run-case.ts';

const slot = String(process.pid % 1000).padStart(3, '0');
/** Those of Partner Center need the sandbox, and are run where it is. */
const own = cmdlets.filter(cmdlet => /^(Microsoft\.PowerShell\.|PowerShellGet)/.test(cmdlet.module));
const examples = own.flatMap(({ name, examples: list }) =>
  list.filter(example => example.needs === undefined).map(({ does, code }) => [name, does, code] as const),
);

describe('examples of the declarations', () => {
  test.each(examples)('%s: %s', (name, _does, code) => {
    const { stderr } = runCase({ id: `examples/${name}`, script: `${code}\n`, stdout: '', stderr: '', exit: 0 }, slot);
    expect(stderr).toBe('');
  });
});
