import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCase } from '../conformance/run-case.ts';

const slot = '731';

function run(script: string): { stdout: string; stderr: string } {
  const { stdout, stderr } = runCase(
    { id: 'runtime/generated-code/case', script, stdout: '', stderr: '', exit: 0 },
    slot,
  );
  return { stdout, stderr };
}

/** As a PowerShell text in single quotes. */
const quoted = (text: string): string => `'${text.replaceAll(/['\u2018-\u201b]/g, match => match + match)}'`;

const plainText = fc.string({ minLength: 1, maxLength: 20 }).filter(text => !/[\r\n\0]/.test(text));

test('no text of a script becomes code: strings, keys, member names and arguments come back as they are', () => {
  fc.assert(
    fc.property(plainText, text => {
      const name = quoted(text);
      const script = [
        `$h = @{ ${name} = 1 }; [Console]::Out.WriteLine([string]$h[${name}])`,
        `function f($a) { [Console]::Out.WriteLine($a) }; f ${name}; & f -a ${name}`,
        `$o = [pscustomobject]@{ a = ${name} }; [Console]::Out.WriteLine($o.a)`,
        `& { [Console]::Out.WriteLine($args[0]) } ${name}`,
      ].join('\n');
      expect(run(script)).toEqual({ stdout: `1\n${text}\n${text}\n${text}\n${text}\n`, stderr: '' });
    }),
    { numRuns: 40 },
  );
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'S', 'X', 'k0', 'rt', 'f', 'o'])(
  'a variable may be called %s',
  name => {
    const script = `function t { $${name} = 1; $${name} += 2; & { $${name}++; $${name} }; $${name} }; t`;
    expect(run(script)).toEqual({ stdout: '4\n3\n', stderr: '' });
  },
);

test('a function that calls itself without end is an error, not a crash', () => {
  expect(run('function again { again }; try { again } catch { $_.FullyQualifiedErrorId }').stdout).toBe(
    'CallDepthOverflow\n',
  );
});
