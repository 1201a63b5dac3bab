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
    case 'TypeDefinition':
      context.hasTypes = true;
      return;
    case 'UsingStatement':
      return checkUsing(node, context);
    case 'BlockStatement':
      return report(context, 'UnexpectedKeyword', { start: node.start, end: node.start + node.keyword.length }, node.keyword);
    default:
  }
}
