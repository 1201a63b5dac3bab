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
      return all(ast.elements, call);
    case 'CommandExpression':
      call(ast.expression);
      return all(ast.redirections, call);
    case 'Command':
      all(ast.elements, call);
      return all(ast.redirections, call);
    case 'CommandParameter':
      return one(ast.argument, call);
    case 'AssignmentStatement':
      call(ast.left);
      return call(ast.right);
    case 'NamedBlock':
    case 'StatementBlock':
      all(ast.traps, call);
      return all(ast.statements, call);
    case 'ScriptBlock':
      all(ast.usings, call);
      for (const block of [ast.param, ast.dynamicParam, ast.begin, ast.process, ast.endBlock, ast.clean]) one(block, call);
      return;
    default:
      return forEachExpressionChild(ast, call);
  }
}

function forEachExpressionChild(ast: Ast, call: Visit): void {
  switch (ast.kind) {
    case 'BinaryExpression':
      call(ast.left);
      return call(ast.right);
    case 'UnaryExpression':
      return call(ast.child);
    case 'TernaryExpression':
      call(ast.condition);
      call(ast.ifTrue);
      return call(ast.ifFalse);
    case 'ConvertExpression':
      call(ast.type);
      return call(ast.child);
    case 'AttributedExpression':
      call(ast.attribute);
      return call(ast.child);
    case 'MemberExpression':
      call(ast.target);
      return call(ast.member);
    case 'InvokeMemberExpression':
      call(ast.target);
      call(ast.member);
      return all(ast.arguments, call);
    case 'IndexExpression':
      call(ast.target);
      return call(ast.index);
    case 'ExpandableStringExpression':
      for (const part of ast.parts) if (typeof part !== 'string') call(part);
      return;
    case 'ScriptBlockExpression':
      return call(ast.scriptBlock);
    case 'ArrayLiteral':
      return all(ast.elements, call);
    case 'ArrayExpression':
    case 'SubExpression':
      return call(ast.body);
    case 'ParenExpression':
      return call(ast.pipeline);
    case 'UsingExpression':
      return call(ast.expression);
    case 'Hashtable':
      for (const { key, value } of ast.pairs) {
        call(key);
        call(value);
      }
      return;
    case 'ErrorExpression':
    case 'ErrorStatement':
      return all(ast.nested, call);
    default:
      return forEachStatementChild(ast, call);
  }
}

function forEachStatementChild(ast: Ast, call: Visit): void {
  switch (ast.kind) {
    case 'PipelineChain':
      call(ast.left);
      return call(ast.right);
    case 'FileRedirection':
      return call(ast.location);
    case 'IfStatement':
      for (const { condition, body } of ast.clauses) {
        call(condition);
        call(body);
      }
      return one(ast.elseClause, call);
    case 'SwitchStatement':
      call(ast.condition);
      for (const { condition, body } of ast.clauses) {
        call(condition);
        call(body);
      }
      return one(ast.defaultClause, call);
    case 'ForEachStatement':
      call(ast.variable);
      call(ast.condition);
      one(ast.throttleLimit, call);
      return call(ast.body);
    case 'ForStatement':
      one(ast.initializer, call);
      one(ast.condition, call);
      one(ast.iterator, call);
      return call(ast.body);
    case 'WhileStatement':
      call(ast.condition);
      return call(ast.body);
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      call(ast.condition);
      return call(ast.body);
    case 'TryStatement':
      call(ast.body);
      all(ast.catches, call);
      return one(ast.finally, call);
    case 'CatchClause':
      all(ast.types, call);
      return call(ast.body);
    case 'TrapStatement':
      one(ast.type, call);
      return call(ast.body);
    case 'BreakStatement':
    case 'ContinueStatement':
      return one(ast.label, call);
    case 'ReturnStatement':
    case 'ExitStatement':
    case 'ThrowStatement':
      return one(ast.pipeline, call);
    default:
      return forEachDefinitionChild(ast, call);
  }
}

function forEachDefinitionChild(ast: Ast, call: Visit): void {
  switch (ast.kind) {
    case 'ParamBlock':
      all(ast.attributes, call);
      return all(ast.parameters, call);
    case 'Parameter':
      all(ast.attributes, call);
      call(ast.name);
      return one(ast.defaultValue, call);
    case 'Attribute':
      all(ast.positional, call);
      return all(ast.named, call);
    case 'NamedAttributeArgument':
      return call(ast.argument);
    case 'FunctionDefinition':
      all(ast.parameters, call);
      return call(ast.body);
    case 'TypeDefinition':
      all(ast.attributes, call);
      all(ast.baseTypes, call);
      return all(ast.members, call);
    case 'PropertyMember':
      one(ast.propertyType, call);
      all(ast.attributes, call);
      return one(ast.initialValue, call);
    case 'FunctionMember':
      one(ast.returnType, call);
      all(ast.attributes, call);
      all(ast.parameters, call);
      all(ast.baseArguments, call);
      return call(ast.body);
    case 'DataStatement':
      all(ast.commandsAllowed, call);
      return call(ast.body);
    case 'BlockStatement':
      return call(ast.body);
    case 'UsingStatement':
      one(ast.name, call);
      one(ast.alias, call);
      return one(ast.moduleSpecification, call);
    case 'ConfigurationDefinition':
      call(ast.name);
      return call(ast.body);
    default:
  }
}
