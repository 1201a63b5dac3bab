import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as values from '#values';
import { describeError, describeValue, operands } from './operands.ts';

interface Table {
  readonly operator: string;
  readonly right: readonly string[];
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** What PowerShell answered: record-operators.ps1 says how it was asked. */
const recorded: { answeredBy: string; tables: Table[] } = JSON.parse(
  readFileSync(new URL('operators.json', import.meta.url), 'utf8'),
);

type Operator = (left: values.Value, right: values.Value) => values.Value;

const operators: Readonly<Record<string, Operator>> = {
  '+': values.add,
  '-': values.subtract,
  '*': values.multiply,
  '/': values.divide,
  '%': values.remainder,
  '-band': values.bitAnd,
  '-bor': values.bitOr,
  '-bxor': values.bitXor,
  '-shl': values.shiftLeft,
  '-shr': values.shiftRight,
  '-eq': (left, right) => values.compareOperator('eq', true, left, right),
  '-lt': (left, right) => values.compareOperator('lt', true, left, right),
  '-ge': (left, right) => values.compareOperator('ge', true, left, right),
  '-ceq': (left, right) => values.compareOperator('eq', false, left, right),
};

function answer(operator: Operator, left: string, right: string): string {
  try {
    return describeValue(operator(operands.get(left)?.(), operands.get(right)?.()));
  } catch (error) {
    return describeError(error);
  }
}

describe.each(recorded.tables)(`$operator as ${recorded.answeredBy} answers`, ({ operator, right, rows }) => {
  it.each(Object.entries(rows))('%s', (left, answers) => {
    const apply = operators[operator];
    expect(apply).toBeDefined();
    const ours = right.map(each => `${each} → ${apply ? answer(apply, left, each) : ''}`);
    expect(ours).toEqual(right.map((each, i) => `${each} → ${answers[i]}`));
  });
});
