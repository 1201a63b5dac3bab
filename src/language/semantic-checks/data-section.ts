import type { Ast, BinaryExpressionAst, CommandAst, DataStatementAst, UnaryExpressionAst } from '../ast.ts';
import { forEachChild } from '../children.ts';
import type { ErrorId } from '../error-messages.ts';
import { type Context, report } from './context.ts';

const allowedVariables: ReadonlySet<string> = new Set(['psculture', 'psuiculture', 'true', 'false', 'null']);
const variableList = '$PSCulture, $PSUICulture, $true, $false, $null';

/** In a data section the language is restricted to what is harmless. */
export function checkDataSection(data: DataStatementAst, context: Context): void {
  const commands = new Set(['convertfrom-stringdata']);
  for (const allowed of data.commandsAllowed) {
    if (allowed.kind === 'StringConstantExpression') commands.add(allowed.value.toLowerCase());
    // What is allowed is known only at run time.
    else commands.add('*');
  }
  restrict(data.body, commands, context);
}

function restrict(node: Ast, commands: ReadonlySet<string>, context: Context): void {
  restrictNode(node, commands, context);
  forEachChild(node, child => restrict(child, commands, context));
}

const refused: ReadonlyMap<Ast['kind'], ErrorId> = new Map<Ast['kind'], ErrorId>([
  ['AssignmentStatement', 'AssignmentStatementNotSupportedInDataSection'],
  ['MemberExpression', 'PropertyReferenceNotSupportedInDataSection'],
  ['InvokeMemberExpression', 'MethodCallNotSupportedInDataSection'],
  ['IndexExpression', 'ArrayReferenceNotSupportedInDataSection'],
  ['ScriptBlockExpression', 'ScriptBlockNotSupportedInDataSection'],
  ['WhileStatement', 'ForWhileStatementNotSupportedInDataSection'],
  ['ForStatement', 'ForWhileStatementNotSupportedInDataSection'],
  ['DoWhileStatement', 'DoWhileStatementNotSupportedInDataSection'],
  ['DoUntilStatement', 'DoWhileStatementNotSupportedInDataSection'],
  ['ForEachStatement', 'ForeachStatementNotSupportedInDataSection'],
  ['SwitchStatement', 'SwitchStatementNotSupportedInDataSection'],
  ['TryStatement', 'TryStatementNotSupportedInDataSection'],
  ['TrapStatement', 'TrapStatementNotSupportedInDataSection'],
  ['ReturnStatement', 'FlowControlStatementNotSupportedInDataSection'],
  ['ThrowStatement', 'FlowControlStatementNotSupportedInDataSection'],
  ['ExitStatement', 'FlowControlStatementNotSupportedInDataSection'],
  ['BreakStatement', 'FlowControlStatementNotSupportedInDataSection'],
  ['ContinueStatement', 'FlowControlStatementNotSupportedInDataSection'],
  ['DataStatement', 'DataSectionStatementNotSupportedInDataSection'],
  ['FileRedirection', 'RedirectionNotSupportedInDataSection'],
  ['MergingRedirection', 'RedirectionNotSupportedInDataSection'],
  ['AttributedExpression', 'AttributeNotSupportedInDataSection'],
  ['Attribute', 'AttributeNotSupportedInDataSection'],
]);

function restrictNode(node: Ast, commands: ReadonlySet<string>, context: Context): void {
  const id = refused.get(node.kind);
  if (id) {
    report(context, id, node);
    return;
  }
  switch (node.kind) {
    case 'VariableExpression':
      if (allowedVariables.has(node.path.toLowerCase())) return;
      report(context, 'VariableReferenceNotSupportedInDataSection', node, variableList);
      break;
    case 'BinaryExpression':
      restrictBinary(node, context);
      break;
    case 'UnaryExpression':
      restrictUnary(node, context);
      break;
    case 'Command':
      restrictCommand(node, commands, context);
      break;
    case 'FunctionDefinition':
      report(context, 'FunctionDeclarationNotSupportedInDataSection', node);
      report(context, 'ScriptBlockNotSupportedInDataSection', node.body);
      break;
    default:
  }
}

const refusedOperators: ReadonlySet<string> = new Set([
  '..',
  '-f',
  'ireplace',
  'creplace',
  'join',
  'as',
  'isplit',
  'csplit',
]);

function restrictBinary({ operator, operatorExtent }: BinaryExpressionAst, context: Context): void {
  if (!refusedOperators.has(operator)) return;
  const text = /^[a-z]/.test(operator) ? `-${operator}` : operator;
  report(context, 'OperatorNotSupportedInDataSection', operatorExtent, text);
}

function restrictUnary(node: UnaryExpressionAst, context: Context): void {
  const { operator } = node;
  if (refusedOperators.has(operator)) report(context, 'OperatorNotSupportedInDataSection', node, `-${operator}`);
  else if (/(\+\+|--)$/.test(operator)) report(context, 'OperatorNotSupportedInDataSection', node, operator.slice(-2));
}

function restrictCommand(node: CommandAst, commands: ReadonlySet<string>, context: Context): void {
  if (node.invocation === '.') {
    report(context, 'DotSourcingNotSupportedInDataSection', node);
    return;
  }
  const [name] = node.elements;
  const text = name?.kind === 'StringConstantExpression' ? name.value : '';
  if (commands.has('*') || commands.has(text.toLowerCase())) return;
  report(context, 'CmdletNotInAllowedListForDataSection', node, text);
}
