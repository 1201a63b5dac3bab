import { describe, expect, it } from 'vitest';
import { cmdlets } from '#cmdlets';
import { inSandbox, lines } from './run-pcsh.ts';

const modules = new Set(['PartnerCenterModule', 'PartnerCenter', 'PartnerSandbox']);

const examples = cmdlets
  .filter(cmdlet => modules.has(cmdlet.module))
  .flatMap(({ name, examples }) => examples.map((example, at) => ({ title: `${name} ${at + 1}`, ...example })))
  .filter(({ needs }) => needs === undefined || needs === 'sandbox');

describe('every example in the help of the Partner Center cmdlets', () => {
  it('runs in a new sandbox without an error', { timeout: 120_000 }, async () => {
    const blocks = examples.map(({ title, code }) => {
      const script = `& {\n${code}\n} | Out-Null`;
      return `
        $null = Connect-PartnerCenter -Environment Sandbox
        $null = Reset-PartnerSandbox -CustomerCount 25
        try { $ErrorActionPreference = 'Stop'\n${script}\n'${title}: fine' } catch { '${title}: ' + $_ }`;
    });
    const { stdout } = await inSandbox(blocks.join('\n'));
    const outcome = lines(stdout).filter(line => !line.startsWith('What if: '));
    expect(outcome).toEqual(examples.map(({ title }) => `${title}: fine`));
    expect(examples.length).toBeGreaterThan(80);
  });
});
