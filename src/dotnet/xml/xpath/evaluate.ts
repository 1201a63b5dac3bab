import type { XmlNode } from '../node.ts';
import { nodeTypes } from '../node-types.ts';
import { attributesOf, nodesOnAxis, parentOf } from './axes.ts';
import type { XPathExpression, XPathNodeTest, XPathStep } from './expression.ts';
import { type XPathContext, xpathFunctions } from './functions.ts';
import { parseXPath } from './parse.ts';
import { needsNodeSet, raiseXPath } from './tokens.ts';
import { asBoolean, asNumber, compare, isNodeSet, type XPathValue } from './values.ts';

/** Gives the namespace of a prefix; null where it knows none. */
export type PrefixResolver = (prefix: string) => string | null;

const needsContext =
  'Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.';

/** An XPath expression's nodes in document order. Throws XPathException. */
export function selectNodes(source: string, node: XmlNode, resolver: PrefixResolver | null): XmlNode[] {
  const value = evaluateXPath(source, node, resolver);
  return isNodeSet(value) ? [...value] : raiseXPath(needsNodeSet);
}

export function evaluateXPath(source: string, node: XmlNode, resolver: PrefixResolver | null): XPathValue {
  return new XPathEvaluator(node, resolver).evaluate(parseXPath(source), { node, position: 1, size: 1 });
}

class XPathEvaluator {
  readonly #root: XmlNode;
  readonly #resolver: PrefixResolver | null;
  #order: Map<XmlNode, number> | null = null;

  constructor(node: XmlNode, resolver: PrefixResolver | null) {
    let root = node;
    for (let at = parentOf(root); at; at = parentOf(at)) root = at;
    this.#root = root;
    this.#resolver = resolver;
  }

  evaluate(expression: XPathExpression, context: XPathContext): XPathValue {
    switch (expression.kind) {
      case 'number':
      case 'literal':
        return expression.value;
      case 'negate':
        return -asNumber(this.evaluate(expression.operand, context));
      case 'binary':
        return this.#binary(expression.operator, expression.left, expression.right, context);
      case 'call': {
        const called = xpathFunctions.get(expression.name) ?? raiseXPath(needsContext);
        return called(
          expression.args.map(each => this.evaluate(each, context)),
          context,
        );
      }
      case 'filter':
        return this.#filter(this.#nodes(expression.base, context), expression.predicates);
      default:
        return this.#path(expression.start, expression.steps, context);
    }
  }

  #nodes(expression: XPathExpression, context: XPathContext): readonly XmlNode[] {
    const value = this.evaluate(expression, context);
    return isNodeSet(value) ? value : raiseXPath(needsNodeSet);
  }

  #binary(operator: string, left: XPathExpression, right: XPathExpression, context: XPathContext): XPathValue {
    if (operator === '|') return this.#inOrder([...this.#nodes(left, context), ...this.#nodes(right, context)]);
    const first = this.evaluate(left, context);
    if (operator === 'or') return asBoolean(first) || asBoolean(this.evaluate(right, context));
    if (operator === 'and') return asBoolean(first) && asBoolean(this.evaluate(right, context));
    const second = this.evaluate(right, context);
    switch (operator) {
      case '+':
        return asNumber(first) + asNumber(second);
      case '-':
        return asNumber(first) - asNumber(second);
      case '*':
        return asNumber(first) * asNumber(second);
      case 'div':
        return asNumber(first) / asNumber(second);
      case 'mod':
        return asNumber(first) % asNumber(second);
      default:
        return compare(operator, first, second);
    }
  }

  #path(start: 'root' | 'context' | XPathExpression, steps: readonly XPathStep[], context: XPathContext): XPathValue {
    let nodes: readonly XmlNode[] =
      start === 'root' ? [this.#root] : start === 'context' ? [context.node] : this.#nodes(start, context);
    for (const step of steps) {
      const found = nodes.flatMap(node => this.#step(step, node));
      nodes = nodes.length > 1 || isReverse(step.axis) ? this.#inOrder(found) : found;
    }
    return nodes;
  }

  #step({ axis, test, predicates }: XPathStep, node: XmlNode): readonly XmlNode[] {
    const accepts = this.#tester(test, axis);
    return this.#filter(nodesOnAxis(axis, node).filter(accepts), predicates);
  }

  /** A number is the position; anything else is taken for true or false. */
  #filter(nodes: readonly XmlNode[], predicates: readonly XPathExpression[]): readonly XmlNode[] {
    let kept = nodes;
    for (const predicate of predicates) {
      const size = kept.length;
      kept = kept.filter((node, i) => {
        const value = this.evaluate(predicate, { node, position: i + 1, size });
        return typeof value === 'number' ? value === i + 1 : asBoolean(value);
      });
    }
    return kept;
  }

  #tester(test: XPathNodeTest, axis: string): (node: XmlNode) => boolean {
    if (test.kind === 'type') return node => isOfType(node, test.type, test.target);
    const wanted = axis === 'attribute' ? nodeTypes.attribute : nodeTypes.element;
    const { prefix, localName } = test;
    if (prefix === null && localName === '*') return node => node.nodeType === wanted;
    const namespace = prefix === null ? '' : this.#namespaceOf(prefix);
    return node =>
      node.nodeType === wanted &&
      (localName === '*' || node.localName === localName) &&
      node.namespaceURI === namespace;
  }

  #namespaceOf(prefix: string): string {
    if (!this.#resolver) return raiseXPath(needsContext);
    return this.#resolver(prefix) ?? raiseXPath(`Namespace prefix '${prefix}' is not defined.`);
  }

  #inOrder(nodes: readonly XmlNode[]): XmlNode[] {
    const unique = [...new Set(nodes)];
    if (unique.length < 2) return unique;
    const order = (this.#order ??= documentOrder(this.#root));
    return unique.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
}

const isReverse = (axis: string): boolean => /^(ancestor|preceding)/.test(axis);

function documentOrder(root: XmlNode): Map<XmlNode, number> {
  const order = new Map<XmlNode, number>();
  const visit = (node: XmlNode): void => {
    order.set(node, order.size);
    for (const attribute of attributesOf(node)) order.set(attribute, order.size);
    for (const child of node.children) visit(child);
  };
  visit(root);
  return order;
}

function isOfType(node: XmlNode, type: string, target: string | null): boolean {
  const { nodeType } = node;
  switch (type) {
    case 'text':
      return (
        nodeType === nodeTypes.text ||
        nodeType === nodeTypes.cdata ||
        nodeType === nodeTypes.whitespace ||
        nodeType === nodeTypes.significantWhitespace
      );
    case 'comment':
      return nodeType === nodeTypes.comment;
    case 'processing-instruction':
      return nodeType === nodeTypes.instruction && (target === null || node.name === target);
    default:
      return true;
  }
}
