import type { Extent, NumberConstant, StreamName } from './ast.ts';
import type { TokenKind } from './tokens/token-kind.ts';

/** Classes for colouring, as PSReadLine tells them apart. */
export type TokenRole =
  | 'command'
  | 'parameter'
  | 'operator'
  | 'string'
  | 'variable'
  | 'keyword'
  | 'number'
  | 'comment'
  | 'type'
  | 'member'
  | 'none';

/** The mode a token was read in: the words of commands and the operands of expressions follow different rules. */
export type LexerMode = 'command' | 'expression' | 'statement' | 'typeName';

/** A variable or `$( … )` inside expandable text. */
export type NestedToken =
  | { readonly kind: 'variable'; readonly token: Token }
  | {
      readonly kind: 'subexpression';
      /** From `$(` to behind its `)`, or to where the text ended. */
      readonly start: number;
      readonly end: number;
      /** Offsets of characters that stand only to escape the quote behind them (`""` inside a quoted string). */
      readonly skipped: readonly number[];
    };

export type TokenDetail =
  | { readonly kind: 'number'; readonly value: NumberConstant }
  /** Literal text and nested tokens in turn. */
  | { readonly kind: 'expandable'; readonly parts: readonly (string | NestedToken)[] }
  | { readonly kind: 'fileRedirection'; readonly from: StreamName; readonly append: boolean }
  | { readonly kind: 'mergingRedirection'; readonly from: StreamName; readonly to: StreamName }
  /** `-name:`: an argument follows the colon. */
  | { readonly kind: 'parameter'; readonly usedColon: boolean };

/** Where a token's text is looked up. */
export interface TokenSource {
  textOf(start: number, end: number): string;
}

const noTokens: readonly Token[] = [];

/** One token; `start` and `end` are offsets into the text. Kinds are those of System.Management.Automation.Language.TokenKind. */
export class Token implements Extent {
  kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** What the text means: a string's value, a variable's path, a parameter's or label's name. */
  readonly value: string;
  readonly detail: TokenDetail | null;
  readonly mode: LexerMode;
  role: TokenRole;
  /** The tokens inside an expandable string, when tokens were asked for. */
  nested: readonly Token[] = noTokens;
  readonly #source: TokenSource;

  constructor(
    source: TokenSource,
    kind: TokenKind,
    start: number,
    end: number,
    mode: LexerMode,
    role: TokenRole,
    value = '',
    detail: TokenDetail | null = null,
  ) {
    this.#source = source;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.mode = mode;
    this.role = role;
    this.value = value;
    this.detail = detail;
  }

  /** The token as written. */
  get text(): string {
    return this.#source.textOf(this.start, this.end);
  }
}
