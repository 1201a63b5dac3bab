/**
 * The syntax tree. Node kinds and member names are those of System.Management.Automation.Language (…Ast), so that
 * `[Parser]::ParseInput` can show this tree as it is and a reader finds each construct under PowerShell's own name.
 *
 * Every node has an extent: `start` (inclusive) and `end` (exclusive), offsets in UTF-16 units into the source text.
 * The tree is plain immutable data: no parent links, no methods.
 */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Node<K extends string> extends Extent {
  readonly kind: K;
}

// ---------------------------------------------------------------- script blocks

export interface ScriptBlockAst extends Node<'ScriptBlock'> {
  readonly usings: readonly UsingStatementAst[];
  /** Attributes before `param`, e.g. `[CmdletBinding()]`. */
  readonly attributes: readonly AttributeAst[];
  readonly param: ParamBlockAst | null;
  readonly dynamicParam: NamedBlockAst | null;
  readonly begin: NamedBlockAst | null;
  readonly process: NamedBlockAst | null;
  /** Statements outside any named block stand in an unnamed `end` (or `process` for a filter). */
  readonly endBlock: NamedBlockAst | null;
  readonly clean: NamedBlockAst | null;
  readonly requirements: ScriptRequirements | null;
}

/** What `#requires` lines ask for. */
export interface ScriptRequirements {
  readonly version: string | null;
  readonly editions: readonly string[];
  readonly modules: readonly { readonly name: string; readonly version: string | null }[];
  readonly elevated: boolean;
}

export interface NamedBlockAst extends Node<'NamedBlock'> {
  readonly name: 'dynamicparam' | 'begin' | 'process' | 'end' | 'clean';
  readonly unnamed: boolean;
  readonly statements: readonly StatementAst[];
  readonly traps: readonly TrapStatementAst[];
}

export interface ParamBlockAst extends Node<'ParamBlock'> {
  readonly attributes: readonly AttributeAst[];
  readonly parameters: readonly ParameterAst[];
}

export interface ParameterAst extends Node<'Parameter'> {
  readonly attributes: readonly (AttributeAst | TypeConstraintAst)[];
  readonly name: VariableExpressionAst;
  readonly defaultValue: ExpressionAst | null;
}

export interface AttributeAst extends Node<'Attribute'> {
  readonly typeName: TypeName;
  readonly positional: readonly ExpressionAst[];
  readonly named: readonly NamedAttributeArgumentAst[];
}

export interface NamedAttributeArgumentAst extends Node<'NamedAttributeArgument'> {
  readonly name: string;
  readonly argument: ExpressionAst;
  /** `[Parameter(Mandatory)]`: the expression was left out and is `$true`. */
  readonly expressionOmitted: boolean;
}

export interface TypeConstraintAst extends Node<'TypeConstraint'> {
  readonly typeName: TypeName;
}

/** `[int]`, `[string[]]`, `[System.Collections.Generic.Dictionary[string, int]]`, `[type, Assembly]`. */
export interface TypeName extends Extent {
  /** Without brackets, generic arguments and assembly: `System.Collections.Generic.List`. */
  readonly name: string;
  readonly assembly: string | null;
  readonly genericArguments: readonly TypeName[];
  /** One entry an array suffix, each its rank: `[int[][,]]` is `[1, 2]`. */
  readonly arrayRanks: readonly number[];
}

// ---------------------------------------------------------------- statements

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

// ---------------------------------------------------------------- expressions

export type ExpressionAst =
  | BinaryExpressionAst
  | UnaryExpressionAst
  | TernaryExpressionAst
  | ConvertExpressionAst
  | AttributedExpressionAst
  | MemberExpressionAst
  | InvokeMemberExpressionAst
  | IndexExpressionAst
  | TypeExpressionAst
  | VariableExpressionAst
  | ConstantExpressionAst
  | StringConstantExpressionAst
  | ExpandableStringExpressionAst
  | ScriptBlockExpressionAst
  | ArrayLiteralAst
  | ArrayExpressionAst
  | HashtableAst
  | ParenExpressionAst
  | SubExpressionAst
  | UsingExpressionAst
  | ErrorExpressionAst;

/** Comparison operators are written in full and lower case: the plain form is the case-insensitive one (`-eq` is `ieq`). */
export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '..'
  | '-f'
  | '??'
  | 'and'
  | 'or'
  | 'xor'
  | 'band'
  | 'bor'
  | 'bxor'
  | 'shl'
  | 'shr'
  | 'ieq'
  | 'ine'
  | 'ige'
  | 'igt'
  | 'ilt'
  | 'ile'
  | 'ilike'
  | 'inotlike'
  | 'imatch'
  | 'inotmatch'
  | 'ireplace'
  | 'icontains'
  | 'inotcontains'
  | 'iin'
  | 'inotin'
  | 'isplit'
  | 'ceq'
  | 'cne'
  | 'cge'
  | 'cgt'
  | 'clt'
  | 'cle'
  | 'clike'
  | 'cnotlike'
  | 'cmatch'
  | 'cnotmatch'
  | 'creplace'
  | 'ccontains'
  | 'cnotcontains'
  | 'cin'
  | 'cnotin'
  | 'csplit'
  | 'is'
  | 'isnot'
  | 'as'
  | 'join';

