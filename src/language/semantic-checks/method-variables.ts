import type {
  Ast,
  ExpressionAst,
  FunctionMemberAst,
  StatementAst,
  StatementBlockAst,
  TypeDefinitionAst,
  VariableExpressionAst,
} from '../ast.ts';
import { forEachChild } from '../children.ts';
import type { ErrorList } from '../error-list.ts';
import { completes } from './completion.ts';

/** Variables that every method has. */
const automatic: ReadonlySet<string> = new Set([
  'args',
  'error',
  'input',
  '_',
  'psitem',
  'this',
  'true',
  'false',
  'null',
  'psscriptroot',
  'pscommandpath',
  'psboundparameters',
  'myinvocation',
  'pscmdlet',
  'matches',
  'lastexitcode',
  'pwd',
  'stacktrace',
  'outputencoding',
  'nestedpromptlevel',
  '?',
]);

/** A method's variables being followed: which are assigned on every way to where the walk stands. */
interface Flow {
  readonly type: TypeDefinitionAst;
  readonly errors: ErrorList;
  readonly labels: string[];
  assigned: Set<string>;
}

/** In a method a variable must be assigned before it is read, and properties are written as `$this.Name`. */
export function checkMethodVariables(type: TypeDefinitionAst, method: FunctionMemberAst, errors: ErrorList): void {
  const assigned = new Set(method.parameters.map(({ name }) => name.path.toLowerCase()));
  const flow: Flow = { type, errors, labels: [], assigned };
  for (const trap of method.body.endBlock?.traps ?? []) branch(trap.body, flow);
  walkAll(method.body.endBlock?.statements ?? [], flow);
}

function walkAll(statements: readonly StatementAst[], flow: Flow): void {
  for (const statement of statements) walk(statement, flow);
}

/** Walks a part that may not run, and gives what is assigned at its end; null when its end is not reached. */
function branch(part: Ast, flow: Flow): Set<string> | null {
  const before = flow.assigned;
  flow.assigned = new Set(before);
  walk(part, flow);
  const after = flow.assigned;
  flow.assigned = before;
  return part.kind === 'StatementBlock' && !completes(part.statements) ? null : after;
}

/** What is assigned whichever of several branches ran. */
function join(flow: Flow, branches: readonly (Set<string> | null)[]): void {
  const reached = branches.filter(b => b !== null);
  const [first, ...others] = reached;
  if (!first) return;
  flow.assigned = new Set([...first].filter(name => others.every(other => other.has(name))));
}

function walk(node: Ast, flow: Flow): void {
  switch (node.kind) {
    case 'VariableExpression':
      read(node, flow);
      break;
    case 'AssignmentStatement':
      walk(node.right, flow);
      assign(node.left, flow);
      break;
    case 'ScriptBlockExpression':
    case 'FunctionDefinition':
    case 'TypeDefinition':
      return;
    case 'IfStatement':
      walkIf(node, flow);
      break;
    case 'BreakStatement':
    case 'ContinueStatement':
      walkJump(node, flow);
      break;
    case 'TryStatement': {
      const body = branch(node.body, flow);
      const branches = [body, ...node.catches.map(clause => branch(clause.body, flow))];
      // With `finally` alone nothing that the body assigned counts behind it.
      if (node.catches.length > 0) join(flow, branches);
      if (node.finally) walk(node.finally, flow);
      return;
    }
    default:
      walkLoop(node, flow);
  }
}

function walkIf(node: Ast & { kind: 'IfStatement' }, flow: Flow): void {
  const ends: (Set<string> | null)[] = [];
  for (const { condition, body } of node.clauses) {
    walk(condition, flow);
    ends.push(branch(body, flow));
  }
  ends.push(node.elseClause ? branch(node.elseClause, flow) : flow.assigned);
  join(flow, ends);
}

function walkLoop(node: Ast, flow: Flow): void {
  switch (node.kind) {
    case 'ForEachStatement':
      walk(node.condition, flow);
      flow.assigned.add(key(node.variable.path)).add('foreach');
      walkBody(node.label, node.body, flow);
      break;
    case 'ForStatement':
      if (node.initializer) walk(node.initializer, flow);
      if (node.condition) walk(node.condition, flow);
      flow.assigned = walkIterated(node.label, node.body, node.iterator, flow);
      return;
    case 'WhileStatement':
      walk(node.condition, flow);
      walkBody(node.label, node.body, flow);
      break;
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      withLabel(node.label, flow, () => walk(node.body, flow));
      walk(node.condition, flow);
      break;
    case 'SwitchStatement':
      walk(node.condition, flow);
      flow.assigned.add('switch');
      for (const { condition, body } of node.clauses) {
        walk(condition, flow);
        walkBody(node.label, body, flow);
      }
      if (node.defaultClause) walkBody(node.label, node.defaultClause, flow);
      return;
    default:
      forEachChild(node, child => walk(child, flow));
  }
}

function walkBody(label: string | null, body: StatementBlockAst, flow: Flow): void {
  withLabel(label, flow, () => branch(body, flow));
}

/** The iterator runs after the body; neither need run at all. */
function walkIterated(
  label: string | null,
  body: StatementBlockAst,
  iterator: StatementAst | null,
  flow: Flow,
): Set<string> {
  const before = new Set(flow.assigned);
  withLabel(label, flow, () => walk(body, flow));
  if (iterator) walk(iterator, flow);
  return before;
}

function withLabel(label: string | null, flow: Flow, run: () => void): void {
  if (label === null) {
    run();
    return;
  }
  flow.labels.push(label.toLowerCase());
  run();
  flow.labels.pop();
}

function walkJump(node: Ast & { kind: 'BreakStatement' | 'ContinueStatement' }, flow: Flow): void {
  const { label } = node;
  if (label === null) return;
  if (label.kind !== 'StringConstantExpression') {
    walk(label, flow);
    return;
  }
  if (!flow.labels.includes(label.value.toLowerCase())) {
    flow.errors.report('LabelNotFound', node.start, node.end, false, label.value);
  }
}

/** A variable's name without the scope that is the method's own; other scopes and drives are not followed. */
function key(path: string): string {
  return path.toLowerCase().replace(/^(local|private):/, '');
}

function read(variable: VariableExpressionAst, flow: Flow): void {
  const name = key(variable.path);
  if (name.includes(':') || automatic.has(name) || flow.assigned.has(name)) return;
  flow.errors.report('VariableNotLocal', variable.start, variable.end, false);
}

function assign(target: ExpressionAst, flow: Flow): void {
  switch (target.kind) {
    case 'VariableExpression':
      checkProperty(target, flow);
      flow.assigned.add(key(target.path));
      return;
    case 'ConvertExpression':
    case 'AttributedExpression':
      assign(target.child, flow);
      break;
    case 'ArrayLiteral':
      for (const element of target.elements) assign(element, flow);
      return;
    default:
      walk(target, flow);
  }
}

/** `$Name = …` where the class has a property of the name was meant for it. */
function checkProperty({ path, start, end }: VariableExpressionAst, { type, errors }: Flow): void {
  const name = path.toLowerCase();
  const property = type.members.find(m => m.kind === 'PropertyMember' && m.name.toLowerCase() === name);
  if (!property) return;
  if (property.static)
    errors.report('MissingTypeInStaticPropertyAssignment', start, end, false, `[${type.name}]::`, path);
  else errors.report('MissingThis', start, end, false, '$this.', path);
}
