import type { Value } from '#values';
import { enumNumber } from '../enum-types.ts';
import { upperText } from './letter-case.ts';

/** How two strings are compared: by culture or by code, with or without case. StringComparison's six values come down to these. */
export interface ComparisonKind {
  readonly ordinal: boolean;
  readonly ignoreCase: boolean;
  /** BCP 47; en-US where left out. */
  readonly locale?: string;
}

export const ordinal: ComparisonKind = { ordinal: true, ignoreCase: false };
export const ordinalIgnoreCase: ComparisonKind = { ordinal: true, ignoreCase: true };
export const cultural: ComparisonKind = { ordinal: false, ignoreCase: false };
export const culturalIgnoreCase: ComparisonKind = { ordinal: false, ignoreCase: true };

/** A StringComparison that came as an argument. */
export function comparisonFrom(value: Value): ComparisonKind {
  const number = enumNumber(value);
  return { ordinal: number >= 4, ignoreCase: number % 2 === 1 };
}

const collators = new Map<string, Intl.Collator>();

/** ICU's order as .NET asks for it: punctuation counts, lower case before upper. */
export function collatorFor(locale: string, ignoreCase: boolean): Intl.Collator {
  const key = `${locale}|${ignoreCase}`;
  let collator = collators.get(key);
  if (!collator) {
    collator = new Intl.Collator(locale, { sensitivity: ignoreCase ? 'accent' : 'variant', ignorePunctuation: false });
    collators.set(key, collator);
  }
  return collator;
}

export function foldCase(text: string, kind: ComparisonKind): string {
  return kind.ignoreCase ? upperText(text) : text;
}

/** Less than, equal to or greater than zero; null comes first. Ordinal: by the difference of UTF-16 units, as String.CompareOrdinal. */
export function compareText(left: string | null, right: string | null, kind: ComparisonKind): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  if (!kind.ordinal) return collatorFor(kind.locale ?? 'en-US', kind.ignoreCase).compare(left, right);
  return compareOrdinal(foldCase(left, kind), foldCase(right, kind));
}

export function compareOrdinal(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = left.charCodeAt(i) - right.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

export function equalText(left: string | null, right: string | null, kind: ComparisonKind): boolean {
  return left === right || compareText(left, right, kind) === 0;
}
