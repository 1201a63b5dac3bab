import { requireNonNegative } from '../argument-errors.ts';
import { whiteSpaceClass } from './letter-case.ts';

/** StringSplitOptions' bits. */
const removeEmptyEntries = 1;
const trimEntries = 2;

const whiteEnds = new RegExp(`^[${whiteSpaceClass}]+|[${whiteSpaceClass}]+$`, 'g');
const white = new RegExp(`[${whiteSpaceClass}]`, 'g');

export function trimWhite(text: string): string {
  return text.replace(whiteEnds, '');
}

/** Where the next separator is from a position on, and its length. */
type Finder = (from: number) => { readonly at: number; readonly length: number } | null;

function finderOf(text: string, separators: readonly string[]): Finder {
  const useful = separators.filter(separator => separator !== '');
  if (separators.length === 0) {
    return from => {
      white.lastIndex = from;
      const match = white.exec(text);
      return match ? { at: match.index, length: 1 } : null;
    };
  }
  return from => {
    let best: { at: number; length: number } | null = null;
    for (const separator of useful) {
      const at = text.indexOf(separator, from);
      if (at >= 0 && (best === null || at < best.at)) best = { at, length: separator.length };
    }
    return best;
  };
}

/**
 * String.Split. No separators at all means white space; empty ones are ignored. `count` limits the parts: the last one
 * has the rest. Options are StringSplitOptions' bits.
 */
export function splitText(text: string, separators: readonly string[], count: number, options: number): string[] {
  requireNonNegative(count, 'count');
  if (count === 0) return [];
  const trim = (part: string): string => ((options & trimEntries) !== 0 ? trimWhite(part) : part);
  const keep = (part: string): boolean => part !== '' || (options & removeEmptyEntries) === 0;
  const find = finderOf(text, separators);
  const parts: string[] = [];
  let start = 0;
  while (count > 1) {
    const next = find(start);
    if (!next) break;
    const part = trim(text.slice(start, next.at));
    start = next.at + next.length;
    if (!keep(part)) continue;
    parts.push(part);
    if (parts.length === count - 1) {
      start = skipEmpty(text, start, find, part => keep(trim(part)));
      break;
    }
  }
  const rest = trim(text.slice(start));
  if (keep(rest)) parts.push(rest);
  return parts;
}

/** With RemoveEmptyEntries the last part begins at the first that is not empty. */
function skipEmpty(text: string, from: number, find: Finder, keep: (part: string) => boolean): number {
  let start = from;
  for (let next = find(start); next && !keep(text.slice(start, next.at)); next = find(start))
    start = next.at + next.length;
  return start;
}
