import type {
  ExpressionAst,
  HashtableAst,
  ScriptBlockExpressionAst,
  VariableExpressionAst,
} from './ast-expressions.ts';
import type { Extent, Node } from './ast-node.ts';
import type { AttributeAst, ParameterAst, ScriptBlockAst, TypeConstraintAst } from './ast-script-blocks.ts';

export type StatementAst =
  | PipelineAst
  | PipelineChainAst
  | AssignmentStatementAst
  | IfStatementAst
  | SwitchStatementAst
  | ForEachStatementAst
  | ForStatementAst
  | WhileStatementAst
  | DoWhileStatementAst
  | DoUntilStatementAst
  | TryStatementAst
  | TrapStatementAst
  | BreakStatementAst
  | ContinueStatementAst
  | ReturnStatementAst
  | ExitStatementAst
  | ThrowStatementAst
  | FunctionDefinitionAst
  | TypeDefinitionAst
  | DataStatementAst
  | BlockStatementAst
  | UsingStatementAst
  | ConfigurationDefinitionAst
  | ErrorStatementAst;

export interface StatementBlockAst extends Node<'StatementBlock'> {
  readonly statements: readonly StatementAst[];
  readonly traps: readonly TrapStatementAst[];
}

/** Elements joined by `|`. A lone expression is a pipeline of one CommandExpression. */
export interface PipelineAst extends Node<'Pipeline'> {
  readonly elements: readonly (CommandAst | CommandExpressionAst)[];
  readonly background: boolean;
}

/** `left && right`, `left || right`; left-associative. */
export interface PipelineChainAst extends Node<'PipelineChain'> {
  readonly left: PipelineAst | PipelineChainAst;
  readonly operator: '&&' | '||';
  readonly right: PipelineAst;
  readonly background: boolean;
}

export interface CommandExpressionAst extends Node<'CommandExpression'> {
  readonly expression: ExpressionAst;
  readonly redirections: readonly RedirectionAst[];
}

export interface CommandAst extends Node<'Command'> {
  readonly invocation: 'plain' | '&' | '.';
  /** First the name (or the expression after `&` / `.`), then parameters and arguments in order. */
  readonly elements: readonly (ExpressionAst | CommandParameterAst)[];
  readonly redirections: readonly RedirectionAst[];
}

/** `-Name` or `-Name:argument` (no blank between). */
export interface CommandParameterAst extends Node<'CommandParameter'> {
  /** Without the dash and the colon. */
  readonly name: string;
  readonly argument: ExpressionAst | null;
}

export type RedirectionAst = FileRedirectionAst | MergingRedirectionAst;
export type StreamName = 'output' | 'error' | 'warning' | 'verbose' | 'debug' | 'information' | 'all';

export interface FileRedirectionAst extends Node<'FileRedirection'> {
  readonly from: StreamName;
  readonly append: boolean;
  readonly location: ExpressionAst;
}

export interface MergingRedirectionAst extends Node<'MergingRedirection'> {
  readonly from: StreamName;
  readonly to: StreamName;
}

export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '??=';

export interface AssignmentStatementAst extends Node<'AssignmentStatement'> {
  /** Variable, index, member, converted or attributed target, or an ArrayLiteral for multiple assignment. */
  readonly left: ExpressionAst;
  readonly operator: AssignmentOperator;
  readonly right: StatementAst;
}

export interface IfStatementAst extends Node<'IfStatement'> {
  readonly clauses: readonly { readonly condition: StatementAst; readonly body: StatementBlockAst }[];
  readonly elseClause: StatementBlockAst | null;
}

export interface SwitchStatementAst extends Node<'SwitchStatement'> {
  readonly label: string | null;
  readonly flags: readonly ('regex' | 'wildcard' | 'exact' | 'casesensitive' | 'parallel')[];
  /** With `-File` the condition is the file's name. */
  readonly file: boolean;
  readonly condition: StatementAst;
  readonly clauses: readonly { readonly condition: ExpressionAst; readonly body: StatementBlockAst }[];
  readonly defaultClause: StatementBlockAst | null;
}

export interface ForEachStatementAst extends Node<'ForEachStatement'> {
  readonly label: string | null;
  readonly variable: VariableExpressionAst;
  readonly condition: StatementAst;
  readonly body: StatementBlockAst;
  readonly parallel: boolean;
  readonly throttleLimit: ExpressionAst | null;
}

export interface ForStatementAst extends Node<'ForStatement'> {
  readonly label: string | null;
  readonly initializer: StatementAst | null;
  readonly condition: StatementAst | null;
  readonly iterator: StatementAst | null;
  readonly body: StatementBlockAst;
}

