import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { TerminalDriver } from './terminal-driver.ts';

const home = mkdtempSync(join(tmpdir(), 'terminal-'));
let driver: TerminalDriver | null = null;
afterEach(() => driver?.end());

/** A session at a terminal, around the fake engine. */
const start = async (...args: string[]): Promise<TerminalDriver> => {
  const file = join(import.meta.dirname, 'fake-main.ts');
  const env = { HOME: home, XDG_STATE_HOME: join(home, `state-${Math.random()}`), XDG_CONFIG_HOME: home };
  driver = new TerminalDriver({ file: process.execPath, args: [file, '-nop', '-nol', ...args], env, cwd: home });
  return driver;
};

const session = async (): Promise<TerminalDriver> => {
  const terminal = await start();
  await terminal.untilLast(`PS ${home}>`);
  // The prompt is there before the engine; from the second on it comes from the engine.
  terminal.type('\r');
  await terminal.untilLast('PS>');
  terminal.type('\f');
  await terminal.until(screen => screen.length === 1);
  return terminal;
};

describe('the prompt', () => {
  test('runs lines until exit', async () => {
    const terminal = await session();
    terminal.type('say hello\r');
    await terminal.untilScreen('PS> say hello', 'hello', 'PS>');
    terminal.type('exit 3\r');
    expect(await terminal.exited).toBe(3);
  });

  test('the word undefined is a line like any other', async () => {
    const terminal = await session();
    terminal.type('undefined\r');
    await terminal.untilScreen('PS> undefined', 'PS>');
  });

  test('Ctrl+d on an empty line leaves', async () => {
    const terminal = await session();
    terminal.type('\x04');
    expect(await terminal.exited).toBe(0);
  });

  test('SIGTERM ends the session', async () => {
    const terminal = await session();
    terminal.kill('SIGTERM');
    expect(await terminal.exited).toBe(143);
  });

  test('goes on behind output without a line break', async () => {
    const terminal = await session();
    terminal.type('part abc\r');
    await terminal.untilScreen('PS> part abc', 'abcPS>');
    terminal.type('say x');
    expect(await terminal.untilLast('abcPS> say x')).toHaveLength(2);
  });
});

describe('Ctrl+c', () => {
  test('cancels a line', async () => {
    const terminal = await session();
    terminal.type('say never\x03');
    await terminal.untilScreen('PS> say never^C', 'PS>');
  });

  test('stops a command, whose finally runs', async () => {
    const terminal = await session();
    terminal.type('sleep 60000\r');
    await terminal.until(screen => screen.length === 1);
    await new Promise(resolve => setTimeout(resolve, 50));
    terminal.type('\x03');
    await terminal.untilScreen('PS> sleep 60000', 'finally', 'PS>');
  });

  test('stops a busy loop', async () => {
    const terminal = await session();
    terminal.type('spin\r');
    await new Promise(resolve => setTimeout(resolve, 50));
    terminal.type('\x03');
    await terminal.untilScreen('PS> spin', 'spun', 'PS>');
  });

  test('abandons a request', async () => {
    const terminal = await session();
    terminal.type('http never\r');
    await new Promise(resolve => setTimeout(resolve, 50));
    terminal.type('\x03');
    await terminal.until(screen => screen.length > 1 && screen.at(-1) === 'PS>');
    terminal.type('http next\r');
    expect((await terminal.until(screen => screen.includes('got next'))).at(-2)).toBe('got next');
  });

  test('is a signal for a job without a session', async () => {
    const terminal = await start('-c', 'sleep 60000');
    await new Promise(resolve => setTimeout(resolve, 400));
    terminal.type('\x03');
    expect(await terminal.exited).toBe(1);
    expect(terminal.screen.at(-1)).toContain('finally');
  });
});

