import { type ExpressionAst, type ScriptBlockAst, visit } from '#language';
import { parseVariablePath } from './variable-path.ts';

/** Variables that a block assigns in its own scope: they get a slot. Nested script blocks have scopes of their own. */
export function assignedNames(block: ScriptBlockAst, define: (name: string) => void): void {
  const target = (expression: ExpressionAst): void => {
    switch (expression.kind) {
      case 'VariableExpression': {
        const path = parseVariablePath(expression.path);
        if (path.drive === null && (path.scope === null || path.scope === 'local' || path.scope === 'private'))
          define(path.name);
        break;
      }
      case 'ConvertExpression':
      case 'AttributedExpression':
        target(expression.child);
        break;
      case 'ArrayLiteral':
        expression.elements.forEach(target);
        break;
      case 'ParenExpression':
        if (expression.pipeline.kind === 'Pipeline') {
          const only = expression.pipeline.elements[0];
          if (only?.kind === 'CommandExpression') target(only.expression);
        }
        break;
      default:
    }
  };
  for (const parameter of block.param?.parameters ?? []) target(parameter.name);
  visit(block, node => {
    if (node.kind === 'AssignmentStatement') target(node.left);
    else if (node.kind === 'ForEachStatement') target(node.variable);
    else if (node.kind === 'UnaryExpression' && node.operator.endsWith('++')) target(node.child);
    else if (node.kind === 'UnaryExpression' && node.operator.endsWith('--')) target(node.child);
    else if (node.kind === 'DataStatement' && node.variable) define(node.variable);
    return (
      node.kind !== 'ScriptBlockExpression' && node.kind !== 'FunctionDefinition' && node.kind !== 'TypeDefinition'
    );
  });
}

const variableCommands = /^(?:new-variable|remove-variable|set-variable|nv|rv|sv|set)$/i;

/** Does a block set variables by name, or run code in its own scope? */
export function changesVariables(block: ScriptBlockAst): boolean {
  let found = false;
  visit(block, node => {
    if (node.kind === 'Command') {
      const [name] = node.elements;
      if (node.invocation === '.') found = true;
      else if (name?.kind === 'StringConstantExpression' && variableCommands.test(name.value)) found = true;
    }
    return (
      !found &&
      node.kind !== 'ScriptBlockExpression' &&
      node.kind !== 'FunctionDefinition' &&
      node.kind !== 'TypeDefinition'
    );
  });
  return found;
}
