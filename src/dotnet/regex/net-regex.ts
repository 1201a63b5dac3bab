import { EnumValue, NetObject, type NetType, toText, type Value } from '#values';
import { type Emitted, emitRegex } from './emitter.ts';
import { isFaithful } from './faithful.ts';
import { Match } from './match.ts';
import { type Captures, Matcher } from './matcher.ts';
import { parseRegex } from './parser.ts';
import { regexType } from './regex-type.ts';
import { type GroupInfo, type RegexTree, regexOptions } from './syntax-tree.ts';

/** A pattern for one kind of text, made when the first such text comes. */
interface Compiled {
  readonly regex: RegExp;
  readonly emitted: Emitted;
  /** The same with the positions of groups; slower, so made on demand. */
  withIndices: RegExp | null;
}

/** Where one match lies: from, to, and the text of each group by number. */
export interface RawMatch {
  readonly index: number;
  readonly length: number;
  /** Text by group number; undefined where the group took no part. */
  readonly groups: readonly (string | undefined)[];
  /** Known already where the exact matcher found it. */
  readonly captures: Map<number, Captures> | null;
}

const longText = 1000;
const ascii = /^[\0-\x7f]*$/;

/** System.Text.RegularExpressions.Regex. Immutable; use `regexFor` for one that is shared. */
export class NetRegex extends NetObject {
  readonly pattern: string;
  /** RegexOptions' bits. */
  readonly options: number;
  readonly tree: RegexTree;
  #forAscii: Compiled | null = null;
  #forAny: Compiled | null = null;
  #matcher: Matcher | null = null;
  /** A long text is looked through once, however often it is searched. */
  #lastLong = '';
  #lastCompiled: Compiled | null = null;
  readonly #faithful: boolean;

  /** Throws RegexParseException. */
  constructor(pattern: string, options = 0) {
    super();
    this.pattern = pattern;
    this.options = options;
    this.tree = parseRegex(pattern, options);
    this.#faithful = !this.rightToLeft && isFaithful(this.tree.node);
  }

  get netType(): NetType {
    return regexType;
  }
  override toText(): string {
    return this.pattern;
  }
  get rightToLeft(): boolean {
    return (this.options & regexOptions.rightToLeft) !== 0;
  }
  get groups(): readonly GroupInfo[] {
    return this.tree.groups;
  }

  #compile(forAscii: boolean): Compiled {
    const ignoreCase = (this.options & regexOptions.ignoreCase) !== 0;
    const emitted = emitRegex(this.tree.node, ignoreCase, forAscii);
    return { emitted, regex: new RegExp(emitted.source, ignoreCase ? 'gi' : 'g'), withIndices: null };
  }
  #compiledFor(text: string): Compiled {
    if (text.length > longText && text === this.#lastLong && this.#lastCompiled) return this.#lastCompiled;
    const isAscii = (this.options & regexOptions.ecmaScript) !== 0 || ascii.test(text);
    const compiled = isAscii ? (this.#forAscii ??= this.#compile(true)) : (this.#forAny ??= this.#compile(false));
    if (text.length > longText) {
      this.#lastLong = text;
      this.#lastCompiled = compiled;
    }
    return compiled;
  }

  test(text: string, from = this.startOf(text)): boolean {
    if (!this.#faithful) return this.matchRaw(text, from) !== null;
    const { regex } = this.#compiledFor(text);
    regex.lastIndex = from;
    return regex.test(text);
  }

  startOf(text: string): number {
    return this.rightToLeft ? text.length : 0;
  }

  /** The first match from a position on. */
  matchRaw(text: string, from = this.startOf(text)): RawMatch | null {
    if (!this.#faithful) return this.#matchExactly(text, from);
    return this.#matchWith(this.#compiledFor(text), text, from);
  }

  #matchWith(compiled: Compiled, text: string, from: number): RawMatch | null {
    compiled.regex.lastIndex = from;
    const found = compiled.regex.exec(text);
    if (!found) return null;
    const groups: (string | undefined)[] = [found[0]];
    compiled.emitted.groups.forEach((number, i) => {
      const value = found[i + 1];
      if (number > 0 && (value !== undefined || groups[number] === undefined)) groups[number] = value;
    });
    return { index: found.index, length: found[0].length, groups, captures: null };
  }

  #matchExactly(text: string, from: number): RawMatch | null {
    const captures = this.capturesAt(text, from);
    const whole = captures?.get(0)?.[0];
    if (!captures || !whole) return null;
    const groups: (string | undefined)[] = [];
    for (const [number, list] of captures) {
      const last = list.at(-1);
      groups[number] = last ? text.slice(last[0], last[1]) : undefined;
    }
    return { index: whole[0], length: whole[1] - whole[0], groups, captures };
  }

  /** All captures of all groups of the match that begins at or behind a position. */
  capturesAt(text: string, from: number): Map<number, Captures> | null {
    this.#matcher ??= new Matcher(this.tree, this.rightToLeft);
    return this.#matcher.exec(text, from);
  }

  /** Positions of the groups of the match at `from`, without asking the exact matcher where JavaScript's will do. */
  positionsAt(text: string, from: number): Map<number, readonly [number, number]> {
    const positions = new Map<number, readonly [number, number]>();
    const compiled = this.#compiledFor(text);
    compiled.withIndices ??= new RegExp(compiled.regex.source, `${compiled.regex.flags}d`);
    compiled.withIndices.lastIndex = from;
    const indices = compiled.withIndices.exec(text)?.indices;
    compiled.emitted.groups.forEach((number, i) => {
      const place = indices?.[i + 1];
      if (number > 0 && place) positions.set(number, place);
    });
    return positions;
  }

  match(text: string, from = this.startOf(text)): Match {
    return Match.of(this, text, this.matchRaw(text, from));
  }

  /** Every match, without overlap; an empty one moves on by one. */
  *matchesRaw(text: string, from = this.startOf(text)): Iterable<RawMatch> {
    const compiled = this.#faithful ? this.#compiledFor(text) : null;
    let at = from;
    for (;;) {
      if (at < 0 || at > text.length) return;
      const found = compiled ? this.#matchWith(compiled, text, at) : this.#matchExactly(text, at);
      if (!found) return;
      yield found;
      at = this.nextStart(found);
    }
  }

  nextStart(found: RawMatch): number {
    const end = this.rightToLeft ? found.index : found.index + found.length;
    return found.length > 0 ? end : this.rightToLeft ? end - 1 : end + 1;
  }
}

const cache = new Map<string, NetRegex>();

/**
 * The regex of an operand: a Regex keeps its own options; anything else is a pattern, compiled once. Throws
 * RegexParseException.
 */
export function regexFor(pattern: Value, ignoreCase: boolean): NetRegex {
  if (pattern instanceof NetRegex) return pattern;
  return cachedRegex(toText(pattern), ignoreCase ? regexOptions.ignoreCase : 0);
}

export function cachedRegex(pattern: string, options: number): NetRegex {
  const key = `${options}|${pattern}`;
  let regex = cache.get(key);
  if (!regex) {
    regex = new NetRegex(pattern, options);
    if (cache.size >= 500) cache.clear();
    cache.set(key, regex);
  }
  return regex;
}

export const optionBits = (options: Value): number => (options instanceof EnumValue ? Number(options.value) : 0);
