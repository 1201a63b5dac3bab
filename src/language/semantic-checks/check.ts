import type { Ast, ScriptBlockAst } from '../ast.ts';
import { forEachChild } from '../children.ts';
import type { ErrorList } from '../error-list.ts';
import { checkAssignment, checkIncrement } from './assignment-targets.ts';
import { checkAttribute, checkAttributedExpression } from './attributes.ts';
import { type Context, report } from './context.ts';
import { checkConversion } from './conversions.ts';
import { checkDataSection } from './data-section.ts';
import { checkLeaving, enterFinally, enterLoop } from './finally-blocks.ts';
import { checkKeys } from './hashtable-keys.ts';
import { checkForEach, checkSwitch, checkTry, checkUsing } from './statements.ts';
import { checkMethod, checkProperty, checkReturn } from './methods.ts';
import { checkDuplicateParameters, checkParameter } from './parameters.ts';
import { checkTypes } from './types.ts';
import { checkSplatting, checkUsingExpression } from './variables.ts';

/** What PowerShell checks of a tree after parsing, in its order: first construct by construct, then the classes' names. */
export function checkSemantics(script: ScriptBlockAst, text: string, errors: ErrorList): void {
  check(script, { text, errors, parent: null, grandparent: null, method: null, leaving: null });
  checkTypes(script, errors);
}

function check(node: Ast, context: Context): void {
  checkNode(node, context);
  const inner = enter(node, context);
  forEachChild(node, child => check(child, childContext(node, child, inner)));
}

function enter(node: Ast, context: Context): Context {
  const inner = { ...context, parent: node, grandparent: context.parent };
  switch (node.kind) {
    case 'ScriptBlockExpression':
    case 'FunctionDefinition':
    case 'TypeDefinition':
      return { ...inner, method: null, leaving: null };
    case 'FunctionMember':
      return { ...inner, method: node, leaving: null };
    case 'TrapStatement':
      return { ...inner, leaving: null };
    case 'ForEachStatement':
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'DoUntilStatement':
    case 'SwitchStatement':
      return { ...inner, leaving: enterLoop(context.leaving, node.label) };
    default:
      return inner;
  }
}

function childContext(node: Ast, child: Ast, context: Context): Context {
  return node.kind === 'TryStatement' && child === node.finally ? { ...context, leaving: enterFinally() } : context;
}

function checkNode(node: Ast, context: Context): void {
  switch (node.kind) {
    case 'AssignmentStatement':
      return checkAssignment(node, context);
    case 'UnaryExpression':
      return checkIncrement(node, context);
    case 'VariableExpression':
      return checkSplatting(node, context);
    case 'ConvertExpression':
      return checkConversion(node, context);
    case 'Hashtable':
      return checkKeys(node, context);
    case 'UsingExpression':
      return checkUsingExpression(node, context);
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
      checkLeaving(node, context);
      return node.kind === 'ReturnStatement' ? checkReturn(node, context) : undefined;
    case 'TryStatement':
      return checkTry(node, context);
    case 'ForEachStatement':
      return checkForEach(node, context);
    case 'SwitchStatement':
      return checkSwitch(node, context);
    case 'DataStatement':
      return checkDataSection(node, context);
    default:
      return checkDefinition(node, context);
  }
}

function checkDefinition(node: Ast, context: Context): void {
  switch (node.kind) {
    case 'AttributedExpression':
      return checkAttributedExpression(node, context);
    case 'Attribute':
      return checkAttribute(node, context);
    case 'ParamBlock':
      return checkDuplicateParameters(node.parameters, context);
    case 'FunctionDefinition':
      return checkDuplicateParameters(node.parameters ?? [], context);
    case 'Parameter':
      return checkParameter(node, context);
    case 'FunctionMember':
      checkMethod(node, context);
      return checkDuplicateParameters(node.parameters, context);
    case 'PropertyMember':
      return checkProperty(node, context);
    case 'UsingStatement':
      return checkUsing(node, context);
    case 'BlockStatement':
      return report(context, 'UnexpectedKeyword', { start: node.start, end: node.start + node.keyword.length }, node.keyword);
    default:
  }
}
