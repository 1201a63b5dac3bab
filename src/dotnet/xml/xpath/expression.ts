/** An XPath 1.0 expression. */
export type XPathExpression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly XPathExpression[] }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: XPathExpression;
      readonly right: XPathExpression;
    }
  | { readonly kind: 'negate'; readonly operand: XPathExpression }
  | { readonly kind: 'filter'; readonly base: XPathExpression; readonly predicates: readonly XPathExpression[] }
  | {
      readonly kind: 'path';
      /** Where it begins: at the root, at the context node, or at the nodes of an expression. */
      readonly start: 'root' | 'context' | XPathExpression;
      readonly steps: readonly XPathStep[];
    };

export interface XPathStep {
  readonly axis: string;
  readonly test: XPathNodeTest;
  readonly predicates: readonly XPathExpression[];
}

/** `prefix` null is no prefix, `*` in either place is any. */
export type XPathNodeTest =
  | { readonly kind: 'name'; readonly prefix: string | null; readonly localName: string }
  | { readonly kind: 'type'; readonly type: string; readonly target: string | null };
