import type { BinaryExpressionAst, ErrorExpressionAst, ExpressionAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { binaryOperator, binaryPrecedence } from '../tokens/operators.ts';
import { parseArrayLiteral } from './array-literal.ts';

/** An expression up to the conditional operator `a ? b : c`. */
export function parseExpression(p: Parser): ExpressionAst | null {
  const condition = parseBinary(p);
  if (condition === null || p.peek().kind !== 'QuestionMark') return condition;
  const question = p.next();
  p.skipNewlines();
  const endNumber = p.lexer.endNumberOnTernary;
  p.lexer.endNumberOnTernary = true;
  const ifTrue = parseExpression(p) ?? missingOperand(p, question);
  p.lexer.endNumberOnTernary = endNumber;
  p.skipNewlines();
  const colon = p.accept('Colon');
  if (!colon) {
    if (ifTrue.kind !== 'ErrorExpression') p.incomplete('MissingColonInTernaryExpression', p.peek());
    return { kind: 'ErrorExpression', start: condition.start, end: ifTrue.end, nested: [condition, ifTrue] };
  }
  p.skipNewlines();
  const ifFalse = parseExpression(p) ?? missingOperand(p, colon);
  return { kind: 'TernaryExpression', start: condition.start, end: ifFalse.end, condition, ifTrue, ifFalse };
}

/** Reports that an operand is missing behind an operator, and stands in for it. */
function missingOperand(p: Parser, operator: Token): ErrorExpressionAst {
  p.missingAfter('ExpectedValueExpression', operator, operator.text);
  return { kind: 'ErrorExpression', start: operator.end, end: operator.end, nested: [] };
}

/** Binary operators by precedence; operators of one precedence associate to the left. */
function parseBinary(p: Parser): ExpressionAst | null {
  p.setMode('expression');
  const first = parseArrayLiteral(p);
  if (first === null) return null;
  if (binaryPrecedence(p.peek().kind) === 0) return refuseParameter(p, first);
  const operands: ExpressionAst[] = [first];
  const operators: Token[] = [];
  for (;;) {
    const operator = p.peek();
    const precedence = binaryPrecedence(operator.kind);
    while (operators.length > 0 && precedenceOf(operators) >= precedence) reduce(operands, operators);
    if (precedence === 0) return refuseParameter(p, operands[0] ?? first);
    p.next();
    p.skipNewlines();
    operators.push(operator);
    operands.push(parseArrayLiteral(p) ?? missingOperand(p, operator));
  }
}

/** `-name` behind an operand is no operator: it is reported and passed over. */
function refuseParameter(p: Parser, expression: ExpressionAst): ExpressionAst {
  const token = p.peek();
  if (token.kind !== 'Parameter') return expression;
  p.next();
  p.error('UnexpectedToken', token, token.text);
  return { kind: 'ErrorExpression', start: expression.start, end: token.end, nested: [expression] };
}

function precedenceOf(operators: readonly Token[]): number {
  const top = operators[operators.length - 1];
  return top ? binaryPrecedence(top.kind) : 0;
}

/** Joins the two operands on top by the operator on top. */
function reduce(operands: ExpressionAst[], operators: Token[]): void {
  const token = operators.pop();
  const right = operands.pop();
  const left = operands.pop();
  const operator = token && binaryOperator(token.kind);
  if (!token || !left || !right || !operator) return;
  const joined: BinaryExpressionAst = {
    kind: 'BinaryExpression',
    start: left.start,
    end: right.end,
    left,
    operator,
    operatorText: token.text,
    operatorExtent: { start: token.start, end: token.end },
    right,
  };
  operands.push(joined);
}
