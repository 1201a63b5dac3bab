import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/shell/command-line.ts';

interface Recorded {
  readonly args: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** What PowerShell 7.6.9 answered; see record-command-line.ts. */
const recorded: Recorded[] = readFileSync(join(import.meta.dirname, 'recorded/command-line.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => JSON.parse(line));

const parsed = (...args: string[]) => {
  const result = parseCommandLine(args);
  if (!result.ok) throw new Error(result.fault.message);
  return result.commandLine;
};

describe('command lines that PowerShell refuses', () => {
  // Relative paths were recorded in a folder without these files; the repository's root has none of them either.
  const usages = { '<usage>': 'short', '<help>': 'long', '': 'none' };
  const refused = recorded.filter(each => each.exit === 64);

  test.each(refused)('$args', ({ args, stdout, stderr }) => {
    const result = parseCommandLine(args);
    if (result.ok) throw new Error('was accepted');
    // -Sandbox is ours, and stands among the suggestions.
    expect(`${result.fault.message}\n`.replace('  -sandbox\n', '')).toBe(stderr);
    expect(result.fault.usage).toBe(usages[stdout as keyof typeof usages]);
  });
});

describe('command lines that are accepted', () => {
  const script = join(import.meta.dirname, 'command-line.test.ts');

  test('the rest of the line belongs to the command', () => {
    expect(parsed('-nop', '-C', 'Get-Date', '-Format', 's').task).toEqual({
      kind: 'command',
      text: 'Get-Date -Format s',
    });
    expect(parsed('-cwa', '$args', 'a', '-nop').task).toEqual({
      kind: 'commandWithArgs',
      text: '$args',
      args: ['a', '-nop'],
    });
  });

  test('the first other word is a script, and what follows is its own', () => {
    const file = { kind: 'file', path: script, args: ['-Force', '-c', '1'] };
    expect(parsed('-NoProfile', script, '-Force', '-c', '1').task).toEqual(file);
    expect(parsed('-f', script, '-Force', '-c', '1').task).toEqual(file);
  });

  test('- stands for standard input', () => {
    expect(parsed('-c', '-').task).toEqual({ kind: 'commandInput' });
    expect(parsed('-f', '-')).toMatchObject({ task: { kind: 'session' }, noLogo: true });
    expect(parsed('-').task).toEqual({ kind: 'session' });
  });

  test('encoded text is UTF-16', () => {
    const encoded = Buffer.from('"Grüße"', 'utf16le').toString('base64');
    expect(parsed('-e', encoded).task).toEqual({ kind: 'command', text: '"Grüße"' });
  });

  test('switches may be shortened, in any case, with one dash, two, or a slash', () => {
    expect(parsed('-NOP', '--nol', '/noni', '-noe')).toMatchObject({
      noProfile: true,
      noLogo: true,
      nonInteractive: true,
      noExit: true,
    });
    expect(parsed('-i', '-wd', '/tmp', '-ep', 'Bypass', '-of', 'xml')).toMatchObject({
      interactive: true,
      workingDirectory: '/tmp',
      executionPolicy: 'Bypass',
      outputFormat: 'XML',
    });
  });

  test('values keep their text', () => {
    expect(parsed('-wd', '007', '-c', '1').workingDirectory).toBe('007');
    expect(parsed('-wd', '1e3', '-c', '1').workingDirectory).toBe('1e3');
  });

  test('-Sandbox may name a file', () => {
    expect(parsed('-c', '1').sandbox).toBeNull();
    expect(parsed('-Sandbox').sandbox).toBe('');
    expect(parsed('-Sandbox', '-c', '1').sandbox).toBe('');
    expect(parsed('-Sandbox', 'state.db', '-c', '1').sandbox).toBe('state.db');
  });

  test('nothing behind -Version counts', () => {
    expect(parsed('-v', '-nonsense').show).toBe('version');
  });
});
