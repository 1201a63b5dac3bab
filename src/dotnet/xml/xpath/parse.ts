import type { XPathExpression, XPathNodeTest, XPathStep } from './expression.ts';
import { needsNodeSet, raiseXPath, tokensOf, type XPathToken } from './tokens.ts';

const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];
const axes = new Set([
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
]);
const nodeTypeNames = new Set(['node', 'text', 'comment', 'processing-instruction']);

const anyNode: XPathNodeTest = { kind: 'type', type: 'node', target: null };
const everyDescendant: XPathStep = { axis: 'descendant-or-self', test: anyNode, predicates: [] };

/** Throws XPathException in System.Xml's words. */
export function parseXPath(source: string): XPathExpression {
  const parser = new XPathParser(source);
  const expression = parser.expression();
  parser.finish();
  return expression;
}

class XPathParser {
  readonly #source: string;
  readonly #tokens: readonly XPathToken[];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokensOf(source);
  }

  #peek(ahead = 0): XPathToken {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] ?? { kind: 'end', text: '' };
  }
  #isMark(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token.kind === 'mark' && token.text === text;
  }
  #take(text: string): boolean {
    if (!this.#isMark(text)) return false;
    this.#at++;
    return true;
  }
  #expect(text: string): void {
    if (!this.#take(text)) this.#invalid();
  }
  #invalid(): never {
    return raiseXPath(`'${this.#source}' has an invalid token.`);
  }
  finish(): void {
    if (this.#peek().kind !== 'end') this.#invalid();
  }

  expression(level = 0): XPathExpression {
    const operators = levels[level];
    if (!operators) return this.#unary();
    let left = this.expression(level + 1);
    for (;;) {
      const { kind, text } = this.#peek();
      if ((kind !== 'operator' && kind !== 'mark') || !operators.includes(text)) return left;
      this.#at++;
      left = { kind: 'binary', operator: text, left, right: this.expression(level + 1) };
    }
  }

  #unary(): XPathExpression {
    if (this.#take('-')) return { kind: 'negate', operand: this.#unary() };
    let left = this.#path();
    while (this.#take('|')) left = { kind: 'binary', operator: '|', left, right: this.#path() };
    return left;
  }

  #path(): XPathExpression {
    if (this.#take('/')) {
      return { kind: 'path', start: 'root', steps: this.#beginsStep() ? this.#steps() : [] };
    }
    if (this.#take('//')) return { kind: 'path', start: 'root', steps: [everyDescendant, ...this.#steps()] };
    if (!this.#beginsPrimary()) return { kind: 'path', start: 'context', steps: this.#steps() };
    const base = this.#filtered(this.#primary());
    if (this.#take('/')) return { kind: 'path', start: base, steps: this.#steps() };
    if (this.#take('//')) return { kind: 'path', start: base, steps: [everyDescendant, ...this.#steps()] };
    return base;
  }

  #beginsStep(): boolean {
    const { kind } = this.#peek();
    return kind === 'name' || this.#isMark('@') || this.#isMark('.') || this.#isMark('..');
  }
  #beginsPrimary(): boolean {
    const { kind, text } = this.#peek();
    if (kind === 'number' || kind === 'literal' || kind === 'variable' || this.#isMark('(')) return true;
    return kind === 'name' && this.#isMark('(', 1) && !nodeTypeNames.has(text);
  }

  #primary(): XPathExpression {
    const { kind, text } = this.#peek();
    this.#at++;
    if (kind === 'number') return { kind: 'number', value: Number(text) };
    if (kind === 'literal') return { kind: 'literal', value: text };
    if (kind === 'variable') return { kind: 'call', name: text, args: [] };
    if (kind === 'mark') {
      const inner = this.expression();
      this.#expect(')');
      return inner;
    }
    this.#at++;
    const args: XPathExpression[] = [];
    if (!this.#take(')')) {
      do args.push(this.expression());
      while (this.#take(','));
      this.#expect(')');
    }
    return { kind: 'call', name: text, args };
  }

  #filtered(base: XPathExpression): XPathExpression {
    const predicates = this.#predicates();
    return predicates.length === 0 ? base : { kind: 'filter', base, predicates };
  }

  #predicates(): XPathExpression[] {
    const predicates: XPathExpression[] = [];
    while (this.#take('[')) {
      predicates.push(this.expression());
      this.#expect(']');
    }
    return predicates;
  }

  #steps(): XPathStep[] {
    const steps = [this.#step()];
    for (;;) {
      if (this.#take('/')) steps.push(this.#step());
      else if (this.#take('//')) steps.push(everyDescendant, this.#step());
      else return steps;
    }
  }

  #step(): XPathStep {
    if (this.#take('.')) return { axis: 'self', test: anyNode, predicates: [] };
    if (this.#take('..')) return { axis: 'parent', test: anyNode, predicates: [] };
    const axis = this.#take('@') ? 'attribute' : this.#axis();
    return { axis, test: this.#test(), predicates: this.#predicates() };
  }

  #axis(): string {
    const { kind, text } = this.#peek();
    if (kind !== 'name' || !this.#isMark('::', 1)) return 'child';
    if (!axes.has(text)) this.#invalid();
    this.#at += 2;
    return text;
  }

  #test(): XPathNodeTest {
    const { kind, text } = this.#peek();
    if (kind !== 'name') return raiseXPath(needsNodeSet);
    this.#at++;
    if (nodeTypeNames.has(text) && this.#take('(')) {
      const target = this.#peek().kind === 'literal' ? this.#peek().text : null;
      if (target !== null) this.#at++;
      this.#expect(')');
      return { kind: 'type', type: text, target };
    }
    const colon = text.indexOf(':');
    return colon < 0
      ? { kind: 'name', prefix: null, localName: text }
      : { kind: 'name', prefix: text.slice(0, colon), localName: text.slice(colon + 1) };
  }
}
