import { isCategory } from './categories.ts';
import { readCharEscape } from './char-escape.ts';
import { raiseParse } from './parse-error.ts';
import type { CharSet, CharSetItem } from './syntax-tree.ts';

/** `\p{Lu}`, its `{` at `at`. */
export function readCategory(
  pattern: string,
  at: number,
  negated: boolean,
): { readonly item: CharSetItem; readonly end: number } {
  const match = /^\{([\w-]+)\}/.exec(pattern.slice(at));
  if (!match?.[1]) return raiseParse(pattern, at, 'Incomplete \\p{X} character escape.');
  if (!isCategory(match[1])) return raiseParse(pattern, at + match[0].length, `Unknown property '${match[1]}'.`);
  return { item: { kind: 'category', name: match[1], negated }, end: at + match[0].length };
}

/** A class escape (`\w`, `\P{L}`) whose letter stands at `at`; null for any other. */
export function readClassEscape(
  pattern: string,
  at: number,
): { readonly item: CharSetItem; readonly end: number } | null {
  const letter = pattern.charAt(at);
  if (/[wdsWDS]/.test(letter)) {
    return { item: { kind: 'category', name: letter.toLowerCase(), negated: letter < 'a' }, end: at + 1 };
  }
  return /[pP]/.test(letter) ? readCategory(pattern, at + 1, letter === 'P') : null;
}

/** A set in brackets, `at` behind the opening one. */
export function readSet(pattern: string, start: number): { readonly set: CharSet; readonly end: number } {
  const negated = pattern.charAt(start) === '^';
  let at = negated ? start + 1 : start;
  const items: CharSetItem[] = [];
  for (let first = true; ; first = false) {
    if (at >= pattern.length) return raiseParse(pattern, pattern.length, 'Unterminated [] set.');
    const char = pattern.charAt(at);
    if (char === ']' && !first) return { set: { negated, items, minus: null }, end: at + 1 };
    if (char === '-' && pattern.charAt(at + 1) === '[' && !first) {
      const inner = readSet(pattern, at + 2);
      if (pattern.charAt(inner.end) !== ']') {
        if (inner.end >= pattern.length) return raiseParse(pattern, pattern.length, 'Unterminated [] set.');
        return raiseParse(pattern, inner.end, 'A subtraction must be the last element in a character class.');
      }
      return { set: { negated, items, minus: inner.set }, end: inner.end + 1 };
    }
    const one = readItem(pattern, at);
    at = one.end;
    if (one.item) items.push(one.item);
    else at = readRange(pattern, at, one.code, items);
  }
}

interface Item {
  readonly item: CharSetItem | null;
  readonly code: number;
  readonly end: number;
}

function readItem(pattern: string, at: number): Item {
  if (pattern.charAt(at) !== '\\') return { item: null, code: pattern.charCodeAt(at), end: at + 1 };
  if (at + 1 >= pattern.length) return raiseParse(pattern, at + 1, 'Illegal \\ at end of pattern.');
  const found = readClassEscape(pattern, at + 1);
  if (found) return { item: found.item, code: 0, end: found.end };
  const char = pattern.charAt(at + 1) === '-' ? { code: 45, end: at + 2 } : readCharEscape(pattern, at + 1);
  return { item: null, ...char };
}

/** A single character, or the range that it begins. */
function readRange(pattern: string, at: number, from: number, items: CharSetItem[]): number {
  const next = pattern.charAt(at + 1);
  if (pattern.charAt(at) !== '-' || next === ']' || next === '' || next === '[') {
    items.push({ kind: 'range', from, to: from });
    return at;
  }
  const upper = readItem(pattern, at + 1);
  if (upper.item)
    return raiseParse(pattern, upper.end, `Cannot include class ${pattern.slice(at + 1, at + 3)} in character range.`);
  if (upper.code < from) return raiseParse(pattern, upper.end, '[x-y] range in reverse order.');
  items.push({ kind: 'range', from, to: upper.code });
  return upper.end;
}
