/** Characters by category as ranges of UTF-16 units, which is what .NET's regular expressions work on. */

export type Ranges = readonly (readonly [number, number])[];

/** Blocks by .NET's names. */
const blocks: Readonly<Record<string, readonly [number, number]>> = {
  IsBasicLatin: [0x0000, 0x007f],
  'IsLatin-1Supplement': [0x0080, 0x00ff],
  'IsLatinExtended-A': [0x0100, 0x017f],
  'IsLatinExtended-B': [0x0180, 0x024f],
  IsIPAExtensions: [0x0250, 0x02af],
  IsCombiningDiacriticalMarks: [0x0300, 0x036f],
  IsGreek: [0x0370, 0x03ff],
  IsGreekandCoptic: [0x0370, 0x03ff],
  IsCyrillic: [0x0400, 0x04ff],
  IsArmenian: [0x0530, 0x058f],
  IsHebrew: [0x0590, 0x05ff],
  IsArabic: [0x0600, 0x06ff],
  IsThai: [0x0e00, 0x0e7f],
  IsGeneralPunctuation: [0x2000, 0x206f],
  IsCurrencySymbols: [0x20a0, 0x20cf],
  IsArrows: [0x2190, 0x21ff],
  IsMathematicalOperators: [0x2200, 0x22ff],
  IsBoxDrawing: [0x2500, 0x257f],
  IsHiragana: [0x3040, 0x309f],
  IsKatakana: [0x30a0, 0x30ff],
  IsCJKUnifiedIdeographs: [0x4e00, 0x9fff],
  IsHangulSyllables: [0xac00, 0xd7af],
};

const generalCategory = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/;

/** The three shorthand classes in terms of categories. */
const shorthands: Readonly<Record<string, RegExp>> = {
  w: /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u,
  d: /\p{Nd}/u,
  s: /[\f\n\r\t\v\u0085\p{Z}]/u,
};

export function isCategory(name: string): boolean {
  return generalCategory.test(name) || Object.hasOwn(blocks, name);
}

const found = new Map<string, Ranges>();

/** Ranges of a category, up to `last`; found by asking each unit, once. */
export function rangesOf(name: string, last: number): Ranges {
  const block = blocks[name];
  if (block) return [block];
  const key = `${name}|${last}`;
  let ranges = found.get(key);
  if (!ranges) {
    ranges = scan(shorthands[name] ?? new RegExp(`\\p{${name}}`, 'u'), last);
    found.set(key, ranges);
  }
  return ranges;
}

function scan(pattern: RegExp, last: number): Ranges {
  const ranges: [number, number][] = [];
  let from = -1;
  for (let code = 0; code <= last + 1; code++) {
    const inside = code <= last && pattern.test(String.fromCharCode(code));
    if (inside && from < 0) from = code;
    if (!inside && from >= 0) {
      ranges.push([from, code - 1]);
      from = -1;
    }
  }
  return ranges;
}

/** Everything up to `last` that is in none of the ranges. */
export function complement(ranges: Ranges, last: number): Ranges {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > last) break;
    if (from > next) result.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) result.push([next, last]);
  return result;
}
