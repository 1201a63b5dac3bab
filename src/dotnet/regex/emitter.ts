import { complement, type Ranges, rangesOf } from './categories.ts';
import type { Anchor, CharSet, CharSetItem, RegexNode } from './syntax-tree.ts';

/** A pattern as JavaScript's, without the `u` flag: both then work on UTF-16 units. */
export interface Emitted {
  readonly source: string;
  /** .NET group number of each JavaScript group, from 1 on; 0 for one that only serves the translation. */
  readonly groups: readonly number[];
}

/**
 * Writes a tree as a JavaScript pattern. `ascii`: for texts of ASCII only, where the shorthand classes are JavaScript's own,
 * which are fast. The base flag is case-sensitive or not by `ignoreCase`; nodes that differ are wrapped in a modifier.
 */
export function emitRegex(node: RegexNode, ignoreCase: boolean, ascii: boolean): Emitted {
  const emitter = new Emitter(ignoreCase, ascii);
  return { source: emitter.write(node), groups: emitter.groups };
}

const unit = (code: number): string => {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122))
    return String.fromCharCode(code);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

class Emitter {
  readonly groups: number[] = [];
  readonly #ignoreCase: boolean;
  readonly #ascii: boolean;
  readonly #last: number;

  constructor(ignoreCase: boolean, ascii: boolean) {
    this.#ignoreCase = ignoreCase;
    this.#ascii = ascii;
    this.#last = ascii ? 0x7f : 0xffff;
  }

  write(node: RegexNode): string {
    switch (node.kind) {
      case 'char':
        return this.#cased(unit(node.code), node.ignoreCase);
      case 'any':
        return node.newlines ? '[^]' : '[^\\n]';
      case 'class':
        return this.#cased(this.#set(node.set), node.ignoreCase);
      case 'sequence':
        return node.nodes
          .map(each => (each.kind === 'alternation' ? `(?:${this.write(each)})` : this.write(each)))
          .join('');
      case 'alternation':
        return node.nodes.map(each => this.write(each)).join('|');
      case 'capture':
        this.groups.push(node.group);
        return `(${this.write(node.node)})`;
      case 'atomic':
        return this.#atomic(node.node);
      case 'look':
        return `(?${node.ahead ? '' : '<'}${node.negative ? '!' : '='}${this.write(node.node)})`;
      case 'loop':
        return this.#loop(node);
      case 'anchor':
        return this.#anchor(node.anchor);
      case 'reference':
        return this.#reference(node.group, node.ignoreCase);
      default:
        throw new TypeError(`${node.kind} has no JavaScript form`);
    }
  }

  #cased(source: string, ignoreCase: boolean): string {
    if (ignoreCase === this.#ignoreCase) return source;
    return ignoreCase ? `(?i:${source})` : `(?-i:${source})`;
  }

  /** What a lookahead has found is not given back. */
  #atomic(node: RegexNode): string {
    this.groups.push(0);
    const index = this.groups.length;
    return `(?:(?=(${this.write(node)}))\\${index})`;
  }

  #loop(node: Extract<RegexNode, { kind: 'loop' }>): string {
    const inner = node.node;
    const single = inner.kind === 'char' || inner.kind === 'class' || inner.kind === 'any' || inner.kind === 'capture';
    const body = single ? this.write(inner) : `(?:${this.write(inner)})`;
    const { min, max } = node;
    const count =
      min === 0 && max === 1
        ? '?'
        : max === Number.POSITIVE_INFINITY
          ? min === 0
            ? '*'
            : min === 1
              ? '+'
              : `{${min},}`
          : min === max
            ? `{${min}}`
            : `{${min},${max}}`;
    return body + count + (node.lazy ? '?' : '');
  }

  #anchor(anchor: Anchor): string {
    switch (anchor) {
      case 'start':
        return '^';
      case 'end':
        return '$';
      case 'endOrNewline':
        return '(?=\\n?$)';
      case 'lineStart':
        return '(?<=^|\\n)';
      case 'lineEnd':
        return '(?=\\n|$)';
      case 'contiguous':
        return '';
      default: {
        if (this.#ascii) return anchor === 'boundary' ? '\\b' : '\\B';
        const word = this.#set({
          negated: false,
          items: [{ kind: 'category', name: 'w', negated: false }],
          minus: null,
        });
        const [same, other] = anchor === 'boundary' ? ['!', '='] : ['=', '!'];
        return `(?:(?<=${word})(?${same}${word})|(?<!${word})(?${other}${word}))`;
      }
    }
  }

  /** Groups of one name are several in JavaScript; the one that took part is the one that is not empty. */
  #reference(group: number, ignoreCase: boolean): string {
    const indexes = this.groups.flatMap((number, i) => (number === group ? [i + 1] : []));
    const source = indexes.length === 1 ? `(?:\\${indexes[0]})` : `(?:${indexes.map(index => `\\${index}`).join('')})`;
    return this.#cased(source, ignoreCase);
  }

  #set(set: CharSet): string {
    const body = `[${set.negated ? '^' : ''}${set.items.map(item => this.#item(item)).join('')}]`;
    return set.minus ? `(?:(?!${this.#set(set.minus)})${body})` : body;
  }

  #item(item: CharSetItem): string {
    if (item.kind === 'range') return item.from === item.to ? unit(item.from) : `${unit(item.from)}-${unit(item.to)}`;
    if (this.#ascii && /^[wds]$/.test(item.name)) return `\\${item.negated ? item.name.toUpperCase() : item.name}`;
    const ranges = rangesOf(item.name, this.#last);
    return writeRanges(item.negated ? complement(ranges, this.#last) : ranges);
  }
}

function writeRanges(ranges: Ranges): string {
  return ranges.map(([from, to]) => (from === to ? unit(from) : `${unit(from)}-${unit(to)}`)).join('');
}
