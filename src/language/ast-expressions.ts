import type { Extent, Node } from './ast-node.ts';
import type { AttributeAst, ScriptBlockAst, TypeConstraintAst, TypeName } from './ast-script-blocks.ts';
import type { StatementAst, StatementBlockAst } from './ast-statements.ts';

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
