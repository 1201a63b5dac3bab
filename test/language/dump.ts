import type { Ast, FunctionMemberAst, NamedAttributeArgumentAst, StatementAst, SwitchStatementAst } from '#language';
import { children, fullName } from '#language';

/**
 * The lines that record.ps1 writes for a tree. Where the two trees differ in shape but not in meaning they are written
 * as PowerShell has them: a lone expression behind `=` stands without a pipeline, methods are functions too, the call of
 * the base constructor is implied, and an empty list of statements has its empty extent at 0.
 */
export function dump(ast: Ast): string[] {
  const lines: string[] = [];
  add(ast, lines);
  return lines;
}

function add(node: Ast, lines: string[]): void {
  lines.push(`${node.kind} ${node.start}-${node.end} ${detail(node)}`.trimEnd());
  if (node.kind === 'FunctionMember') addFunction(node, lines);
  if (node.kind === 'NamedAttributeArgument' && node.expressionOmitted) addOmitted(node, lines);
  else if (node.kind === 'AssignmentStatement') addAssignment(node.left, node.right, lines);
  else if (node.kind === 'SubExpression' || node.kind === 'ArrayExpression') addBody(node.body, lines);
  else if (node.kind === 'DataStatement') add(node.body, lines);
  else for (const child of children(node)) add(child, lines);
}

function addOmitted(node: NamedAttributeArgumentAst, lines: string[]): void {
  lines.push(`ConstantExpression ${node.start}-${node.end} Boolean True`);
}

function addAssignment(left: Ast, right: StatementAst, lines: string[]): void {
  add(left, lines);
  const [only] = right.kind === 'Pipeline' && !right.background ? right.elements : [];
  if (only?.kind === 'CommandExpression' && right.kind === 'Pipeline' && right.elements.length === 1) add(only, lines);
  else add(right, lines);
}

function addBody(body: Ast, lines: string[]): void {
  const below = children(body);
  if (below.length > 0) add(body, lines);
  else lines.push('StatementBlock 0-0');
}

function addFunction(method: FunctionMemberAst, lines: string[]): void {
  lines.push(`FunctionDefinition ${method.nameExtent.start}-${method.end} ${method.name} False`);
  if (!method.constructorMember || method.static) return;
  const { start, end } = method.baseExtent ?? { start: 0, end: 0 };
  const nameEnd = method.baseExtent ? start + 4 : 0;
  lines.push(`CommandExpression ${start}-${end}`);
  lines.push(
    `VariableExpression ${start}-${nameEnd} False this`,
    `StringConstantExpression ${start}-${nameEnd} BareWord .ctor`,
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function flag(value: boolean): string {
  return value ? 'True' : 'False';
}

const quotes = {
  bare: 'BareWord',
  single: 'SingleQuoted',
  double: 'DoubleQuoted',
  singleHere: 'SingleQuotedHereString',
  doubleHere: 'DoubleQuotedHereString',
} as const;

const tokenNames: ReadonlyMap<string, string> = new Map([
  ['+', 'Plus'],
  ['-', 'Minus'],
  ['*', 'Multiply'],
  ['/', 'Divide'],
  ['%', 'Rem'],
  ['..', 'DotDot'],
  ['-f', 'Format'],
  ['??', 'QuestionQuestion'],
  ['=', 'Equals'],
  ['+=', 'PlusEquals'],
  ['-=', 'MinusEquals'],
  ['*=', 'MultiplyEquals'],
  ['/=', 'DivideEquals'],
  ['%=', 'RemainderEquals'],
  ['??=', 'QuestionQuestionEquals'],
  ['++', 'PlusPlus'],
  ['--', 'MinusMinus'],
  ['postfix++', 'PostfixPlusPlus'],
  ['postfix--', 'PostfixMinusMinus'],
  ['&&', 'AndAnd'],
  ['||', 'OrOr'],
  ['isnot', 'IsNot'],
  ['&', 'Ampersand'],
  ['.', 'Dot'],
  ['plain', 'Unknown'],
  ['casesensitive', 'CaseSensitive'],
]);

function token(name: string): string {
  return tokenNames.get(name) ?? capital(name);
}

function detail(node: Ast): string {
  switch (node.kind) {
    case 'StringConstantExpression':
      return `${quotes[node.quote]} ${node.value}`;
    case 'ExpandableStringExpression':
      return quotes[node.quote];
    case 'ConstantExpression':
      return `${node.value.type} ${node.value.text}`;
    case 'VariableExpression':
      return `${flag(node.splatted)} ${node.path}`;
    case 'BinaryExpression':
      return `${token(node.operator)} ${node.operatorExtent.start}-${node.operatorExtent.end}`;
    case 'UnaryExpression':
      return token(node.operator);
    case 'MemberExpression':
      return `${flag(node.static)} ${flag(node.nullConditional)}`;
    case 'InvokeMemberExpression':
      return `${flag(node.static)} ${flag(node.nullConditional)} ${node.genericArguments.map(fullName).join(',')}`;
    case 'IndexExpression':
      return flag(node.nullConditional);
    case 'TypeExpression':
    case 'TypeConstraint':
    case 'Attribute':
      return fullName(node.typeName);
    case 'NamedAttributeArgument':
      return `${node.name} ${flag(node.expressionOmitted)}`;
    default:
      return statementDetail(node);
  }
}

/** In the order in which .NET writes flags. */
function switchFlags({ file, flags }: SwitchStatementAst): string {
  const order = ['regex', 'wildcard', 'exact', 'casesensitive', 'parallel'] as const;
  const names = order.filter(flag => flags.includes(flag)).map(token);
  return [...(file ? ['File'] : []), ...names].join(', ') || 'None';
}

function statementDetail(node: Ast): string {
  switch (node.kind) {
    case 'Command':
      return token(node.invocation);
    case 'CommandParameter':
      return node.name;
    case 'NamedBlock':
      return `${capital(node.name)} ${flag(node.unnamed)}`;
    case 'AssignmentStatement':
      return token(node.operator);
    case 'FunctionDefinition':
      return `${node.name} ${flag(node.type === 'filter')}`;
    case 'TypeDefinition':
      return `${node.name} ${capital(node.type)}`;
    case 'PropertyMember':
      return `${node.name} ${flag(node.static)} ${flag(node.hidden)}`;
    case 'FunctionMember':
      return `${node.name} ${flag(node.static)} ${flag(node.hidden)} ${flag(node.constructorMember)}`;
    case 'MergingRedirection':
      return `${capital(node.from)} ${capital(node.to)}`;
    case 'FileRedirection':
      return `${capital(node.from)} ${flag(node.append)}`;
    case 'Pipeline':
      return flag(node.background);
    case 'PipelineChain':
      return `${token(node.operator)} ${flag(node.background)}`;
    case 'ForEachStatement':
      return `${node.label ?? ''} ${node.parallel ? 'Parallel' : 'None'}`;
    case 'SwitchStatement':
      return `${node.label ?? ''} ${switchFlags(node)}`;
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      return node.label ?? '';
    case 'DataStatement':
      return node.variable ?? '';
    case 'UsingStatement':
      return capital(node.type);
    case 'BlockStatement':
      return capital(node.keyword);
    default:
      return '';
  }
}
