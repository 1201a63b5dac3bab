import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { categoryText, type ErrorView, errorText, plainErrorStyle } from '#format';
import { Source } from '#language';
import { type ErrorCategory, ErrorRecord, exceptionOf, InvocationInfo, positionMessage } from '#values';

/** An error that a script ended with, as PowerShell 7.6.9 described and showed it: recorded by record-errors.ps1. */
interface Recorded {
  readonly script: string;
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  readonly statement: string;
  readonly command: string;
  readonly invocationName: string;
  readonly message: string;
  readonly exception: string;
  readonly id: string;
  readonly category: ErrorCategory;
  readonly activity: string;
  readonly targetName: string;
  readonly targetType: string;
  readonly thrown: boolean;
  readonly details: string | null;
  readonly advice: string | null;
  readonly position: string;
  readonly views: Readonly<Record<string, string>>;
}

const recorded: Recorded[] = JSON.parse(readFileSync(join(import.meta.dirname, 'errors.json'), 'utf8'));

describe.each(recorded)('$script', each => {
  test('has its place', () => {
    expect(positionMessage(recordOf(each).invocation)).toBe(each.position);
  });
  test.each<ErrorView>(['ConciseView', 'NormalView', 'CategoryView'])('%s', view => {
    expect(`${errorText(recordOf(each), view, 80, plainErrorStyle)}\n`).toBe(each.views[view]);
  });
  test('has its category', () => {
    expect(`${categoryText(recordOf(each))}`).toBe(each.views['CategoryView']?.trimEnd());
  });
});

function recordOf(each: Recorded): ErrorRecord {
  const exception = exceptionOf(each.exception, each.message);
  if (each.thrown) exception.data.set('WasThrownFromThrowStatement', true);
  const record = new ErrorRecord(exception, each.id, each.category);
  const source = new Source(each.script, each.file);
  const start =
    each.script
      .split('\n')
      .slice(0, each.line - 1)
      .join('\n').length +
    (each.line > 1 ? 1 : 0) +
    each.column -
    1;
  const extent = { start, end: start + each.statement.length };
  record.invocation = new InvocationInfo(each.command || null, source, extent, each.invocationName);
  record.activity = each.activity;
  record.targetName = each.targetName;
  record.targetTypeName = each.targetType;
  if (each.details || each.advice)
    record.errorDetails = { message: each.details ?? '', recommendedAction: each.advice ?? '' };
  return record;
}
