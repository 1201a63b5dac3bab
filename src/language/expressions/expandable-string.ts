import type { ExpandableStringExpressionAst, ExpressionAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { NestedToken, Token } from '../token.ts';
import { parseNestedSubexpression } from './nested-subexpression.ts';
import { stringConstant, variableExpression } from './primary.ts';

/** A string token with nested variables and subexpressions; without any it is a constant. */
export function parseExpandable(p: Parser, token: Token): ExpressionAst {
  if (token.detail?.kind !== 'expandable') return stringConstant(token);
  const tokens: Token[] | null = p.lexer.tokens && [];
  const parts = token.detail.parts.map(part => (typeof part === 'string' ? part : parseNested(p, part, tokens)));
  if (tokens) token.nested = tokens;
  return { kind: 'ExpandableStringExpression', start: token.start, end: token.end, parts, quote: quoteOf(token) };
}

function parseNested(p: Parser, nested: NestedToken, tokens: Token[] | null): ExpressionAst {
  if (nested.kind === 'subexpression') return parseNestedSubexpression(p, nested, tokens);
  tokens?.push(nested.token);
  return variableExpression(nested.token);
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
