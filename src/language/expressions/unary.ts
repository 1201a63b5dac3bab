import type { AttributeAst, ExpressionAst, TypeConstraintAst } from '../ast.ts';
import { fullName } from '../full-name.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { unaryOperator } from '../tokens/operators.ts';
import { parseAttributeList } from './attributes.ts';
import { parseMemberAccess } from './member-access.ts';
import { parsePrimary } from './primary.ts';

/** Prefix operators, casts and attributes before an operand, and `++` or `--` behind it. */
export function parseUnary(p: Parser): ExpressionAst | null {
  const token = peekOperand(p);
  const operator = unaryOperator(token.kind);
  let expression: ExpressionAst | null;
  if (operator) {
    if (operator === ',' && p.disableComma) return null;
    expression = parseOperator(p, token);
    if (expression.kind === 'ErrorExpression') return expression;
  } else if (token.kind === 'LBracket') {
    expression = parseBracketed(p);
  } else {
    expression = parsePrimary(p, true);
  }
  return expression === null ? null : parsePostfix(p, expression);
}

/** Looks at the next token where an operand is expected, so that `-5` is a number. */
function peekOperand(p: Parser): Token {
  const lexer = p.lexer;
  const signed = lexer.allowSignedNumbers;
  lexer.allowSignedNumbers = true;
  if (p.hasLookahead) {
    const token = p.peek();
    if (token.kind === 'Minus' || token.kind === 'Plus') p.rewindTo(token.start);
  }
  const token = p.peek();
  lexer.allowSignedNumbers = signed;
  return token;
}

function parseOperator(p: Parser, token: Token): ExpressionAst {
  p.next();
  p.skipNewlines();
  const child = parseUnary(p);
  if (child === null) {
    p.missingAfter('MissingExpressionAfterOperator', token, token.text);
    return { kind: 'ErrorExpression', start: token.start, end: token.end, nested: [] };
  }
  const operator = unaryOperator(token.kind) ?? '+';
  if (operator === ',') return { kind: 'ArrayLiteral', start: token.start, end: child.end, elements: [child] };
  return { kind: 'UnaryExpression', start: token.start, end: child.end, operator, child };
}

function parsePostfix(p: Parser, expression: ExpressionAst): ExpressionAst {
  const token = p.peek();
  if (token.kind !== 'PlusPlus' && token.kind !== 'MinusMinus') return expression;
  p.next();
  const operator = token.kind === 'PlusPlus' ? 'postfix++' : 'postfix--';
  return { kind: 'UnaryExpression', start: expression.start, end: token.end, operator, child: expression };
}

/** `[type]`, `[type]operand`, `[Attribute()]operand`, several of them in a row. */
function parseBracketed(p: Parser): ExpressionAst | null {
  const attributes = parseAttributeList(p, true);
  const last = attributes?.pop();
  if (!attributes || !last) return null;
  let expression = last.kind === 'Attribute' ? attributed(p, last) : typeOrCast(p, last);
  if (expression.kind === 'ErrorExpression') return expression;
  for (const attribute of attributes.reverse()) expression = wrap(attribute, expression);
  return expression;
}

function attributed(p: Parser, attribute: AttributeAst): ExpressionAst {
  p.skipNewlines();
  const child = parseUnary(p);
  if (child) return wrap(attribute, child);
  p.incomplete('UnexpectedAttribute', attribute, attribute, fullName(attribute.typeName));
  return { kind: 'ErrorExpression', start: attribute.start, end: attribute.end, nested: [attribute] };
}

function typeOrCast(p: Parser, type: TypeConstraintAst): ExpressionAst {
  const literal: ExpressionAst = {
    kind: 'TypeExpression',
    start: type.start,
    end: type.end,
    typeName: type.typeName,
  };
  const access = p.nextMemberAccess();
  if (access) return parseMemberAccess(p, literal, access);
  // A line break or a comma ends a type literal; an operand makes it a cast.
  const kind = p.peek().kind;
  if (kind === 'NewLine' || kind === 'Comma') return literal;
  const child = parseUnary(p);
  return child ? wrap(type, child) : literal;
}

function wrap(attribute: AttributeAst | TypeConstraintAst, child: ExpressionAst): ExpressionAst {
  const extent = { start: attribute.start, end: child.end };
  if (attribute.kind === 'Attribute') return { kind: 'AttributedExpression', ...extent, attribute, child };
  return { kind: 'ConvertExpression', ...extent, type: attribute, child };
}
