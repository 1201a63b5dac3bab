import type { ExpressionAst, StatementAst } from '../ast.ts';
import { pureExpression } from './assignment-targets.ts';

const foldable: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', 'and', 'or', 'xor', 'band', 'bor', 'bxor']);

/** Whether the value of an expression is known without running anything, as arguments of attributes must be. */
export function isConstant(expression: ExpressionAst): boolean {
  switch (expression.kind) {
    case 'ConstantExpression':
    case 'StringConstantExpression':
    case 'TypeExpression':
      return true;
    case 'VariableExpression':
      return /^(true|false|null)$/i.test(expression.path);
    case 'UnaryExpression':
      return ['not', 'bnot', '+', '-'].includes(expression.operator) && isConstant(expression.child);
    case 'BinaryExpression':
      return foldable.has(expression.operator) && isConstant(expression.left) && isConstant(expression.right);
    case 'TernaryExpression':
      return isConstant(expression.condition) && isConstant(expression.ifTrue) && isConstant(expression.ifFalse);
    case 'ConvertExpression':
      return isConstant(expression.child);
    case 'ArrayLiteral':
      return expression.elements.every(isConstant);
    case 'MemberExpression':
      // A member of an enumeration, or a constant field of a type.
      return expression.static && expression.target.kind === 'TypeExpression' && isConstant(expression.member);
    case 'ParenExpression':
      return isConstantStatement(expression.pipeline);
    case 'SubExpression': {
      const [only] = expression.body.statements;
      return only !== undefined && expression.body.statements.length === 1 && isConstantStatement(only);
    }
    default:
      return false;
  }
}

function isConstantStatement(statement: StatementAst): boolean {
  const expression = pureExpression(statement);
  return expression !== null && isConstant(expression);
}