export interface BinaryExpressionAst extends Node<'BinaryExpression'> {
  readonly left: ExpressionAst;
  readonly operator: BinaryOperator;
  /** As written, e.g. `-iEQ`; for error texts. */
  readonly operatorText: string;
  readonly operatorExtent: Extent;
  readonly right: ExpressionAst;
}

export type UnaryOperator =
  | 'not'
  | 'bnot'
  | '+'
  | '-'
  | ','
  | 'join'
  | 'isplit'
  | 'csplit'
  | '++'
  | '--'
  | 'postfix++'
  | 'postfix--';

export interface UnaryExpressionAst extends Node<'UnaryExpression'> {
  readonly operator: UnaryOperator;
  readonly child: ExpressionAst;
}

export interface TernaryExpressionAst extends Node<'TernaryExpression'> {
  readonly condition: ExpressionAst;
  readonly ifTrue: ExpressionAst;
  readonly ifFalse: ExpressionAst;
}

/** `[type]expression`. */
export interface ConvertExpressionAst extends Node<'ConvertExpression'> {
  readonly type: TypeConstraintAst;
  readonly child: ExpressionAst;
}

/** `[ValidateRange(1, 5)]$x`: an attribute on the target of an assignment. */
export interface AttributedExpressionAst extends Node<'AttributedExpression'> {
  readonly attribute: AttributeAst;
  readonly child: ExpressionAst;
}

export interface MemberExpressionAst extends Node<'MemberExpression'> {
  readonly target: ExpressionAst;
  readonly member: ExpressionAst;
  readonly static: boolean;
  /** `?.` */
  readonly nullConditional: boolean;
}

export interface InvokeMemberExpressionAst extends Node<'InvokeMemberExpression'> {
  readonly target: ExpressionAst;
  readonly member: ExpressionAst;
  readonly arguments: readonly ExpressionAst[];
  readonly genericArguments: readonly TypeName[];
  readonly static: boolean;
  readonly nullConditional: boolean;
}

export interface IndexExpressionAst extends Node<'IndexExpression'> {
  readonly target: ExpressionAst;
  /** `$a[1, 2]` is an ArrayLiteral. */
  readonly index: ExpressionAst;
  readonly nullConditional: boolean;
}

export interface TypeExpressionAst extends Node<'TypeExpression'> {
  readonly typeName: TypeName;
}

export interface VariableExpressionAst extends Node<'VariableExpression'> {
  /** As written, without `$`, braces and `@`: `global:x`, `env:PATH`, `_`. */
  readonly path: string;
  readonly splatted: boolean;
}

/** A number; the value as the values room represents it (a JS number is an Int32). */
export interface ConstantExpressionAst extends Node<'ConstantExpression'> {
  readonly value: NumberConstant;
}

/** A numeric literal, already sized by PowerShell's rules. `text` is decimal digits, or what `Number()` reads for doubles. */
export interface NumberConstant {
  readonly type:
    | 'Int32'
    | 'Int64'
    | 'Double'
    | 'Decimal'
    | 'BigInteger'
    | 'Byte'
    | 'SByte'
    | 'Int16'
    | 'UInt16'
    | 'UInt32'
    | 'UInt64';
  readonly text: string;
}

export interface StringConstantExpressionAst extends Node<'StringConstantExpression'> {
  readonly value: string;
  readonly quote: 'bare' | 'single' | 'double' | 'singleHere' | 'doubleHere';
}

export interface ExpandableStringExpressionAst extends Node<'ExpandableStringExpression'> {
  /** Literal text and expressions in turn; a variable or subexpression each. */
  readonly parts: readonly (string | ExpressionAst)[];
  readonly quote: 'bare' | 'double' | 'doubleHere';
}

export interface ScriptBlockExpressionAst extends Node<'ScriptBlockExpression'> {
  readonly scriptBlock: ScriptBlockAst;
}

/** `1, 2, 3`. */
export interface ArrayLiteralAst extends Node<'ArrayLiteral'> {
  readonly elements: readonly ExpressionAst[];
}

/** `@( … )`. */
export interface ArrayExpressionAst extends Node<'ArrayExpression'> {
  readonly body: StatementBlockAst;
}

export interface HashtableAst extends Node<'Hashtable'> {
  readonly pairs: readonly { readonly key: ExpressionAst; readonly value: StatementAst }[];
}

/** `( pipeline )`. */
export interface ParenExpressionAst extends Node<'ParenExpression'> {
  readonly pipeline: StatementAst;
}

/** `$( … )`. */
export interface SubExpressionAst extends Node<'SubExpression'> {
  readonly body: StatementBlockAst;
}

/** `$using:x`. */
export interface UsingExpressionAst extends Node<'UsingExpression'> {
  readonly expression: ExpressionAst;
}

/** What stands where an expression could not be read. Never reaches the compiler. */
export interface ErrorExpressionAst extends Node<'ErrorExpression'> {
  readonly nested: readonly (ExpressionAst | AttributeAst)[];
}

export type Ast =
  | ScriptBlockAst
  | NamedBlockAst
  | ParamBlockAst
  | ParameterAst
  | AttributeAst
  | NamedAttributeArgumentAst
  | TypeConstraintAst
  | StatementBlockAst
  | StatementAst
  | CommandAst
  | CommandExpressionAst
  | CommandParameterAst
  | RedirectionAst
  | CatchClauseAst
  | PropertyMemberAst
  | FunctionMemberAst
  | ExpressionAst;
