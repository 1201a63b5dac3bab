import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from './case-lines.ts';
import { readCases } from './format-case.ts';

/** Texts of PowerShell 7.6.9's Out-String, recorded by record.ts. */
const folder = import.meta.dirname;

for (const file of readdirSync(folder).filter(name => name.endsWith('.jsonl'))) {
  describe(file, () => {
    test.each(readCases(join(folder, file)))('$id', each => {
      expect(linesOf(each).join('\n')).toBe(each.lines?.join('\n'));
    });
  });
}
