import { expect, test } from 'vitest';
import { complete } from '#completion';
import { quietSession } from './session.ts';

const completer = (body: string): string => `function Get-Seat { param([ArgumentCompleter({ ${body} })]$Name) }`;

test.each([
  ["'a'; Write-Error 'no'; 'b'", ['a', 'b']],
  ["'a'; throw 'no'", []],
  ["'a'; Write-Host 'shown'; Write-Warning 'shown'", ['a']],
  ['', []],
  ["'a', ''", []],
])('a completer that does %s disturbs nothing', (body, expected) => {
  const { session, written } = quietSession();
  session.run(completer(body));
  expect(complete(session.shell, 'Get-Seat -Name zz', 17).matches.map(each => each.text)).toEqual(expected);
  expect(written).toEqual([]);
});
