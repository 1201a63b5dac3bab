import { expect, test } from 'vitest';
import { commandHistory } from '#cmdlet';
import { complete } from '#completion';
import { quietSession } from './session.ts';

test('# completes from the history, newest first', () => {
  const { shell } = quietSession().session;
  const history = shell.part(commandHistory);
  for (const commandLine of ['Get-Item 1', 'Get-Date', 'Get-Item 2'])
    history.add({ commandLine, status: 'Completed', startedAt: 0, endedAt: 0 });
  const texts = (line: string): string[] => complete(shell, line, line.length).matches.map(each => each.text);
  expect(texts('#')).toEqual(['Get-Item 2', 'Get-Date', 'Get-Item 1']);
  expect(texts('#item')).toEqual(['Get-Item 2', 'Get-Item 1']);
  expect(texts('#2')).toEqual(['Get-Date']);
  expect(texts('# item')).toEqual([]);
  expect(complete(shell, 'Get-Host #date', 14)).toMatchObject({ start: 9, length: 5 });
});
