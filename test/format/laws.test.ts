import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWidth } from '#format';
import { linesOf } from './case-lines.ts';
import type { Described } from './described.ts';
import type { FormatCase } from './format-case.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', 'é', '日', '\n', '\t'), maxLength: 40 });
const scalar: fc.Arbitrary<Described> = fc.oneof(
  text,
  fc.integer({ min: -9999, max: 9999 }),
  fc.boolean(),
  fc.constant(null),
);
const cell: fc.Arbitrary<Described> = fc.oneof(scalar, fc.array(scalar, { maxLength: 6 }));
const object = fc
  .dictionary(fc.constantFrom('Id', 'Name', 'A rather long name', '名前', 'x', 'Y', 'Zed'), cell, { minKeys: 1 })
  .map((properties): Described => ({ object: properties }));
const command = fc.constantFrom<FormatCase['command']>(undefined, 'Format-Table', 'Format-List', 'Format-Wide');

test('no rendered line is wider than asked', () => {
  fc.assert(
    fc.property(
      fc.array(object, { maxLength: 5 }),
      command,
      fc.boolean(),
      fc.integer({ min: 8, max: 100 }),
      (objects, name, wrap, width) => {
        const parameters = name === 'Format-Table' && wrap ? { Wrap: true } : {};
        const lines = linesOf({ id: '', objects, width, ...(name ? { command: name, parameters } : {}) });
        for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('the same objects give the same lines one by one as all at once', () => {
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 5 }), objects => {
      const together = linesOf({ id: '', objects: [objects], width: 80 });
      expect(linesOf({ id: '', objects, width: 80 })).toEqual(together);
    }),
  );
});
