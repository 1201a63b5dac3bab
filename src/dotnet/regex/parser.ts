import { readCharEscape } from './char-escape.ts';
import { readClassEscape, readSet } from './class-parser.ts';
import { GroupNames } from './group-names.ts';
import { raiseParse } from './parse-error.ts';
import { type RegexNode, type RegexTree, regexOptions } from './syntax-tree.ts';

/** Reads a .NET pattern. Options are RegexOptions' bits. Throws RegexParseException in .NET's words. */
export function parseRegex(pattern: string, options: number): RegexTree {
  // Groups may be referred to before they appear: the first reading only finds them.
  const groups = new GroupNames();
  new Parser(pattern, options, groups, false).parse();
  groups.number();
  return { node: new Parser(pattern, options, groups, true).parse(), groups: groups.all() };
}

const optionLetters: Readonly<Record<string, number>> = {
  i: regexOptions.ignoreCase,
  m: regexOptions.multiline,
  n: regexOptions.explicitCapture,
  s: regexOptions.singleline,
  x: regexOptions.ignoreWhitespace,
};

const empty: RegexNode = { kind: 'sequence', nodes: [] };

class Parser {
  readonly #pattern: string;
  readonly #groups: GroupNames;
  readonly #resolve: boolean;
  #options: number;
  #at = 0;

  constructor(pattern: string, options: number, groups: GroupNames, resolve: boolean) {
    this.#pattern = pattern;
    this.#options = options;
    this.#groups = groups;
    this.#resolve = resolve;
    groups.restart();
  }

