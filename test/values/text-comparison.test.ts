import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareEqual, compareText, like, ThrownException } from '#values';

interface Wildcards {
  readonly answeredBy: string;
  /** Pattern, then a digit for each subject: 1 for -like, 2 for -clike, 3 for both, x for an error. */
  readonly answers: { readonly subjects: readonly string[]; readonly patterns: readonly (readonly [string, string])[] };
}
interface Order {
  readonly answeredBy: string;
  readonly words: readonly string[];
  /** Word, then for each word: order with case, order without, -ceq, -eq. */
  readonly order: readonly (readonly [string, string])[];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
const wildcards = read<Wildcards>('wildcards');
const order = read<Order>('text-order');

function matches(subject: string, pattern: string): string {
  try {
    return String(Number(like(subject, pattern, true)) + 2 * Number(like(subject, pattern, false)));
  } catch (error) {
    if (error instanceof ThrownException) return 'x';
    throw error;
  }
}

describe(`-like as ${wildcards.answeredBy} matches`, () => {
  const { patterns, subjects } = wildcards.answers;
  it.each(patterns)('%s', (pattern, answers) => {
    const ours = subjects.map(subject => `${JSON.stringify(subject)} ${matches(subject, pattern)}`);
    expect(ours).toEqual(subjects.map((subject, i) => `${JSON.stringify(subject)} ${answers[i]}`));
  });
});

const sign = (difference: number): string => (difference < 0 ? '<' : difference > 0 ? '>' : '=');

describe(`the order of texts as ${order.answeredBy} has it`, () => {
  it.each(order.order)('%s', (left, answers) => {
    const ours = order.words.map(right => {
      const equal = `${Number(compareEqual(left, right, false))}${Number(compareEqual(left, right, true))}`;
      return `${JSON.stringify(right)} ${sign(compareText(left, right, false))}${sign(compareText(left, right, true))}${equal}`;
    });
    const expected = answers.split(' ').map((answer, i) => `${JSON.stringify(order.words[i])} ${answer}`);
    expect(ours).toEqual(expected);
  });
});
