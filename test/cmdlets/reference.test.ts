/**
 * Holds the declarations against what PowerShell 7.6.9 says of its own commands (reference.jsonl: Get-Command -Syntax, aliases and
 * default parameter sets as recorded there).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AnyCmdlet, allParameterSets, commandSyntax, metadataOf } from '#cmdlet';
import { cmdlets } from '#cmdlets';
import { absent, different } from './reference-gaps.ts';

interface Reference {
  readonly name: string;
  readonly module: string;
  readonly aliases: readonly string[];
  readonly defaultSet: string | null;
  readonly syntax: readonly string[];
}

const references: Reference[] = readFileSync(join(import.meta.dirname, 'reference.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line));
const declared = new Map<string, AnyCmdlet>(cmdlets.map(cmdlet => [cmdlet.name, cmdlet]));

describe.each(references)('$name', reference => {
  const cmdlet = declared.get(reference.name);

  test('is there, or is known to be absent', () => {
    expect(cmdlet === undefined).toBe(absent.has(reference.name));
  });

  test('is called as PowerShell calls it, or is known to differ', () => {
    if (!cmdlet) return;
    const metadata = metadataOf(cmdlet);
    const own = {
      module: cmdlet.module,
      defaultSet: metadata.defaultSet === allParameterSets ? null : metadata.defaultSet,
      syntax: commandSyntax(metadata),
    };
    const wanted = { module: reference.module, defaultSet: reference.defaultSet, syntax: reference.syntax };
    if (different.has(reference.name)) expect(own).not.toEqual(wanted);
    else expect(own).toEqual(wanted);
  });
});
