import { objectType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import { NetType } from './net-type.ts';
import { raiseRuntime } from './raise.ts';

export const wildcardPatternType = new NetType({
  fullName: 'System.Management.Automation.WildcardPattern',
  base: objectType,
});

const special = /[*?[\]`]/;
const cacheLimit = 200;

/**
 * `*`, `?`, `[a-z]` and the backtick, as `-like`, `switch -Wildcard` and parameters take them. Compiled once for a pattern.
 * A pattern with an open bracket throws WildcardPatternException when it is first matched, as PowerShell's does.
 */
export class WildcardPattern extends NetObject {
  static readonly #cache = new Map<string, WildcardPattern>();
  readonly pattern: string;
  readonly ignoreCase: boolean;
  #matcher: ((text: string) => boolean) | null = null;

  constructor(pattern: string, ignoreCase = true) {
    super();
    this.pattern = pattern;
    this.ignoreCase = ignoreCase;
  }

  /** The same object for the same pattern, while it is in use. */
  static get(pattern: string, ignoreCase = true): WildcardPattern {
    const key = ignoreCase ? `i${pattern}` : `c${pattern}`;
    let found = WildcardPattern.#cache.get(key);
    if (!found) {
      found = new WildcardPattern(pattern, ignoreCase);
      if (WildcardPattern.#cache.size >= cacheLimit) WildcardPattern.#cache.clear();
      WildcardPattern.#cache.set(key, found);
    }
    return found;
  }

  /** Puts a backtick before each character that is special. */
  static escape(text: string): string {
    return text.replace(/[*?[\]`]/g, '`$&');
  }

  /** Takes the backticks away that `escape` puts there. */
  static unescape(text: string): string {
    return text.replace(/`([*?[\]`])/g, '$1');
  }

  static containsWildcards(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (c === '`') i++;
      else if (c === '*' || c === '?' || c === '[') return true;
    }
    return false;
  }

  get netType(): NetType {
    return wildcardPatternType;
  }

  matches(text: string): boolean {
    this.#matcher ??= compile(this.pattern, this.ignoreCase);
    return this.#matcher(text);
  }
}

/** The common patterns need no regular expression: a plain text, `text*`, `*text`, `*text*`. */
function compile(pattern: string, ignoreCase: boolean): (text: string) => boolean {
  if (pattern === '*') return () => true;
  const inner = pattern.replace(/^\*/, '').replace(/\*$/, '');
  if (special.test(inner) || !/^[\x20-\x7e]*$/.test(inner)) {
    const expression = new RegExp(toRegExp(pattern), ignoreCase ? 'isu' : 'su');
    return text => expression.test(text);
  }
  const wanted = ignoreCase ? inner.toLowerCase() : inner;
  const folded = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const open = pattern.startsWith('*');
  const openEnd = pattern.length > 1 && pattern.endsWith('*');
  if (open && openEnd) return text => folded(text).includes(wanted);
  if (open) return text => folded(text).endsWith(wanted);
  if (openEnd) return text => folded(text).startsWith(wanted);
  return text => text.length === wanted.length && folded(text) === wanted;
}

function quoted(c: string): string {
  return /[\\^$.|?*+()[\]{}/]/.test(c) ? `\\${c}` : c;
}

function raiseInvalid(pattern: string): never {
  return raiseRuntime(
    'RuntimeException',
    `The specified wildcard character pattern is not valid: ${pattern}`,
    'NotSpecified',
    {
      type: 'WildcardPatternException',
    },
  );
}

function toRegExp(pattern: string): string {
  let source = '^';
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === '*') source += '.*';
    else if (c === '?') source += '.';
    else if (c === '`' && i + 1 < pattern.length) source += quoted(pattern.charAt(++i));
    else if (c === '[') {
      const end = closingBracket(pattern, i);
      if (end < 0) raiseInvalid(pattern);
      source += characterClass(pattern.slice(i + 1, end), pattern);
      i = end;
    } else source += quoted(c);
  }
  return `${source}$`;
}

/** A bracket right behind the opening one is a character of the set; backticks escape. */
function closingBracket(pattern: string, start: number): number {
  for (let i = start + 1; i < pattern.length; i++) {
    if (pattern[i] === '`') i++;
    else if (pattern[i] === ']' && i > start + 1) return i;
  }
  return -1;
}

function characterClass(set: string, pattern: string): string {
  let source = '';
  const characters = [...set.replace(/`(.)/gs, '$1')];
  for (let i = 0; i < characters.length; i++) {
    const from = characters[i] ?? '';
    const to = characters[i + 1] === '-' ? characters[i + 2] : undefined;
    if (to === undefined) source += setCharacter(from);
    else {
      if (to < from) raiseInvalid(pattern);
      source += `${setCharacter(from)}-${setCharacter(to)}`;
      i += 2;
    }
  }
  return source ? `[${source}]` : '[]';
}

function setCharacter(c: string): string {
  return /[\\\]^[-]/.test(c) ? `\\${c}` : c;
}
