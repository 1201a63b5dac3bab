import { describe, expect, it } from 'vitest';
import { regexFor, replaceOperator } from '#dotnet';

describe('regular expressions', () => {
  it('keeps a compiled expression for the next use', () => {
    expect(regexFor('a+', true)).toBe(regexFor('a+', true));
    expect(regexFor('a+', true)).not.toBe(regexFor('a+', false));
  });

  it('replaces 20 000 matches in one text at once', () => {
    const text = 'customer-0001 '.repeat(20_000);
    const began = performance.now();
    expect(replaceOperator(text, ['(?<name>\\w+)-(\\d+)', '$1'], true)).toBe('0001 '.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
