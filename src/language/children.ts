import type { Ast } from './ast.ts';

type Visit = (child: Ast) => void;

/** The nodes directly below a node, in the order in which PowerShell's visitors go through them. */
export function children(ast: Ast): Ast[] {
  const found: Ast[] = [];
  forEachChild(ast, child => found.push(child));
  return found;
}

/** Visits a tree from the top down; where `enter` gives false, what is below the node is left out. */
export function visit(ast: Ast, enter: (node: Ast) => unknown): void {
  if (enter(ast) === false) return;
  forEachChild(ast, child => visit(child, enter));
}

function one(node: Ast | null, call: Visit): void {
  if (node !== null) call(node);
}

function all(nodes: readonly Ast[] | null, call: Visit): void {
  if (nodes !== null) for (const node of nodes) call(node);
}

/** Calls for each node directly below a node. The attributes of a script block are left to its parameter block. */
export function forEachChild(ast: Ast, call: Visit): void {
  switch (ast.kind) {
    case 'Pipeline':
      all(ast.elements, call);
      break;
    case 'CommandExpression':
      call(ast.expression);
      all(ast.redirections, call);
      break;
    case 'Command':
      all(ast.elements, call);
      all(ast.redirections, call);
      break;
    case 'CommandParameter':
      one(ast.argument, call);
      break;
    case 'AssignmentStatement':
      call(ast.left);
      call(ast.right);
      break;
    case 'NamedBlock':
    case 'StatementBlock':
      all(ast.traps, call);
      all(ast.statements, call);
      break;
    case 'ScriptBlock':
      all(ast.usings, call);
      for (const block of [ast.param, ast.dynamicParam, ast.begin, ast.process, ast.endBlock, ast.clean])
        one(block, call);
      break;
    default:
      forEachExpressionChild(ast, call);
  }
}

function forEachExpressionChild(ast: Ast, call: Visit): void {
  switch (ast.kind) {
    case 'BinaryExpression':
      call(ast.left);
      call(ast.right);
      break;
    case 'UnaryExpression':
      call(ast.child);
      break;
    case 'TernaryExpression':
      call(ast.condition);
      call(ast.ifTrue);
      call(ast.ifFalse);
      break;
    case 'ConvertExpression':
      call(ast.type);
      call(ast.child);
      break;
    case 'AttributedExpression':
      call(ast.attribute);
      call(ast.child);
      break;
    case 'MemberExpression':
      call(ast.target);
      call(ast.member);
      break;
    case 'InvokeMemberExpression':
      call(ast.target);
      call(ast.member);
      all(ast.arguments, call);
      break;
    case 'IndexExpression':
      call(ast.target);
      call(ast.index);
      break;
    case 'ExpandableStringExpression':
      for (const part of ast.parts) if (typeof part !== 'string') call(part);
      return;
    case 'ScriptBlockExpression':
      call(ast.scriptBlock);
      break;
    case 'ArrayLiteral':
      all(ast.elements, call);
      break;
    case 'ArrayExpression':
    case 'SubExpression':
      call(ast.body);
      break;
    case 'ParenExpression':
      call(ast.pipeline);
      break;
    case 'UsingExpression':
      call(ast.expression);
      break;
    case 'Hashtable':
      for (const { key, value } of ast.pairs) {
        call(key);
        call(value);
      }
      return;
    case 'ErrorExpression':
    case 'ErrorStatement':
      all(ast.nested, call);
      break;
    default:
      forEachStatementChild(ast, call);
  }
}

function forEachStatementChild(ast: Ast, call: Visit): void {
  switch (ast.kind) {
    case 'PipelineChain':
      call(ast.left);
      call(ast.right);
      break;
    case 'FileRedirection':
      call(ast.location);
      break;
    case 'IfStatement':
      for (const { condition, body } of ast.clauses) {
        call(condition);
        call(body);
      }
      one(ast.elseClause, call);
      break;
    case 'SwitchStatement':
      call(ast.condition);
      for (const { condition, body } of ast.clauses) {
        call(condition);
        call(body);
      }
      one(ast.defaultClause, call);
      break;
    case 'ForEachStatement':
      call(ast.variable);
      call(ast.condition);
      one(ast.throttleLimit, call);
      call(ast.body);
      break;
    case 'ForStatement':
      one(ast.initializer, call);
      one(ast.condition, call);
      one(ast.iterator, call);
      call(ast.body);
      break;
    case 'WhileStatement':
      call(ast.condition);
      call(ast.body);
      break;
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      call(ast.condition);
      call(ast.body);
      break;
    case 'TryStatement':
      call(ast.body);
      all(ast.catches, call);
      one(ast.finally, call);
      break;
    case 'CatchClause':
      all(ast.types, call);
      call(ast.body);
      break;
    case 'TrapStatement':
      one(ast.type, call);
      call(ast.body);
      break;
    case 'BreakStatement':
    case 'ContinueStatement':
      one(ast.label, call);
      break;
    case 'ReturnStatement':
    case 'ExitStatement':
    case 'ThrowStatement':
      one(ast.pipeline, call);
      break;
    default:
      forEachDefinitionChild(ast, call);
  }
}

function forEachDefinitionChild(ast: Ast, call: Visit): void {
  switch (ast.kind) {
    case 'ParamBlock':
      all(ast.attributes, call);
      all(ast.parameters, call);
      break;
    case 'Parameter':
      all(ast.attributes, call);
      call(ast.name);
      one(ast.defaultValue, call);
      break;
    case 'Attribute':
      all(ast.positional, call);
      all(ast.named, call);
      break;
    case 'NamedAttributeArgument':
      call(ast.argument);
      break;
    case 'FunctionDefinition':
      all(ast.parameters, call);
      call(ast.body);
      break;
    case 'TypeDefinition':
      all(ast.attributes, call);
      all(ast.baseTypes, call);
      all(ast.members, call);
      break;
    case 'PropertyMember':
      one(ast.propertyType, call);
      all(ast.attributes, call);
      one(ast.initialValue, call);
      break;
    case 'FunctionMember':
      one(ast.returnType, call);
      all(ast.attributes, call);
      all(ast.parameters, call);
      all(ast.baseArguments, call);
      call(ast.body);
      break;
    case 'DataStatement':
      all(ast.commandsAllowed, call);
      call(ast.body);
      break;
    case 'BlockStatement':
      call(ast.body);
      break;
    case 'UsingStatement':
      one(ast.name, call);
      one(ast.alias, call);
      one(ast.moduleSpecification, call);
      break;
    case 'ConfigurationDefinition':
      call(ast.name);
      call(ast.body);
      break;
    default:
  }
}
