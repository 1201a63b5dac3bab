import { expect, test } from 'vitest';
import { dotSource } from '../../src/shell/dot-source.ts';

test.each([
  ["/tmp/it's.ps1", [], ". '/tmp/it''s.ps1'"],
  [
    '/a.ps1',
    ['x y', '$z', '-Name', '-Count:5', '-Force:$false', '--', '-1'],
    ". '/a.ps1' 'x y' '$z' -Name -Count:'5' -Force:$false '--' '-1'",
  ],
])('%s %j', (path, args, text) => {
  expect(dotSource(path, args)).toBe(text);
});
