import type { ExpressionAst, VariableExpressionAst } from './ast-expressions.ts';
import type { Extent, Node } from './ast-node.ts';
import type { StatementAst, TrapStatementAst, UsingStatementAst } from './ast-statements.ts';

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
  readonly modules: readonly RequiredModule[];
  readonly elevated: boolean;
}

export interface RequiredModule {
  readonly name: string;
  /** `ModuleVersion`: this version or a later one. */
  readonly version: string | null;
  readonly requiredVersion: string | null;
  readonly maximumVersion: string | null;
  readonly guid: string | null;
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
