import { emitRegex } from './emitter.ts';
import type { Anchor, RegexNode, RegexTree } from './syntax-tree.ts';

/** Where a group matched: each of its captures, the last one counting. */
export type Captures = readonly (readonly [start: number, end: number])[];

type Continue = (at: number) => boolean;
type Match = (at: number, next: Continue) => boolean;

const word = /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u;

/** Upper case of one unit, as comparisons without case fold it. */
function fold(code: number): number {
  const upper = String.fromCharCode(code).toUpperCase();
  const folded = upper.length === 1 ? upper.charCodeAt(0) : code;
  return code >= 128 && folded < 128 ? code : folded;
}

/**
 * A backtracking matcher with .NET's own rules, for the patterns that JavaScript's matcher takes differently and for what it
 * does not keep (all captures of a group). Slower than the built-in one, and exact.
 */
export class Matcher {
  readonly #tree: RegexTree;
  readonly #backward: boolean;
  #text = '';
  #origin = 0;
  #captures: [number, number][][] = [];
  readonly #compiled: Match;

  constructor(tree: RegexTree, rightToLeft: boolean) {
    this.#tree = tree;
    this.#backward = rightToLeft;
    this.#compiled = this.#compile(tree.node, rightToLeft);
  }

  /** Captures by group number of the first match from `from` on; `\G` is `from`. */
  exec(text: string, from: number): Map<number, Captures> | null {
    this.#text = text;
    this.#origin = from;
    const step = this.#backward ? -1 : 1;
    for (let at = from; at >= 0 && at <= text.length; at += step) {
      this.#captures = [];
      let end = at;
      const matched = this.#compiled(at, reached => {
        end = reached;
        return true;
      });
      if (matched) return this.#result(Math.min(at, end), Math.max(at, end));
    }
    return null;
  }

  #result(start: number, end: number): Map<number, Captures> {
    const result = new Map<number, Captures>([[0, [[start, end]]]]);
    for (const { number } of this.#tree.groups) if (number > 0) result.set(number, this.#captures[number] ?? []);
    return result;
  }

  #of(group: number): [number, number][] {
    return (this.#captures[group] ??= []);
  }

  #saved(): [number, number][][] {
    return this.#captures.map(each => [...(each ?? [])]);
  }

  #compile(node: RegexNode, backward: boolean): Match {
    switch (node.kind) {
      case 'char':
      case 'any':
      case 'class':
        return this.#single(this.#test(node), backward);
      case 'sequence':
        return this.#sequence(node.nodes, backward);
      case 'alternation': {
        const branches = node.nodes.map(each => this.#compile(each, backward));
        return (at, next) => branches.some(branch => branch(at, next));
      }
      case 'capture':
        return this.#capture(node.group, this.#compile(node.node, backward));
      case 'balance':
        return this.#balance(node.group, node.popped, this.#compile(node.node, backward));
      case 'atomic':
        return this.#atomic(this.#compile(node.node, backward));
      case 'look':
        return this.#look(this.#compile(node.node, !node.ahead), node.negative);
      case 'loop':
        return this.#loop(node, backward);
      case 'anchor':
        return (at, next) => this.#holds(node.anchor, at) && next(at);
      case 'reference':
        return this.#reference(node.group, node.ignoreCase, backward);
      case 'conditional':
        return this.#conditional(node, backward);
    }
  }

  #test(node: Extract<RegexNode, { kind: 'char' | 'any' | 'class' }>): (code: number) => boolean {
    if (node.kind === 'any') return node.newlines ? () => true : code => code !== 10;
    if (node.kind === 'char') {
      const wanted = node.ignoreCase ? fold(node.code) : node.code;
      return node.ignoreCase ? code => fold(code) === wanted : code => code === wanted;
    }
    const pattern = new RegExp(`^${emitRegex(node, node.ignoreCase, false).source}$`, node.ignoreCase ? 'i' : '');
    return code => pattern.test(String.fromCharCode(code));
  }

  #single(test: (code: number) => boolean, backward: boolean): Match {
    if (backward) return (at, next) => at > 0 && test(this.#text.charCodeAt(at - 1)) && next(at - 1);
    return (at, next) => at < this.#text.length && test(this.#text.charCodeAt(at)) && next(at + 1);
  }

  #sequence(nodes: readonly RegexNode[], backward: boolean): Match {
    const steps = nodes.map(each => this.#compile(each, backward));
    if (backward) steps.reverse();
    const run = (i: number, at: number, next: Continue): boolean => {
      const step = steps[i];
      return step ? step(at, reached => run(i + 1, reached, next)) : next(at);
    };
    return (at, next) => run(0, at, next);
  }

  #capture(group: number, inner: Match): Match {
    return (at, next) =>
      inner(at, reached => {
        const list = this.#of(group);
        list.push([Math.min(at, reached), Math.max(at, reached)]);
        if (next(reached)) return true;
        list.pop();
        return false;
      });
  }

  /** Takes the last capture of one group away and gives what lies between to another. */
  #balance(group: number | null, popped: number, inner: Match): Match {
    return (at, next) =>
      inner(at, reached => {
        const taken = this.#of(popped).pop();
        if (!taken) return false;
        const [start, end] = [Math.min(at, reached), Math.max(at, reached)];
        if (group !== null)
          this.#of(group).push(
            start >= taken[1] ? [taken[1], start] : end <= taken[0] ? [end, taken[0]] : [start, end],
          );
        if (next(reached)) return true;
        if (group !== null) this.#of(group).pop();
        this.#of(popped).push(taken);
        return false;
      });
  }

  #atomic(inner: Match): Match {
    return (at, next) => {
      const before = this.#saved();
      let end = at;
      if (
        inner(at, reached => {
          end = reached;
          return true;
        }) &&
        next(end)
      ) {
        return true;
      }
      this.#captures = before;
      return false;
    };
  }

  #look(inner: Match, negative: boolean): Match {
    return (at, next) => {
      const before = this.#saved();
      const found = inner(at, () => true);
      if (negative) this.#captures = before;
      if (found !== negative && next(at)) return true;
      this.#captures = before;
      return false;
    };
  }

  #loop(node: Extract<RegexNode, { kind: 'loop' }>, backward: boolean): Match {
    const { node: body, min, max, lazy } = node;
    if (body.kind === 'char' || body.kind === 'any' || body.kind === 'class')
      return this.#run(this.#test(body), min, max, lazy, backward);
    const inner = this.#compile(body, backward);
    const round = (count: number, at: number, next: Continue): boolean => {
      const again = (): boolean =>
        count < max && inner(at, reached => (reached === at && count >= min ? false : round(count + 1, reached, next)));
      if (count < min) return again();
      return lazy ? next(at) || again() : again() || next(at);
    };
    return (at, next) => round(0, at, next);
  }

  /** A loop over one character: counted instead of nested, so that long texts do not exhaust the stack. */
  #run(test: (code: number) => boolean, min: number, max: number, lazy: boolean, backward: boolean): Match {
    const step = backward ? -1 : 1;
    const fits = (at: number): boolean => {
      const place = backward ? at - 1 : at;
      return place >= 0 && place < this.#text.length && test(this.#text.charCodeAt(place));
    };
    return (at, next) => {
      let count = 0;
      let place = at;
      const limit = lazy ? min : max;
      while (count < limit && fits(place)) {
        place += step;
        count++;
      }
      if (count < min) return false;
      if (!lazy) {
        for (; count >= min; count--, place -= step) if (next(place)) return true;
        return false;
      }
      for (;;) {
        if (next(place)) return true;
        if (count >= max || !fits(place)) return false;
        place += step;
        count++;
      }
    };
  }

  #reference(group: number, ignoreCase: boolean, backward: boolean): Match {
    return (at, next) => {
      const captured = this.#of(group).at(-1);
      if (!captured) return false;
      const wanted = this.#text.slice(captured[0], captured[1]);
      const start = backward ? at - wanted.length : at;
      if (start < 0) return false;
      const found = this.#text.slice(start, start + wanted.length);
      const same =
        found === wanted ||
        (ignoreCase &&
          found.length === wanted.length &&
          [...found].every((_, i) => fold(found.charCodeAt(i)) === fold(wanted.charCodeAt(i))));
      return same && next(backward ? start : start + wanted.length);
    };
  }

  #conditional(node: Extract<RegexNode, { kind: 'conditional' }>, backward: boolean): Match {
    const { test } = node;
    const yes = this.#compile(node.yes, backward);
    const no = this.#compile(node.no, backward);
    if (typeof test === 'number') return (at, next) => (this.#of(test).length > 0 ? yes : no)(at, next);
    const look = this.#compile(test, backward);
    return (at, next) => (look(at, () => true) ? yes : no)(at, next);
  }

  #holds(anchor: Anchor, at: number): boolean {
    const text = this.#text;
    const isWord = (place: number): boolean => place >= 0 && place < text.length && word.test(text.charAt(place));
    switch (anchor) {
      case 'start':
        return at === 0;
      case 'end':
        return at === text.length;
      case 'endOrNewline':
        return at === text.length || (at === text.length - 1 && text.charCodeAt(at) === 10);
      case 'lineStart':
        return at === 0 || text.charCodeAt(at - 1) === 10;
      case 'lineEnd':
        return at === text.length || text.charCodeAt(at) === 10;
      case 'contiguous':
        return at === this.#origin;
      case 'boundary':
        return isWord(at - 1) !== isWord(at);
      default:
        return isWord(at - 1) === isWord(at);
    }
  }
}
