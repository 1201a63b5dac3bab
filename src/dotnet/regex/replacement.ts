import type { Match } from './match.ts';
import type { GroupInfo } from './syntax-tree.ts';

/** A piece of a replacement: text as it is, or what a match puts there. */
type Piece = string | { readonly group: number } | { readonly part: '&' | '`' | "'" | '+' | '_' };

const parsed = new WeakMap<readonly GroupInfo[], Map<string, readonly Piece[]>>();

/** `$1`, `${name}`, `$$`, `$&`, `` $` ``, `$'`, `$+`, `$_`; anything else is text, a group that is none included. */
function parse(replacement: string, groups: readonly GroupInfo[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  const known = (name: string): number | null => groups.find(each => each.name === name)?.number ?? null;
  for (const [token, , braced, number, sign] of replacement.matchAll(/(\$\{(\w+)\}|\$(\d+)|\$([$&`'+_]))|[^$]+|\$/g)) {
    const name = braced ?? number;
    const group = name === undefined ? null : known(name.replace(/^0+(?=\d)/, ''));
    if (group === null && (sign === undefined || sign === '$')) {
      text += sign === '$' ? '$' : token;
      continue;
    }
    if (text) pieces.push(text);
    text = '';
    if (group !== null) pieces.push({ group });
    else if (sign === '&' || sign === '`' || sign === "'" || sign === '+' || sign === '_') pieces.push({ part: sign });
  }
  if (text) pieces.push(text);
  return pieces;
}

function piecesOf(replacement: string, groups: readonly GroupInfo[]): readonly Piece[] {
  let known = parsed.get(groups);
  if (!known) {
    known = new Map();
    parsed.set(groups, known);
  }
  let pieces = known.get(replacement);
  if (!pieces) {
    pieces = parse(replacement, groups);
    known.set(replacement, pieces);
  }
  return pieces;
}

/** What a replacement becomes for one match, given the text of its groups by number. */
export function expand(
  replacement: string,
  groups: readonly GroupInfo[],
  input: string,
  index: number,
  texts: readonly (string | undefined)[],
): string {
  if (!replacement.includes('$')) return replacement;
  let result = '';
  for (const piece of piecesOf(replacement, groups)) {
    if (typeof piece === 'string') result += piece;
    else if ('group' in piece) result += texts[piece.group] ?? '';
    else result += partOf(piece.part, groups, input, index, texts);
  }
  return result;
}

function partOf(
  part: '&' | '`' | "'" | '+' | '_',
  groups: readonly GroupInfo[],
  input: string,
  index: number,
  texts: readonly (string | undefined)[],
): string {
  const whole = texts[0] ?? '';
  switch (part) {
    case '&':
      return whole;
    case '`':
      return input.slice(0, index);
    case "'":
      return input.slice(index + whole.length);
    case '_':
      return input;
    default:
      return texts[groups.at(-1)?.number ?? 0] ?? '';
  }
}

/** Match.Result. */
export function expandReplacement(replacement: string, match: Match): string {
  return expand(replacement, match.regex?.groups ?? [], match.text, match.index, match.raw?.groups ?? []);
}
