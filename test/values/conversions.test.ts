import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SessionMembers } from '#values';
import { describeError, describeValue, operand, tableTypes } from './operands.ts';

/** What PowerShell answered: record-tables.ps1 says how it was asked. Value → type → answer. */
const recorded: { answeredBy: string; answers: Record<string, Record<string, string>> } = JSON.parse(
  readFileSync(new URL('conversions.json', import.meta.url), 'utf8'),
);
const { converter } = new SessionMembers(tableTypes);

function cast(value: string, typeName: string): string {
  try {
    const type = tableTypes.resolve(typeName);
    return type ? describeValue(converter.convert(operand(value), type)) : `no type ${typeName}`;
  } catch (error) {
    return describeError(error);
  }
}

describe(`casts as ${recorded.answeredBy} makes them`, () => {
  it.each(Object.entries(recorded.answers))('%s', (value, answers) => {
    const ours = Object.keys(answers).map(type => `[${type}]${value} → ${cast(value, type)}`);
    expect(ours).toEqual(Object.entries(answers).map(([type, answer]) => `[${type}]${value} → ${answer}`));
  });
});
