import type { AssignmentStatementAst, ExpressionAst, StatementAst, UnaryExpressionAst } from '../ast.ts';
import { type Context, report } from './context.ts';

/** Only what can hold a value may stand before `=`. */
export function checkAssignment({ left, operator }: AssignmentStatementAst, context: Context): void {
  const targets = left.kind === 'ArrayLiteral' && operator === '=' ? left.elements : [left];
  for (const target of targets) {
    const wrong = wrongTarget(target, operator === '=');
    if (wrong) report(context, 'InvalidLeftHandSide', wrong);
  }
  for (let target = left; target.kind === 'ConvertExpression'; target = target.child) {
    if (isVoid(target.type.typeName.name)) report(context, 'VoidTypeConstraintNotAllowed', target.type);
  }
}

export function isVoid(name: string): boolean {
  return /^(system\.)?void$/i.test(name);
}

/** `++` and `--` change what they stand at. */
export function checkIncrement({ operator, child }: UnaryExpressionAst, context: Context): void {
  if (!operator.endsWith('++') && !operator.endsWith('--')) return;
  const wrong = wrongTarget(child, false);
  if (wrong) report(context, 'OperatorRequiresVariableOrProperty', wrong, operator.slice(-2));
}

/** The part of a target that cannot be assigned to; null when all of it can. */
function wrongTarget(target: ExpressionAst, allowArray: boolean): ExpressionAst | StatementAst | null {
  switch (target.kind) {
    case 'VariableExpression':
    case 'MemberExpression':
    case 'InvokeMemberExpression':
    case 'IndexExpression':
      return null;
    case 'ConvertExpression':
    case 'AttributedExpression':
      return wrongTarget(target.child, allowArray);
    case 'ArrayLiteral':
      return allowArray ? firstWrong(target.elements) : target;
    case 'ParenExpression': {
      const expression = pureExpression(target.pipeline);
      return expression ? wrongTarget(expression, allowArray) : target.pipeline;
    }
    default:
      return target;
  }
}

function firstWrong(elements: readonly ExpressionAst[]): ExpressionAst | StatementAst | null {
  for (const element of elements) {
    const wrong = wrongTarget(element, true);
    if (wrong) return wrong;
  }
  return null;
}

/** The expression that a pipeline consists of; null when it is more than that. */
export function pureExpression(statement: StatementAst): ExpressionAst | null {
  if (statement.kind !== 'Pipeline' || statement.background || statement.elements.length !== 1) return null;
  const [element] = statement.elements;
  return element?.kind === 'CommandExpression' && element.redirections.length === 0 ? element.expression : null;
}
