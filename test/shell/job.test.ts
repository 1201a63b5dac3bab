import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Runs the shell around the fake engine in a process of its own, without a terminal. */
const shell = (args: string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'fake-main.ts'), '-nop', ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
  return { stdout, stderr, exit: status };
};

describe('exit codes', () => {
  test.each([
    ['say x', 0],
    ['fail', 1],
    ['throw', 1],
    ['exit 7', 7],
    ['exit 300', 44],
    ['fail; say x', 0],
    ['say {', 1],
  ])('-Command %j gives %i', (text, code) => {
    expect(shell(['-c', text]).exit).toBe(code);
  });

  test('a script that fails without being ended by it is a success', () => {
    const folder = mkdtempSync(join(tmpdir(), 'job-'));
    const script = (text: string): string => {
      const path = join(folder, 'x.ps1');
      writeFileSync(path, text);
      return path;
    };
    expect(shell([script('fail')]).exit).toBe(0);
    expect(shell([script('throw')]).exit).toBe(1);
    expect(shell([script('args'), 'a', '-b', 'c d'])).toEqual({ stdout: 'file a|-b|c d\n', stderr: '', exit: 0 });
  });
});

describe.runIf(existsSync('/dev/full'))('standard output', () => {
  test('that is lost to a full disk is no success', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'fake-main.ts'), '-nop', '-c', 'say x'],
      {
        stdio: ['pipe', full, 'pipe'],
        encoding: 'utf8',
      },
    );
    closeSync(full);
    expect({ stderr, status }).toEqual({
      stderr: 'pcsh: standard output: ENOSPC: no space left on device, write\n',
      status: 1,
    });
  });
});

describe('standard input', () => {
  test('reaches the command', () => {
    expect(shell(['-c', 'input'], 'a\r\nb').stdout).toBe('<a>\n<b>\n');
  });

  test('answers questions, echoed', () => {
    expect(shell(['-c', 'ask Name'], 'Ann\n').stdout).toBe('Name: Ann\n<Ann>\n');
    expect(shell(['-c', 'choose'], 'y\n').stdout).toContain('[Y] Yes  [N] No  [?] Help (default is "N"): y\n0\n');
  });

  test('is a session with prompts, where a block ends with an empty line', () => {
    expect(shell([], 'say a\nsay {\nb\n}\n\nsay z')).toEqual({
      stdout: 'PowerShell 7.6.9\nPS> say a\na\nPS> say {\n>> b\n>> }\n>> \n\nPS> say zz\nPS> ',
      stderr: '',
      exit: 0,
    });
  });

  test('-Command - shows output only', () => {
    expect(shell(['-c', '-'], 'say a\nfail\n')).toEqual({ stdout: 'a\n', stderr: '', exit: 1 });
    expect(shell(['-c', '-'], 'exit 3\nsay a\n')).toEqual({ stdout: '', stderr: '', exit: 3 });
    expect(shell(['-c', '-'], 'say {\n').stdout).toBe('');
  });
});

describe('the host thread', () => {
  test('starts when something is asked of it', () => {
    expect(shell(['-c', 'http slow; http two'])).toEqual({ stdout: 'got slow\ngot two\n', stderr: '', exit: 0 });
  });

  test('an answerer that breaks is an error in the engine, without a stack', () => {
    const { stderr, exit } = shell(['-c', 'http broken']);
    expect(stderr).not.toContain('    at ');
    expect(exit).toBe(1);
  });
});
