import type { ExpandableStringExpressionAst, ExpressionAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { NestedToken, Token } from '../token.ts';
import { parseNestedSubexpression } from './nested-subexpression.ts';
import { stringConstant, variableExpression } from './primary.ts';

/** A string token with nested variables and subexpressions; without any it is a constant. */
export function parseExpandable(p: Parser, token: Token): ExpressionAst {
  if (token.detail?.kind !== 'expandable') return stringConstant(token);
  const parts = token.detail.parts.map(part => (typeof part === 'string' ? part : parseNested(p, part)));
  return { kind: 'ExpandableStringExpression', start: token.start, end: token.end, parts, quote: quoteOf(token) };
}

function parseNested(p: Parser, nested: NestedToken): ExpressionAst {
  if (nested.kind === 'variable') return variableExpression(nested.token);
  return parseNestedSubexpression(p, nested);
}

function quoteOf(token: Token): ExpandableStringExpressionAst['quote'] {
  switch (token.kind) {
    case 'StringExpandable':
      return 'double';
    case 'HereStringExpandable':
      return 'doubleHere';
    default:
      return 'bare';
  }
}