export interface WhileStatementAst extends Node<'WhileStatement'> {
  readonly label: string | null;
  readonly condition: StatementAst;
  readonly body: StatementBlockAst;
}

export interface DoWhileStatementAst extends Node<'DoWhileStatement'> {
  readonly label: string | null;
  readonly condition: StatementAst;
  readonly body: StatementBlockAst;
}

export interface DoUntilStatementAst extends Node<'DoUntilStatement'> {
  readonly label: string | null;
  readonly condition: StatementAst;
  readonly body: StatementBlockAst;
}

export interface TryStatementAst extends Node<'TryStatement'> {
  readonly body: StatementBlockAst;
  readonly catches: readonly CatchClauseAst[];
  readonly finally: StatementBlockAst | null;
}

export interface CatchClauseAst extends Node<'CatchClause'> {
  /** Empty: catches all. */
  readonly types: readonly TypeConstraintAst[];
  readonly body: StatementBlockAst;
}

export interface TrapStatementAst extends Node<'TrapStatement'> {
  readonly type: TypeConstraintAst | null;
  readonly body: StatementBlockAst;
}

export interface BreakStatementAst extends Node<'BreakStatement'> {
  readonly label: ExpressionAst | null;
}
export interface ContinueStatementAst extends Node<'ContinueStatement'> {
  readonly label: ExpressionAst | null;
}
export interface ReturnStatementAst extends Node<'ReturnStatement'> {
  readonly pipeline: StatementAst | null;
}
export interface ExitStatementAst extends Node<'ExitStatement'> {
  readonly pipeline: StatementAst | null;
}
export interface ThrowStatementAst extends Node<'ThrowStatement'> {
  readonly pipeline: StatementAst | null;
}

export interface FunctionDefinitionAst extends Node<'FunctionDefinition'> {
  readonly name: string;
  readonly nameExtent: Extent;
  readonly type: 'function' | 'filter' | 'workflow';
  /** Parameters in parentheses behind the name: `function f($a, $b) {}`. Null when there are none. */
  readonly parameters: readonly ParameterAst[] | null;
  readonly body: ScriptBlockAst;
}

export interface TypeDefinitionAst extends Node<'TypeDefinition'> {
  readonly name: string;
  readonly type: 'class' | 'enum' | 'interface';
  readonly attributes: readonly AttributeAst[];
  readonly baseTypes: readonly TypeConstraintAst[];
  readonly members: readonly (PropertyMemberAst | FunctionMemberAst)[];
}

export interface PropertyMemberAst extends Node<'PropertyMember'> {
  readonly name: string;
  readonly propertyType: TypeConstraintAst | null;
  readonly attributes: readonly AttributeAst[];
  readonly initialValue: ExpressionAst | null;
  readonly static: boolean;
  readonly hidden: boolean;
}

export interface FunctionMemberAst extends Node<'FunctionMember'> {
  readonly name: string;
  readonly nameExtent: Extent;
  readonly returnType: TypeConstraintAst | null;
  readonly attributes: readonly AttributeAst[];
  readonly parameters: readonly ParameterAst[];
  readonly body: ScriptBlockAst;
  readonly static: boolean;
  readonly hidden: boolean;
  readonly constructorMember: boolean;
  /** Arguments of `: base(…)`; null when it is not written. */
  readonly baseArguments: readonly ExpressionAst[] | null;
  /** From `base` to behind its `)`; null when it is not written. */
  readonly baseExtent: Extent | null;
}

export interface DataStatementAst extends Node<'DataStatement'> {
  readonly variable: string | null;
  readonly commandsAllowed: readonly ExpressionAst[];
  readonly body: StatementBlockAst;
}

/** `sequence { }`, `parallel { }`: parsed, refused at run time. */
export interface BlockStatementAst extends Node<'BlockStatement'> {
  readonly keyword: string;
  readonly body: StatementBlockAst;
}

export interface UsingStatementAst extends Node<'UsingStatement'> {
  readonly type: 'namespace' | 'module' | 'assembly' | 'command' | 'type';
  readonly name: ExpressionAst | null;
  readonly alias: ExpressionAst | null;
  readonly moduleSpecification: HashtableAst | null;
}

/** `configuration Name { }` (DSC): parsed, refused at run time. */
export interface ConfigurationDefinitionAst extends Node<'ConfigurationDefinition'> {
  readonly name: ExpressionAst;
  readonly body: ScriptBlockExpressionAst;
}

/** What stands where a statement could not be read. Never reaches the compiler. */
export interface ErrorStatementAst extends Node<'ErrorStatement'> {
  readonly nested: readonly (StatementAst | ExpressionAst | StatementBlockAst)[];
}
