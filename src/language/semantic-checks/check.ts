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
import { checkMethod, checkProperty, checkReturn } from './methods.ts';
import { checkDuplicateParameters, checkParameter } from './parameters.ts';
import { checkForEach, checkSwitch, checkTry, checkUsing } from './statements.ts';
import { checkTypes } from './types.ts';
import { checkSplatting, checkUsingExpression } from './variables.ts';

/** What PowerShell checks of a tree after parsing, in its order: first construct by construct, then the classes' names. */
export function checkSemantics(script: ScriptBlockAst, errors: ErrorList): void {
  const context: Context = { errors, parent: null, grandparent: null, method: null, leaving: null, hasTypes: false };
  const visit = (node: Ast): void => {
    checkNode(node, context);
    const { parent, grandparent, method, leaving } = context;
    enter(node, context);
    forEachChild(node, visit);
    context.parent = parent;
    context.grandparent = grandparent;
    context.method = method;
    context.leaving = leaving;
  };
  visit(script);
  if (context.hasTypes) checkTypes(script, errors);
}

function enter(node: Ast, context: Context): void {
  const outer = context.parent;
  context.grandparent = outer;
  context.parent = node;
  switch (node.kind) {
    case 'FunctionMember':
      context.method = node;
      context.leaving = null;
      return;
    case 'ScriptBlockExpression':
    case 'FunctionDefinition':
    case 'TypeDefinition':
      context.method = null;
      context.leaving = null;
      return;
    case 'TrapStatement':
      context.leaving = null;
      return;
    case 'StatementBlock':
      if (outer?.kind === 'TryStatement' && outer.finally === node) context.leaving = enterFinally();
      return;
    case 'ForEachStatement':
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'DoUntilStatement':
    case 'SwitchStatement':
      context.leaving = enterLoop(context.leaving, node.label);
      return;
    default:
  }
}

function checkNode(node: Ast, context: Context): void {
  switch (node.kind) {
    case 'AssignmentStatement':
      checkAssignment(node, context);
      break;
    case 'UnaryExpression':
      checkIncrement(node, context);
      break;
    case 'VariableExpression':
      checkSplatting(node, context);
      break;
    case 'ConvertExpression':
      checkConversion(node, context);
      break;
    case 'Hashtable':
      checkKeys(node, context);
      break;
    case 'UsingExpression':
      checkUsingExpression(node, context);
      break;
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
      checkLeaving(node, context);
      if (node.kind === 'ReturnStatement') checkReturn(node, context);
      break;
    case 'TryStatement':
      checkTry(node, context);
      break;
    case 'ForEachStatement':
      checkForEach(node, context);
      break;
    case 'SwitchStatement':
      checkSwitch(node, context);
      break;
    case 'DataStatement':
      checkDataSection(node, context);
      break;
    default:
      checkDefinition(node, context);
  }
}

function checkDefinition(node: Ast, context: Context): void {
  switch (node.kind) {
    case 'AttributedExpression':
      checkAttributedExpression(node, context);
      break;
    case 'Attribute':
      checkAttribute(node, context);
      break;
    case 'ParamBlock':
      checkDuplicateParameters(node.parameters, context);
      break;
    case 'FunctionDefinition':
      checkDuplicateParameters(node.parameters ?? [], context);
      break;
    case 'Parameter':
      checkParameter(node, context);
      break;
    case 'FunctionMember':
      checkMethod(node, context);
      checkDuplicateParameters(node.parameters, context);
      break;
    case 'PropertyMember':
      checkProperty(node, context);
      break;
    case 'TypeDefinition':
      context.hasTypes = true;
      return;
    case 'UsingStatement':
      checkUsing(node, context);
      break;
    case 'BlockStatement':
      report(context, 'UnexpectedKeyword', { start: node.start, end: node.start + node.keyword.length }, node.keyword);
      break;
    default:
  }
}
