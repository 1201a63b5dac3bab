import type { AttributeAst, AttributedExpressionAst, ExpressionAst } from '../ast.ts';
import { fullName } from '../full-name.ts';
import { isConstant } from './constants.ts';
import { type Context, report } from './context.ts';

/** Arguments of attributes are constants or script blocks, each name given once. */
export function checkAttribute({ positional, named }: AttributeAst, context: Context): void {
  for (const argument of positional) checkArgument(argument, context);
  const names = new Set<string>();
  for (const argument of named) {
    const name = argument.name.toLowerCase();
    if (names.has(name)) report(context, 'DuplicateNamedArgument', argument, argument.name);
    else if (!argument.expressionOmitted) checkArgument(argument.argument, context);
    names.add(name);
  }
}

function checkArgument(argument: ExpressionAst, context: Context): void {
  // Attributes of classes and their members take no script blocks.
  const ofType = context.parent?.kind === 'PropertyMember' || context.parent?.kind === 'FunctionMember';
  if (ofType ? isConstant(argument) : isConstantOrBlock(argument)) return;
  const id = ofType
    ? 'ParameterAttributeArgumentNeedsToBeConstant'
    : 'ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock';
  report(context, id, argument);
}

function isConstantOrBlock(argument: ExpressionAst): boolean {
  if (argument.kind === 'ArrayLiteral') return argument.elements.every(isConstantOrBlock);
  return argument.kind === 'ScriptBlockExpression' || isConstant(argument);
}

/** Attributes belong on variables. */
export function checkAttributedExpression(node: AttributedExpressionAst, context: Context): void {
  let child: ExpressionAst = node.child;
  while (child.kind === 'AttributedExpression' || child.kind === 'ConvertExpression') child = child.child;
  if (child.kind !== 'VariableExpression') {
    report(context, 'UnexpectedAttribute', node.attribute, fullName(node.attribute.typeName));
  }
}
