import type { ScriptBlock, Value } from '#values';
import type { CmdletContext } from './context.ts';
import type { ParameterType } from './parameter-type.ts';
import type { Shell } from './shell.ts';

/** How a parameter takes part in one parameter set. */
export interface SetMembership {
  readonly mandatory?: boolean;
  readonly position?: number;
  /** Bound from pipeline objects: the object itself, its property of that name (or alias), or both. */
  readonly from?: 'pipeline' | 'propertyName' | 'pipelineOrPropertyName';
  /** Takes all arguments that are left. */
  readonly remaining?: boolean;
}

/** PowerShell's validation attributes, as data; the binder gives PowerShell's own messages. */
export interface Validation {
  readonly range?: readonly [min: number, max: number];
  readonly length?: readonly [min: number, max: number];
  readonly count?: readonly [min: number, max: number];
  readonly pattern?: string;
  readonly notNull?: boolean;
  readonly notNullOrEmpty?: boolean;
  readonly notNullOrWhiteSpace?: boolean;
  /** Relax what Mandatory forbids. */
  readonly allowNull?: boolean;
  readonly allowEmptyString?: boolean;
  readonly allowEmptyCollection?: boolean;
  readonly script?: ScriptBlock;
}

export interface CompletionRequest {
  readonly commandName: string;
  readonly parameterName: string;
  readonly word: string;
  /** Parameters already given on the line, by name, where their values are constant. */
  readonly bound: ReadonlyMap<string, Value>;
}

export interface ParameterDeclaration<T extends Value = Value> extends SetMembership {
  readonly type: ParameterType<T>;
  readonly help: string;
  readonly aliases?: readonly string[];
  readonly validate?: Validation;
  /** DontShow: works, but is not offered. */
  readonly hidden?: boolean;
  readonly wildcards?: boolean;
  /** The value is never shown, recorded or kept in the history. */
  readonly secret?: boolean;
  /** In PowerShell the provider adds it (FileSystem's -Encoding, -File): listed behind -WhatIf and -Confirm. */
  readonly dynamic?: boolean;
  /** Text of the default for help; the cmdlet itself applies it. */
  readonly defaultText?: string;
  readonly complete?: (request: CompletionRequest, shell: Shell) => Iterable<string>;
}

export interface Example {
  readonly does: string;
  readonly code: string;
  /** Needs the sandbox with customers, a terminal, or a network address, and so is run only where there is one. */
  readonly needs?: 'sandbox' | 'terminal' | 'network' | 'windows';
}

type Parameters = Readonly<Record<string, ParameterDeclaration>>;
type Sets<P> = Readonly<Record<string, Readonly<{ [K in keyof P]?: SetMembership }>>>;

type ValueOf<D> = D extends ParameterDeclaration<infer T> ? T : never;
type Given<D, M> = M extends { readonly mandatory: true } ? ValueOf<D> : ValueOf<D> | undefined;
/** Names that stand in some set; the others belong to every set. */
type InSets<S> = { [K in keyof S]: keyof S[K] }[keyof S];
type Shared<P, S> = { readonly [K in Exclude<keyof P, InSets<S>>]: Given<P[K], P[K]> };
type OfSet<P, M> = { readonly [K in keyof M & keyof P]: Given<P[K], M[K] & P[K]> };

/** What a cmdlet gets: a union over its parameter sets, told apart by `set`. */
export type Bound<P, S> = [keyof S] extends [never]
  ? { readonly set: '__AllParameterSets' } & Shared<P, S>
  : { [K in keyof S]: { readonly set: K } & OfSet<P, S[K]> & Shared<P, S> }[keyof S];

export interface CmdletDeclaration<P extends Parameters = Parameters, S extends Sets<P> = Sets<P>, State = unknown> {
  readonly name: `${string}-${string}` | 'TabExpansion2';
  /** The module that Get-Command names: `Microsoft.PowerShell.Utility`. */
  readonly module: string;
  /** The .NET class behind the comma of a FullyQualifiedErrorId. Default: `Microsoft.PowerShell.Commands.<VerbNoun>Command`. */
  readonly className?: string;
  readonly synopsis: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
  readonly outputs?: readonly string[];
  readonly parameters: P;
  /** Parameters not named in any set belong to all of them. Left out: one set, `__AllParameterSets`. */
  readonly sets?: S;
  readonly defaultSet?: (keyof S & string) | '__AllParameterSets';
  /** Adds -WhatIf and -Confirm. */
  readonly shouldProcess?: 'none' | 'low' | 'medium' | 'high';
  readonly positionalBinding?: boolean;
  readonly examples: readonly Example[];
  readonly links?: readonly string[];
  /** Runs once, before the first object; gives the state that the others share. Pipeline parameters are not bound yet. */
  readonly begin?: (bound: Bound<P, S>, context: CmdletContext) => State;
  /** Runs for each pipeline object, or once without a pipeline. */
  readonly process?: (bound: Bound<P, S>, context: CmdletContext, state: State) => void;
  /** Runs once after the last object. */
  readonly end?: (bound: Bound<P, S>, context: CmdletContext, state: State) => void;
  /** Runs in any case, also after an error or a stop. */
  readonly clean?: (context: CmdletContext, state: State) => void;
}

/** A declaration with its types forgotten: what tables of cmdlets hold. */
export type AnyCmdlet = Omit<CmdletDeclaration, 'begin' | 'process' | 'end' | 'clean' | 'sets' | 'defaultSet'> & {
  readonly sets?: Readonly<Record<string, Readonly<Record<string, SetMembership | undefined>>>>;
  readonly defaultSet?: string;
  readonly begin?: (bound: never, context: CmdletContext) => unknown;
  readonly process?: (bound: never, context: CmdletContext, state: never) => void;
  readonly end?: (bound: never, context: CmdletContext, state: never) => void;
  readonly clean?: (context: CmdletContext, state: never) => void;
};

/** Declares a cmdlet. Everything that reads declarations (binder, help, completion, syntax, tests) reads what this returns. */
export function defineCmdlet<
  const P extends Parameters,
  const S extends Sets<P> = Record<never, never>,
  State = undefined,
>(declaration: CmdletDeclaration<P, S, State>): CmdletDeclaration<P, S, State> {
  return declaration;
}
