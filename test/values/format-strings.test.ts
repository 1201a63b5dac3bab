import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatOperator } from '../../src/dotnet/format-strings/index.ts';
import { describeError, describeValue, operand } from './operands.ts';

/** What PowerShell answered: record-tables.ps1 says how it was asked. Number → format → answer of -f. */
const recorded: { answeredBy: string; answers: Record<string, Record<string, string>> } = JSON.parse(
  readFileSync(new URL('formats.json', import.meta.url), 'utf8'),
);

function format(value: string, spec: string): string {
  try {
    return describeValue(formatOperator(`{0:${spec}}`, [operand(value)]));
  } catch (error) {
    return describeError(error);
  }
}

describe(`-f as ${recorded.answeredBy} formats`, () => {
  it.each(Object.entries(recorded.answers))('%s', (value, answers) => {
    const ours = Object.keys(answers).map(spec => `{0:${spec}} → ${format(value, spec)}`);
    expect(ours).toEqual(Object.entries(answers).map(([spec, answer]) => `{0:${spec}} → ${answer}`));
  });
});
