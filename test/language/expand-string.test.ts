// biome-ignore-all lint/suspicious/noTemplateCurlyInString: PowerShell writes variables so.
import { expect, test } from 'vitest';
import { parseExpandableText, Source } from '#language';

/** As $ExecutionContext.InvokeCommand.ExpandString reads its text: quotes are characters like others. */
test.each([
  ['plain "text"', 'constant: plain "text"'],
  ['a $x b', 'a |VariableExpression| b'],
  ['$x.y', 'VariableExpression|.y'],
  ['$(1 + 1)"', 'SubExpression|"'],
  ['`$x `n', 'constant: $x \n'],
  ['${a b}c', 'VariableExpression|c'],
  ['$using:x', 'UsingExpression'],
])('%j', (text, expected) => {
  const { expression, errors } = parseExpandableText(new Source(text));
  expect(errors).toEqual([]);
  if (expression.kind === 'StringConstantExpression') expect(`constant: ${expression.value}`).toBe(expected);
  else if (expression.kind === 'ExpandableStringExpression')
    expect(expression.parts.map(part => (typeof part === 'string' ? part : part.kind)).join('|')).toBe(expected);
  else expect.unreachable();
});