  parse(): RegexNode {
    const node = this.#alternation();
    if (this.#at < this.#pattern.length) this.#fail(this.#at + 1, "Too many )'s.");
    return node;
  }

  #fail(offset: number, reason: string): never {
    return raiseParse(this.#pattern, offset, reason);
  }
  #has(option: number): boolean {
    return (this.#options & option) !== 0;
  }
  get #ignoreCase(): boolean {
    return this.#has(regexOptions.ignoreCase);
  }
  #peek(ahead = 0): string {
    return this.#pattern.charAt(this.#at + ahead);
  }
  #take(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #alternation(): RegexNode {
    const branches: RegexNode[] = [];
    do branches.push(this.#sequence());
    while (this.#take('|'));
    return branches.length === 1 ? (branches[0] ?? empty) : { kind: 'alternation', nodes: branches };
  }

  #sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    for (;;) {
      this.#skipComments();
      const char = this.#peek();
      if (char === '' || char === '|' || char === ')')
        return nodes.length === 1 ? (nodes[0] ?? empty) : { kind: 'sequence', nodes };
      const atom = this.#atom(char);
      if (atom) nodes.push(this.#quantified(atom));
    }
  }

  #skipComments(): void {
    for (;;) {
      if (this.#pattern.startsWith('(?#', this.#at)) {
        const end = this.#pattern.indexOf(')', this.#at);
        if (end < 0) this.#fail(this.#pattern.length, 'Unterminated (?#...) comment.');
        this.#at = end + 1;
      } else if (this.#has(regexOptions.ignoreWhitespace) && /\s/.test(this.#peek())) this.#at++;
      else if (this.#has(regexOptions.ignoreWhitespace) && this.#peek() === '#') {
        const end = this.#pattern.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#pattern.length : end + 1;
      } else return;
    }
  }

  /** One atom; null for an option setting, which matches nothing and takes no quantifier. */
  #atom(char: string): RegexNode | null {
    if (/[*+?]/.test(char) || (char === '{' && this.#braces() !== null))
      this.#fail(this.#at + 1, `Quantifier '${char}' following nothing.`);
    this.#at++;
    switch (char) {
      case '.':
        return { kind: 'any', newlines: this.#has(regexOptions.singleline) };
      case '^':
        return { kind: 'anchor', anchor: this.#has(regexOptions.multiline) ? 'lineStart' : 'start' };
      case '$':
        return { kind: 'anchor', anchor: this.#has(regexOptions.multiline) ? 'lineEnd' : 'endOrNewline' };
      case '[': {
        const { set, end } = readSet(this.#pattern, this.#at);
        this.#at = end;
        return { kind: 'class', set, ignoreCase: this.#ignoreCase };
      }
      case '(':
        return this.#group();
      case '\\':
        return this.#escape();
      default:
        return { kind: 'char', code: char.charCodeAt(0), ignoreCase: this.#ignoreCase };
    }
  }

  #braces(): RegExpExecArray | null {
    return /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#pattern.slice(this.#at));
  }

  #quantified(atom: RegexNode): RegexNode {
    this.#skipComments();
    const bounds = this.#quantifier();
    if (!bounds) return atom;
    const lazy = this.#take('?');
    const node: RegexNode = { kind: 'loop', node: atom, ...bounds, lazy };
    this.#skipComments();
    const next = this.#peek();
    if (/[*+?]/.test(next) || (next === '{' && this.#braces() !== null))
      this.#fail(this.#at + 1, `Nested quantifier '${next}'.`);
    return node;
  }

  #quantifier(): { min: number; max: number } | null {
    const infinite = Number.POSITIVE_INFINITY;
    if (this.#take('*')) return { min: 0, max: infinite };
    if (this.#take('+')) return { min: 1, max: infinite };
    if (this.#take('?')) return { min: 0, max: 1 };
    const match = this.#peek() === '{' ? this.#braces() : null;
    if (!match) return null;
    this.#at += match[0].length;
    const min = Number(match[1]);
    const max = match[2] === undefined ? min : match[3] === '' ? infinite : Number(match[3]);
    if (max < min) this.#fail(this.#at, 'Illegal {x,y} with x > y.');
    return { min, max };
  }

  /** Behind an opening parenthesis. Options set inside end with the group. */
  #group(): RegexNode | null {
    const before = this.#options;
    const start = this.#at;
    if (!this.#take('?')) {
      const captures = !this.#has(regexOptions.explicitCapture);
      const group = captures ? this.#groups.unnamed() : null;
      const node = this.#closed(before);
      return group === null ? node : { kind: 'capture', group, node };
    }
    if (this.#take(':')) return this.#closed(before);
    if (this.#take('>')) return { kind: 'atomic', node: this.#closed(before) };
    if (this.#take('=')) return { kind: 'look', ahead: true, negative: false, node: this.#closed(before) };
    if (this.#take('!')) return { kind: 'look', ahead: true, negative: true, node: this.#closed(before) };
    if (this.#take('<=')) return { kind: 'look', ahead: false, negative: false, node: this.#closed(before) };
    if (this.#take('<!')) return { kind: 'look', ahead: false, negative: true, node: this.#closed(before) };
    if (this.#take('(')) return this.#conditional(before);
    if (this.#take('<')) return this.#named('>', before);
    if (this.#take("'")) return this.#named("'", before);
    return this.#optionGroup(start, before);
  }

  #closed(before: number): RegexNode {
    const node = this.#alternation();
    if (!this.#take(')')) this.#fail(this.#pattern.length, "Not enough )'s.");

    this.#options = before;
    return node;
  }

  #optionGroup(start: number, before: number): RegexNode | null {
    const match = /^([imnsx]*)(?:-([imnsx]*))?([:)])/i.exec(this.#pattern.slice(this.#at));
    if (!match) {
      const rest = this.#pattern.slice(this.#at);
      return this.#fail(rest === '' ? start + 1 : this.#at + 1, 'Unrecognized grouping construct.');
    }
    this.#at += match[0].length;
    for (const letter of (match[1] ?? '').toLowerCase()) this.#options |= optionLetters[letter] ?? 0;
    for (const letter of (match[2] ?? '').toLowerCase()) this.#options &= ~(optionLetters[letter] ?? 0);
    return match[3] === ':' ? this.#closed(before) : null;
  }

  /** `(?<name>…)`, `(?<name-popped>…)`, `(?<-popped>…)`. */
  #named(close: string, before: number): RegexNode {
    const end = this.#pattern.indexOf(close, this.#at);
    const text = this.#pattern.slice(this.#at, end < 0 ? undefined : end);
    if (end < 0) return this.#fail(this.#pattern.length, 'Unrecognized grouping construct.');
    const match = /^(\d+|[^\W\d]\w*)?(?:-(\w+))?$/u.exec(text);
    if (!match || text === '') {
      const valid = /^\w*/.exec(text)?.[0] ?? '';
      const digits = /^\d+/.exec(text)?.[0].length ?? 0;
      return this.#fail(
        this.#at + (digits || valid.length),
        'Invalid group name: Group names must begin with a word character.',
      );
    }
    this.#at = end + 1;
    const group = match[1] === undefined ? null : this.#groups.named(match[1]);
    if (match[2] !== undefined) {
      const popped = this.#lookUp(match[2], end);
      return { kind: 'balance', group, popped, node: this.#closed(before) };
    }
    return { kind: 'capture', group: group ?? 0, node: this.#closed(before) };
  }

  #lookUp(name: string, offset: number): number {
    const group = this.#groups.find(name);
    if (group === null && this.#resolve) {
      return this.#fail(
        offset,
        /^\d+$/.test(name)
          ? `Reference to undefined group number ${name}.`
          : `Reference to undefined group name '${name}'.`,
      );
    }
    return group ?? 0;
  }

  /** `(?(name)yes|no)`, `(?(test)yes|no)`, behind the second parenthesis. */
  #conditional(before: number): RegexNode {
    const name = /^(\w+)\)/.exec(this.#pattern.slice(this.#at))?.[1];
    let test: number | RegexNode;
    if (name !== undefined && (this.#groups.find(name) !== null || /^\d/.test(name))) {
      test = this.#lookUp(name, this.#at + name.length);
      this.#at += name.length + 1;
    } else test = { kind: 'look', ahead: true, negative: false, node: this.#closed(this.#options) };
    const branches: RegexNode[] = [];
    do branches.push(this.#sequence());
    while (this.#take('|'));
    if (!this.#take(')')) this.#fail(this.#pattern.length, "Not enough )'s.");
    if (branches.length > 2) this.#fail(this.#at, 'Too many | in (?()|).');
    this.#options = before;
    return { kind: 'conditional', test, yes: branches[0] ?? empty, no: branches[1] ?? empty };
  }

  /** Behind a backslash. */
  #escape(): RegexNode {
    const letter = this.#peek();
    if (letter === '') this.#fail(this.#at, 'Illegal \\ at end of pattern.');
    const anchor = anchors[letter];
    if (anchor) {
      this.#at++;
      return { kind: 'anchor', anchor };
    }
    const set = readClassEscape(this.#pattern, this.#at);
    if (set) {
      this.#at = set.end;
      return { kind: 'class', set: { negated: false, items: [set.item], minus: null }, ignoreCase: false };
    }
    if (letter === 'k') return this.#namedReference();
    const digits = /^[1-9]\d*/.exec(this.#pattern.slice(this.#at))?.[0];
    if (digits) return this.#numberedReference(digits);
    const { code, end } = readCharEscape(this.#pattern, this.#at);
    this.#at = end;
    return { kind: 'char', code, ignoreCase: this.#ignoreCase };
  }

  #namedReference(): RegexNode {
    const match = /^k(?:<(\w+)>|'(\w+)')/.exec(this.#pattern.slice(this.#at));
    const name = match?.[1] ?? match?.[2];
    if (!match || name === undefined) return this.#fail(this.#at, 'Malformed \\k<...> named back reference.');
    const group = this.#lookUp(name, this.#at + 2 + name.length + 1);
    this.#at += match[0].length;
    return { kind: 'reference', group, ignoreCase: this.#ignoreCase };
  }

  /** A number that is no group is octal when it has more than one digit. */
  #numberedReference(digits: string): RegexNode {
    const known = this.#groups.find(digits) !== null;
    if (known || digits.length === 1) {
      const group = this.#lookUp(digits, this.#at + digits.length);
      this.#at += digits.length;
      return { kind: 'reference', group, ignoreCase: this.#ignoreCase };
    }
    if (!/^[0-7]/.test(digits))
      return this.#fail(this.#at + digits.length, `Reference to undefined group number ${digits}.`);
    const { code, end } = readCharEscape(this.#pattern, this.#at);
    this.#at = end;
    return { kind: 'char', code, ignoreCase: this.#ignoreCase };
  }
}

const anchors: Readonly<Record<string, 'start' | 'end' | 'endOrNewline' | 'contiguous' | 'boundary' | 'noBoundary'>> = {
  A: 'start',
  z: 'end',
  Z: 'endOrNewline',
  G: 'contiguous',
  b: 'boundary',
  B: 'noBoundary',
};
