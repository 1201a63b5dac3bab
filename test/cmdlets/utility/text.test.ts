/** Text of files: CSV, CLIXML and XML. */
import { describe, expect, test } from 'vitest';
import { decodeClixml, durationText, durationTicks, encodeClixml } from '../../../cmdlets/utility/clixml-text.ts';
import { csvRecords } from '../../../cmdlets/utility/csv-reader.ts';
import { scanXml } from '../../../cmdlets/utility/xml-scan.ts';

describe('Records of CSV', () => {
  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n"x;y";"l1\r\nl2"',
      [
        ['a', 'b'],
        ['x;y', 'l1\r\nl2'],
      ],
    ],
    ['"a""b";c', [['a"b', 'c']]],
  ])('%j', (text, records) => {
    expect([...csvRecords(text, text.includes(';') ? ';' : ',')]).toEqual(records);
  });
});

test.each([
  ['a\nb', 'a_x000A_b'],
  ['a_x000A_', 'a_x005F_x000A_'],
  ['a_b', 'a_b'],
])('CLIXML writes %j as %s', (text, written) => {
  expect(encodeClixml(text)).toBe(written);
  expect(decodeClixml(written)).toBe(text);
});

test.each([
  [0n, 'PT0S'],
  [37_230_000_000n, 'PT1H2M3S'],
  [864_000_000_000n, 'P1D'],
  [-15_000_000n, '-PT1.5S'],
])('CLIXML writes a span of %d ticks as %s', (ticks, written) => {
  expect(durationText(ticks)).toBe(written);
  expect(durationTicks(written)).toBe(ticks);
});

test('XML is read into elements', () => {
  const root = scanXml('<?xml version="1.0"?><!-- c --><a x="1 &lt; 2"><b>t &amp; u</b><c/></a>');
  expect(root).toMatchObject({ name: 'a' });
  expect(root.children.map(each => each.name)).toEqual(['b', 'c']);
});

test.each(['<a>', '<a></b>', 'x', '<a x=1/>'])('%s is no XML', text => {
  expect(() => scanXml(text)).toThrow();
});