describe('editing', () => {
  test('an open block asks for more, and comes back whole from the history', async () => {
    const terminal = await session();
    terminal.type('say {\rin\r}\r');
    await terminal.until(screen => screen.length > 3 && screen.at(-1) === 'PS>');
    terminal.type('\x1b[A');
    expect((await terminal.untilLast('>> }')).slice(-3)).toEqual(['PS> say {', '>> in', '>> }']);
  });

  test('Up and Down walk the history, which outlives the session', async () => {
    const terminal = await session();
    for (const line of ['say one', 'say two']) {
      terminal.type(`${line}\r`);
      await terminal.until(screen => screen.includes(line.slice(4)) && screen.at(-1) === 'PS>');
    }
    terminal.type('\x1b[A\x1b[A');
    await terminal.untilLast('PS> say one');
    terminal.type('\x1b[B');
    await terminal.untilLast('PS> say two');
  });

  test('Tab completes what is common, and shows the rest', async () => {
    const terminal = await session();
    terminal.type('ch\t');
    await terminal.untilLast('PS> choose');
    terminal.type('\x15s\t\t');
    expect(await terminal.untilLast('PS> s')).toContain('say    sleep  spin');
  });

  test('a paste is one edit: nothing runs before Enter', async () => {
    const terminal = await session();
    terminal.type('\x1b[200~say a\nsay b\x1b[201~');
    await terminal.untilLast('>> say b');
    terminal.type('\x18\x15');
    await terminal.untilLast('PS>');
    terminal.type('\x1b[200~say a\nsay b\x1b[201~\r');
    await terminal.untilScreen('PS> say a', '>> say b', 'a', 'b', 'PS>');
  });

  test('Ctrl+r searches backwards', async () => {
    const terminal = await session();
    terminal.type('say needle\rsay hay\r');
    await terminal.until(screen => screen.includes('hay') && screen.at(-1) === 'PS>');
    terminal.type('\x12need');
    await terminal.untilLast('bck-i-search: need_');
    terminal.type('\r');
    expect((await terminal.until(screen => screen.filter(row => row === 'needle').length === 2)).at(-1)).toBe('PS>');
  });

  test('any sequence of sizes ends as if typed at the last one', async () => {
    const terminal = await session();
    terminal.type(`say ${'long '.repeat(20)}`);
    await terminal.until(screen => screen.length === 2);
    for (const columns of [50, 100, 30, 80]) {
      terminal.resize(columns, 24);
      await new Promise(resolve => setTimeout(resolve, 60));
    }
    const screen = await terminal.until(rows => rows.length >= 2);
    expect(screen.slice(-2).join('')).toBe(`PS> say ${'long '.repeat(20)}`.trimEnd());
  });

  test('keys pressed while a command runs wait for the prompt, unseen', async () => {
    const terminal = await session();
    terminal.type('sleep 200\rsay later');
    await terminal.untilLast('PS> say later');
    expect(terminal.screen).toEqual(['PS> sleep 200', 'finally', 'PS> say later']);
  });
});

describe('questions', () => {
  test('Read-Host goes on behind its prompt', async () => {
    const terminal = await session();
    terminal.type('ask Name\r');
    await terminal.untilLast('Name:');
    terminal.type('Ann\r');
    await terminal.untilScreen('PS> ask Name', 'Name: Ann', '<Ann>', 'PS>');
  });

  test('choices', async () => {
    const terminal = await session();
    terminal.type('choose\r');
    await terminal.untilLast('[Y] Yes  [N] No  [?] Help (default is "N"):');
    terminal.type('\r');
    expect((await terminal.untilLast('PS>')).at(-2)).toBe('1');
  });
});

test('secrets stay out of the history file', async () => {
  const { HistoryFile } = await import('../../src/shell/interactive/history-file.ts');
  const path = join(home, 'history.jsonl');
  const history = new HistoryFile(path);
  history.add('Get-Date');
  history.add("ConvertTo-SecureString 'x' -AsPlainText");
  history.add('if (1) {\n2\n}');
  expect(readFileSync(path, 'utf8')).not.toContain('SecureString');
  expect(new HistoryFile(path).entries).toEqual(['Get-Date', 'if (1) {\n2\n}']);
});
