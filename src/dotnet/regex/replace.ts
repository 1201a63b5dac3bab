import { Match } from './match.ts';
import type { NetRegex, RawMatch } from './net-regex.ts';
import { expand } from './replacement.ts';

/** A replacement text with its substitutions, or what makes one of each match. */
export type Replacement = string | ((match: Match) => string);

/** Regex.Replace: at most `count` matches (-1 is all), from a position on. */
export function replaceMatches(
  regex: NetRegex,
  text: string,
  replacement: Replacement,
  count = -1,
  from = regex.startOf(text),
): string {
  const found: RawMatch[] = [];
  if (count !== 0) {
    for (const match of regex.matchesRaw(text, from)) {
      found.push(match);
      if (found.length === count) break;
    }
  }
  if (found.length === 0) return text;
  const texts = found.map(raw =>
    typeof replacement === 'string'
      ? expand(replacement, regex.groups, text, raw.index, raw.groups)
      : replacement(Match.of(regex, text, raw)),
  );
  if (regex.rightToLeft) {
    found.reverse();
    texts.reverse();
  }
  let result = '';
  let at = 0;
  found.forEach((raw, i) => {
    result += text.slice(at, raw.index) + (texts[i] ?? '');
    at = raw.index + raw.length;
  });
  return result + text.slice(at);
}

/**
 * Regex.Split: at most `count` pieces (0 is all), captured groups between them. A negative count is taken from the end, as
 * -split does it: the first piece has the rest.
 */
export function splitMatches(regex: NetRegex, text: string, count = 0, from = regex.startOf(text)): string[] {
  let found: RawMatch[] = [...takeMatches(regex, text, from, count > 0 ? count - 1 : Number.POSITIVE_INFINITY)];
  if (count < 0) found = -count === 1 ? [] : found.slice(1 + count);
  if (regex.rightToLeft) found.reverse();
  const pieces: string[] = [];
  let at = 0;
  for (const raw of found) {
    pieces.push(text.slice(at, raw.index));
    for (const { number } of regex.groups) {
      const group = number === 0 ? undefined : raw.groups[number];
      if (group !== undefined) pieces.push(group);
    }
    at = raw.index + raw.length;
  }
  pieces.push(text.slice(at));
  return pieces;
}

function* takeMatches(regex: NetRegex, text: string, from: number, limit: number): Iterable<RawMatch> {
  let taken = 0;
  if (taken >= limit) return;
  for (const raw of regex.matchesRaw(text, from)) {
    yield raw;
    if (++taken >= limit) return;
  }
}
