/**
 * The syntax tree. Node kinds and member names are those of System.Management.Automation.Language (…Ast), so that
 * `[Parser]::ParseInput` can show this tree as it is and a reader finds each construct under PowerShell's own name.
 *
 * Every node has an extent: `start` (inclusive) and `end` (exclusive), offsets in UTF-16 units into the source text.
 * The tree is plain immutable data: no parent links, no methods.
 */
import type { ExpressionAst } from './ast-expressions.ts';
import type {
  AttributeAst,
  NamedAttributeArgumentAst,
  NamedBlockAst,
  ParamBlockAst,
  ParameterAst,
  ScriptBlockAst,
  TypeConstraintAst,
} from './ast-script-blocks.ts';
import type {
  CatchClauseAst,
  CommandAst,
  CommandExpressionAst,
  CommandParameterAst,
  FunctionMemberAst,
  PropertyMemberAst,
  RedirectionAst,
  StatementAst,
  StatementBlockAst,
} from './ast-statements.ts';

export type * from './ast-expressions.ts';
export type { Extent } from './ast-node.ts';
export type * from './ast-script-blocks.ts';
export type * from './ast-statements.ts';

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
