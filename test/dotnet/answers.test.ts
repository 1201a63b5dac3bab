import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cmdlets } from '#cmdlets';
import { formatter } from '#format';
import { Session } from '#runtime';
import { RecordingHost } from './recording-host.ts';

/** A script, and what PowerShell 7.6.9 answered: record.ps1 says how it was asked. */
interface Answer {
  readonly script: string;
  readonly answer: string;
}

const folder = new URL('answers/', import.meta.url);
const record = readFileSync(new URL('record.ps1', import.meta.url), 'utf8');
const getAnswer = /^function Get-Answer[\s\S]*?^\}/m.exec(record)?.[0] ?? '';

const answersIn = (file: string): Answer[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Answer => JSON.parse(line));

describe.each(readdirSync(folder))('%s', file => {
  const host = new RecordingHost();
  let session: Session;
  beforeAll(() => {
    process.env['TZ'] = 'UTC';
    process.env['LANG'] = 'en_US.UTF-8';
    session = new Session({ host, cmdlets, formatter });
    session.run(getAnswer, {});
  });

  it.each(answersIn(file))('$script', ({ script, answer }) => {
    host.stdout = '';
    session.run(`(Get-Answer '${script.replaceAll("'", "''")}') -replace "\`n", '\\n'`, {});
    expect(host.stdout.replace(/\n$/, '')).toBe(answer);
  });
});
