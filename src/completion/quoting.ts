import { WildcardPattern } from '#values';

/** A word as it was typed: its text, and the quote it began with. */
export interface Word {
  /** Without quotes; what stands for a character is that character. */
  readonly text: string;
  /** `'`, `"` or nothing. */
  readonly quote: '' | "'" | '"';
}

const single = /^['‘’‚‛]/;
const double = /^["“”„]/;

export function readWord(typed: string): Word {
  if (single.test(typed)) {
    return {
      text: typed
        .slice(1)
        .replace(/''/g, '\0')
        .replace(/['‘’‚‛]/g, '')
        .replaceAll('\0', "'"),
      quote: "'",
    };
  }
  if (double.test(typed)) return { text: typed.slice(1).replace(/["“”„]/g, ''), quote: '"' };
  return { text: typed.replace(/['"]/g, ''), quote: '' };
}

const needsQuotes = /[\s'"`$@#(){}[\],;|&<>]|^[-&]/;

/** A value as a word of the language: in the quotes that were begun, or in single ones where it needs some. */
export function asWord(value: string, quote: Word['quote'] = '', forcedQuotes = false): string {
  const used = quote === '' && (forcedQuotes || needsQuotes.test(value)) ? "'" : quote;
  if (used === "'") return `'${value.replaceAll("'", "''")}'`;
  if (used === '"') return `"${value.replace(/[`$"]/g, '`$&')}"`;
  return value;
}

/** Matches what begins like the word; wildcards in it count. */
export function prefixPattern(word: string): WildcardPattern {
  return WildcardPattern.get(word.endsWith('*') ? word : `${word}*`);
}

/** Does a name begin like the word? A pattern that cannot be read matches nothing. */
export function begins(name: string, word: string): boolean {
  if (!/[*?[\]`]/.test(word)) return name.toLowerCase().startsWith(word.toLowerCase());
  try {
    return prefixPattern(word).matches(name);
  } catch {
    return false;
  }
}
